"""What a paragraph has spoken of so far, from one claim to the next, and the counts that the text told last."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from onrecord.model import Grain, MeasureWords, Period, PlaceWords, Reading, Setting, Shape, Statement

_POINTS_BACK = [["That"], ["This"], ["It"], ["They"], ["Those"], ["These"]]
_SMALL = 20  # smaller numbers are printed again by chance
_NEAR = 3  # sentences back to which "that is a drop of 12 percent" reaches


@dataclass(slots=True)
class Spoken:
    """What the claims before established, in one paragraph."""

    paragraph: int = -1
    statement: int = -1
    reading_statement: int = -1
    measure: MeasureWords | None = None
    qualifiers: tuple[str, ...] = ()
    place: str | None = None
    period: Period | None = None
    several: bool = False  # the sentence before named several places
    asked: bool = False  # the last sentence was a question
    answers: bool = False  # the paragraph answers a question
    newest: Period | None = None  # what the paragraph is about: the latest of its periods
    latest: Period | None = None  # the time of the figure told last
    rate: bool = False
    speaker: str | None = None  # who spoke of the place
    since: Period | None = None  # where a change told "since 2012" began, which those told behind it share
    there: str | None = None  # the place with which a sentence without a claim began, a state too
    window: Period | None = None  # the start of the change told last that names one
    listed: bool = False  # items of a list have begun
    heading: Period | None = None  # the time that the list opened with

    def begin(self, reading: Reading, start: Period | None) -> None:
        """Note where a change begins, if its words name that."""
        words = reading.against_period or reading.period
        if reading.shape is not Shape.CHANGE or words is None:
            return
        self.since = start if words.since else None
        if reading.against_period is not None:
            self.window = start

    def entering(self, statement: Statement, index: int, line: bool) -> Spoken:
        """The same at the head of a sentence, or anew at that of a paragraph. `line` tells that a line begins with it.

        A paragraph begins with nothing, an item of a list with what the list counts, an answer with what was asked.
        """
        item = statement.setting is Setting.ITEM
        if statement.paragraph != self.paragraph:
            asked = self.asked and statement.paragraph == self.paragraph + 1
            return Spoken(
                statement.paragraph,
                index,
                measure=self.measure if item or asked else None,
                place=self.place if item or asked else None,
                period=self.period if asked else None,
                answers=asked,
                listed=item,
            )
        if index == self.statement:
            return self
        if item and line:
            if not self.listed:
                self.listed, self.heading = True, self.newest
            self.newest = self.heading
            self.period = self.newest
        elif self.newest is not None:
            self.period = self.newest
        self.statement, self.asked = index, False
        return self

    def near(self, words: PlaceWords) -> str | None:
        """The place that words point back to: "there" is what the sentence before was about."""
        return (self.there or self.place) if words.kind == "there" else self.place


class Told(NamedTuple):
    """A count told: in which sentence, of what, where, when and how many."""

    statement: int
    measure: str | None
    places: tuple[str, ...]
    period: Period
    value: Decimal

    def is_of(self, measure: str | None, places: tuple[str, ...]) -> bool:
        """Whether it counts that thing at that place."""
        return (self.measure, self.places) == (measure, places)


def goes_on_of_nation(last: Spoken, before: Spoken, measure: str | None) -> bool:
    """Whether the paragraph before counted the nation's cases and this one, which names no place, goes on so."""
    told = before.measure is not None and before.measure.measure == measure
    return last.place is None and before.place == "us" and told


def opens_line(text: str, statements: Sequence[Statement], index: int) -> bool:
    """Whether a line of the text begins with a sentence that does not point back: "That is up 9 percent" does."""
    before, span = statements[index - 1].span.end if index else 0, statements[index].span
    if "\n" not in text[before : span.start]:
        return False
    return text[span.start : span.end].split(maxsplit=1)[:1] not in _POINTS_BACK


def two_ends(told: Sequence[Told], statement: int) -> tuple[Period, Period] | None:
    """The earlier and the later time of the two counts told last, where they are of one thing at one place."""
    near = list(itertools.takewhile(lambda one: statement - one.statement <= _NEAR, reversed(told)))
    if not near:
        return None
    last = near[0]
    other = next((one for one in near if one.period != last.period), None)
    if other is None or (other.measure, other.places) != (last.measure, last.places):
        return None
    if last.period.grain is not other.period.grain and Grain.DAYS in (last.period.grain, other.period.grain):
        return None  # a part of a year beside a whole one, a month beside a half
    first, second = sorted((last.period, other.period), key=lambda period: period.first)
    return first, second


def told_near(told: Sequence[Told], statement: int, measure: str | None, places: tuple[str, ...]) -> tuple[Told, ...]:
    """The counts of one thing at one place that the text has just told, the latest first.

    "In 2006, 51 murders were recorded. Last year the total was 57, an increase of 12 percent" may start with one.
    """
    if not told:
        return ()
    near = itertools.takewhile(lambda one: statement - one.statement <= _NEAR, reversed(told))
    return tuple([one for one in near if one.is_of(measure, places)])


def told_again(told: Sequence[Told], reading: Reading, measure: str | None, places: tuple[str, ...]) -> Period | None:
    """ "In 2014 there were 31. Thirty-one was a low number": a number printed again is of the time it was told of."""
    amount = reading.amount
    if amount is None or reading.shape is not Shape.VALUE or reading.period is not None or amount.value <= _SMALL:
        return None
    near = told_near(told, reading.statement, measure, places)
    return next((one.period for one in near if one.value == amount.value), None)
