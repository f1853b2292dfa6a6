"""From a reading and its filled slots to a claim: one function a shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from onrecord.frozen import replace
from onrecord.grounding.amounts_claimed import amount_of
from onrecord.grounding.changes import change_of, run_of
from onrecord.grounding.comparisons import comparison_of
from onrecord.grounding.ends_of_change import start_of_change
from onrecord.grounding.groups import without_the_nation
from onrecord.grounding.habits import habits
from onrecord.grounding.orders import extreme_of, rank_of
from onrecord.lexicon.place_ids import state_at_end
from onrecord.model import (
    Amount,
    Average,
    Between,
    Claim,
    Figure,
    Operator,
    Proposition,
    Rate,
    Ratio,
    Reading,
    Shape,
    Share,
    Unit,
    Value,
)

if TYPE_CHECKING:
    from onrecord.grounding.slots import Slots

_LEFT_OUT = {Shape.RUN: "the words do not say with which year the run ends"}


def build(reading: Reading, slots: Slots) -> tuple[Claim | None, str | None]:
    """The claim, or None and which part of it is missing."""
    if slots.measure is None:
        return None, "what was counted could not be made out"
    slots = without_the_nation(reading, slots)
    proposition = _proposition(reading, slots)
    if proposition is None:
        return None, slots.unclear or _LEFT_OUT.get(reading.shape, "the words leave out what it is held against")
    unclear = slots.unclear
    if reading.amount is not None and reading.amount.high is not None and not isinstance(proposition, Between):
        unclear = unclear or "the words give a range, which only a plain count can be held against"
    if not slots.places:
        unclear = "the place could not be made out"
    return Claim(proposition, negated=reading.negated, projected=reading.projected), unclear


def _figure(slots: Slots) -> Figure:
    return Figure(slots.measure, slots.places, slots.period, _here(slots.qualifiers, slots), slots.definition)


def _here(qualifiers: tuple[str, ...], slots: Slots) -> tuple[str, ...]:
    """ "First sold in the state", "in the city": the figure's own place, or the state that it lies in."""
    if not qualifiers:
        return ()
    state = state_at_end(place := slots.places[0] if slots.places else "")
    here = {"from:here": f"from:{state if state == 'dc' else place}", "from:here-state": f"from:{state}"}
    return tuple(here.get(qualifier, qualifier) for qualifier in qualifiers)


def _proposition(reading: Reading, slots: Slots) -> Proposition | None:
    figure = _figure(slots)
    amount = amount_of(reading)
    match reading.shape:
        case Shape.VALUE:
            return _value(figure, amount, reading) if amount else None
        case Shape.RATE:
            return Rate(figure, amount) if amount else None
        case Shape.AVERAGE:
            return Average(figure, amount) if amount else None
        case Shape.SHARE:
            return _share(reading, slots, figure, amount) if amount else None
        case Shape.CHANGE:
            return change_of(reading, slots, figure, amount)
        case Shape.COMPARISON:
            return comparison_of(reading, slots, figure)
        case Shape.EXTREME:
            return extreme_of(reading, slots, figure)
        case Shape.RANK:
            return rank_of(reading, slots, figure)
        case Shape.RUN:
            return run_of(reading, slots, figure, amount)
        case Shape.RATIO:
            return _ratio(reading, figure, amount) if amount else None
        case other:
            assert_never(other)


def _value(figure: Figure, amount: Amount, reading: Reading) -> Value | Rate | Between:
    """A count has no fraction: 11.8 homicides, or 17.0, are a rate whose "per 100,000" the text gave before."""
    high = None if reading.amount is None else reading.amount.high
    if high is not None and amount.unit is Unit.COUNT and amount.operator is Operator.EQUAL:
        return Between(figure, amount.value, high)
    if amount.unit is Unit.COUNT and habits().get(figure.measure or "", {}).get("unit") == "percent":
        return Value(figure, replace(amount, unit=Unit.PERCENT))
    if amount.unit is Unit.COUNT and (amount.precision < 1 or amount.value != amount.value.to_integral_value()):
        return Rate(figure, replace(amount, unit=Unit.PER_100K))
    return Value(figure, amount)


def _share(reading: Reading, slots: Slots, figure: Figure, amount: Amount) -> Share | None:
    whole_places = slots.against_places or slots.places
    words, own = reading.against_measure, reading.measure
    other = words is not None and words.measure is not None and own is not None and words.measure != own.measure
    measure = words.measure if words is not None and words.measure is not None and other else figure.measure
    whole = Figure(measure, whole_places, figure.period, reading.against_qualifiers, figure.definition)
    if whole == figure:
        return None  # nothing is a part of itself: the whole was misread
    percent = Amount(amount.operator, amount.value, Unit.PERCENT, amount.precision)
    return Share(figure, whole, percent, reading.of, start_of_change(reading, slots))


def _ratio(reading: Reading, figure: Figure, amount: Amount) -> Ratio | None:
    """Both of one place and time."""
    other = reading.against_measure
    if other is None or other.measure is None:
        return None
    against = replace(figure, measure=other.measure, qualifiers=reading.against_qualifiers)
    return None if against == figure else Ratio(figure, against, amount)  # nothing stands beside itself
