"""Where the filler of a slot was a guess, for which no other filler offers itself.

A guess takes no part in choosing a reading. It withholds a contradiction: what fails as guessed was seldom meant so.
"""

from __future__ import annotations

from onrecord.grounding.guessed_changes import START, guess_of_ends, loose_change, told_again
from onrecord.grounding.guessed_parts import (
    RUNS,
    SO_FAR,
    either_part,
    far_side,
    may_be_so_far,
    month_of_either,
    runs_or_ran,
)
from onrecord.grounding.guessed_times import guess_of_time
from onrecord.grounding.lately import Lately
from onrecord.grounding.mains import Mains
from onrecord.grounding.slots import Slots
from onrecord.lexicon.federal import REFERRALS
from onrecord.model import MeasureWords, Reading, ScopeKind, Shape

MEASURE = "the sentence does not say what was counted, and the text has counted other things since it last did"
AHEAD = "the sentence does not say what was counted, and nothing before it does"
WHERE = "the sentence does not say where, and the text names several cities and none of them as its own"
BESIDE = "the sentence does not say where, and the one before told of another city than the story's own"
AGENCY = "the sentence does not say whether it tells of the agency in one district or in the nation"
PEAK = "the sentence does not say in which years it was the peak"
ORDER = "the sentence does not say by what the places are ordered"
EVENT = "the sentence gives the figure no date of its own but an event, or several"
PAIRING = "the sentence tells several figures side by side and does not say which belongs to what"
BETTER = "the sentence says that one beats the other, which may mean more or, as fewer are better, less"

_BY_RULE: dict[tuple[str, ...], str] = {("a peak",): PEAK, ("more or better",): BETTER}


def guess_of(
    reading: Reading,
    slots: Slots,
    counted: MeasureWords | None,
    lately: Lately,
    mains: Mains,
    *,
    most_named: bool,
) -> str | None:
    """Why a slot is a guess, in words for the report; None where none is.

    `counted` is the measure that was settled on, `mains` what the text is about. `most_named` tells that the place was
    inherited and is only the one that the text names most.
    """
    if reading.unpaired:
        return PAIRING
    if (by_rule := _BY_RULE.get(reading.rules)) is not None:
        return by_rule
    if reading.measure is None and counted is not None and _other(counted, lately.measure):
        return MEASURE
    if reading.measure is None and counted is not None and lately.measure is None:
        return AHEAD
    if reading.measure is None and reading.of is None and not slots.rate and _orders_places(reading):
        return ORDER
    if (where := _where(reading, slots, lately, most_named=most_named)) is not None:
        return where
    if reading.event and not reading.told:
        return EVENT
    if (when := guess_of_time(reading, slots, counted, mains.period, lately, untold=mains.untold)) is not None:
        return when
    undated = reading.period is None or reading.loose
    if may_be_so_far(reading, slots, lately, mains.period):
        return SO_FAR
    if reading.against and (far := far_side(reading, slots.period, lately.period, undated=undated)) is not None:
        return far
    if (part := either_part(reading, slots, mains)) is not None:
        return part
    if lately.newest is None and (
        runs_or_ran(reading, slots, mains.told) or month_of_either(reading, slots, mains.period)
    ):
        return RUNS
    if reading.shape is not Shape.CHANGE:
        return None
    again = START if told_again(reading, slots, lately) else guess_of_ends(reading, slots, undated=undated)
    return loose_change(reading, slots, lately, mains.told) or again


def _where(reading: Reading, slots: Slots, lately: Lately, *, most_named: bool) -> str | None:
    """Why the place is a guess."""
    if most_named and slots.places and all(words.here for words in reading.places):
        return WHERE
    if lately.beside:
        return BESIDE
    agency = slots.measure == REFERRALS and not reading.places and slots.places != ("us",)
    return AGENCY if agency else None


def _other(counted: MeasureWords, lately: MeasureWords | None) -> bool:
    return lately is not None and counted.measure != lately.measure


def _orders_places(reading: Reading) -> bool:
    """ "Ranked first": among no field of its own, by the count or per head."""
    scope = reading.scope
    return scope is not None and scope.kind is ScopeKind.AMONG and scope.group == "country"
