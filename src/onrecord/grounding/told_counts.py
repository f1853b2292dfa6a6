"""The counts that a text has told, in order: what "that is a drop of 12 percent" may start with."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

from onrecord.grounding.printed import printed_count
from onrecord.grounding.spoken import Spoken
from onrecord.model import End, MeasureWords, Period, Reading

_NEAR = 3  # sentences back to which "that is a drop of 12 percent" reaches
_SINCE = 2  # sentences from the number told last to that of another city
_ALIKE = 3  # times that two cities' counts of one thing lie apart; robberies are five times the killings and more


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


def counted_elsewhere(told: Sequence[Told], reading: Reading, last: Spoken) -> MeasureWords | None:
    """ "Baltimore had 304, and its robberies rose. Detroit had 615": a bare number goes on with the numbers just told.

    Of another place, it counts what they do, and not what the words between told to have risen; None for others.
    """
    latest = told[-1] if told else None
    cities = {words.candidates[0] for words in reading.places if words.kind == "city" and words.candidates}
    if latest is None or last.measure is None or reading.amount is None or not printed_count(reading) or last.listed:
        return None  # the items of a list count what its first one does
    near = 0 < reading.statement - latest.statement <= _SINCE and not reading.against
    near = (
        near and last.reading_statement >= latest.statement
    )  # no word alone has turned to another thing: "AUTO THEFT."
    other = bool(cities) and cities.isdisjoint({*latest.places, last.place})
    moved = last.measure.measure in last.counted  # and stands in no label: "AUTO THEFT. Houston had 11,596"
    if not near or not other or not moved or latest.measure in (None, last.measure.measure):
        return None
    low, high = sorted((latest.value, reading.amount.value))
    alike = low > 0 and high <= low * _ALIKE
    return MeasureWords(reading.span, latest.measure) if alike else None
