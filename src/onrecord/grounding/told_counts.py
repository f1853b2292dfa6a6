"""The counts that a text has told, in order: what "that is a drop of 12 percent" may start with."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

from onrecord.model import End, Period, Reading

_NEAR = 3  # sentences back to which "that is a drop of 12 percent" reaches


class Told(NamedTuple):
    """A count told: in which sentence, of what, where, when and how many."""

    statement: int
    measure: str | None
    places: tuple[str, ...]
    period: Period
    value: Decimal
    base: bool = False  # what another figure is held against: "down from 303"

    def is_of(self, measure: str | None, places: tuple[str, ...]) -> bool:
        """Whether it counts that thing at that place."""
        return (self.measure, self.places) == (measure, places)


def told_near(told: Sequence[Told], statement: int, measure: str | None, places: tuple[str, ...]) -> tuple[Told, ...]:
    """The counts of one thing at one place that the text has just told, the latest first.

    "In 2006, 51 murders were recorded. Last year the total was 57, an increase of 12 percent" may start with one.
    """
    if not told:
        return ()
    near = takewhile(lambda one: statement - one.statement <= _NEAR, reversed(told))
    return tuple([one for one in near if one.is_of(measure, places)])


def elsewhere(told: Sequence[Told], measure: str | None, places: tuple[str, ...]) -> bool:
    """Whether a text has counted a thing at other places alone: whose count it was there does not hold here."""
    counts = [one for one in told if one.measure == measure]
    return bool(counts) and not any(one.places == places for one in counts)


def beyond(
    told: Sequence[Told], reading: Reading, measure: str | None, spoken: Period, opening: Period | None
) -> Period | None:
    """The year whose count, told in the sentence before an extreme, lies beyond that of the year `spoken` of.

    The year spoken of cannot be the highest or the lowest since `opening`, or ever, and the other may.
    """
    before = told[-1].statement if told else reading.statement
    if not 0 < reading.statement - before <= 1:
        return None
    counts = [one for one in told if one.statement == before and one.measure == measure]
    own = next((one for one in counts if one.period == spoken), None)
    if own is None:
        return None
    sign = 1 if reading.end is End.HIGHEST else -1
    rivals = [one for one in counts if one.places == own.places and one.period.grain is own.period.grain]
    rivals = [one for one in rivals if one.period.first < spoken.first and sign * (one.value - own.value) > 0]
    within = [one for one in rivals if opening is None or one.period.first >= opening.first]
    return max(within, key=lambda one: sign * one.value).period if within else None
