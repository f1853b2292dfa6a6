"""What a paragraph has spoken of so far, from one claim to the next, and the counts that the text told last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.model import Grain, MeasureWords, Period, Reading, Shape

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
    topic: MeasureWords | None = None  # what the last sentence turned to without a figure
    answers: bool = False  # the paragraph answers a question
    latest: Period | None = None  # of the figure told last
    newest: Period | None = None  # what the paragraph is about: the latest of its periods
    rate: bool = False
    speaker: str | None = None  # who spoke of the place
    since: Period | None = None  # where a change told "since 2012" began, which those told behind it share
    since_at: int = -1  # the sentence that told it

    def begin(self, reading: Reading, start: Period | None) -> None:
        """Note where a change begins, if its words name that."""
        words = reading.against_period or reading.period
        if reading.shape is not Shape.CHANGE or words is None:
            return
        self.since, self.since_at = (start, reading.statement) if words.since else (None, -1)

    def that_year(self) -> Period | None:
        """ "Thefts have fallen since 2012. There were 90 that year": where the change told last begins.

        Of other figures the time of the last.
        """
        return self.since if self.since_at == self.reading_statement else self.latest


class Told(NamedTuple):
    """A count told: in which sentence, of what, where and when."""

    statement: int
    measure: str | None
    places: tuple[str, ...]
    period: Period


def goes_on_of_nation(last: Spoken, before: Spoken, measure: str | None) -> bool:
    """Whether the paragraph before counted the nation's cases and this one, which names no place, goes on so."""
    told = before.measure is not None and before.measure.measure == measure
    return last.place is None and before.place == "us" and told


def two_ends(told: Sequence[Told], statement: int) -> tuple[Period, Period] | None:
    """The earlier and the later time of the two counts told last, where they are of one thing at one place."""
    near = [one for one in told if statement - one.statement <= _NEAR]
    if not near:
        return None
    last = near[-1]
    other = next((one for one in reversed(near) if one.period != last.period), None)
    if other is None or (other.measure, other.places) != (last.measure, last.places):
        return None
    if {last.period.grain, other.period.grain} == {Grain.YEAR, Grain.DAYS}:
        return None  # a part of a year beside a whole one
    first, second = sorted((last.period, other.period), key=lambda period: period.first)
    return first, second


def start_told(
    told: Sequence[Told], statement: int, measure: str | None, places: tuple[str, ...]
) -> tuple[Period, ...]:
    """The times of the counts of one thing at one place that the text has just told, the latest first.

    "In 2006, 51 murders were recorded. Last year the total was 57, an increase of 12 percent" may start with one.
    """
    near = [one for one in told if 0 <= statement - one.statement <= _NEAR]
    return tuple(one.period for one in reversed(near) if (one.measure, one.places) == (measure, places))
