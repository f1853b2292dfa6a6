"""What a paragraph has spoken of so far, from one claim to the next, and the counts that the text told last."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from onrecord.model import Grain, MeasureWords, Period

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
    rate: bool = False
    speaker: str | None = None  # who spoke of the place


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


def two_ends(told: Sequence[Told], statement: int) -> tuple[Period, Period] | None:
    """The earlier and the later time of the two counts told last, where they are of one thing at one place."""
    near = list(itertools.takewhile(lambda one: statement - one.statement <= _NEAR, reversed(told)))
    if not near:
        return None
    last = near[0]
    other = next((one for one in near if one.period != last.period), None)
    if other is None or (other.measure, other.places) != (last.measure, last.places):
        return None
    if {last.period.grain, other.period.grain} == {Grain.YEAR, Grain.DAYS}:
        return None  # a part of a year beside a whole one
    first, second = sorted((last.period, other.period), key=lambda period: period.first)
    return first, second


def told_near(told: Sequence[Told], statement: int, measure: str | None, places: tuple[str, ...]) -> tuple[Told, ...]:
    """The counts of one thing at one place that the text has just told, the latest first.

    "In 2006, 51 murders were recorded. Last year the total was 57, an increase of 12 percent" may start with one.
    """
    near = itertools.takewhile(lambda one: statement - one.statement <= _NEAR, reversed(told))
    return tuple([one for one in near if one.is_of(measure, places)])
