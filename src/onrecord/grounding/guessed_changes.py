"""Why a change is a guess: its start, its end, or what it is a change of."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.grounding.calendar import is_part, previous
from onrecord.grounding.lately import Lately
from onrecord.grounding.shared_window import same_thing
from onrecord.grounding.slots import Slots
from onrecord.lexicon.place_ids import is_local
from onrecord.model import Direction, Grain, Period, QuantityKind, Reading

START = "the sentence does not say from when to when it changed so much"
END = "the sentence does not say until when it changed so much"
VIOLENCE = "the words tell of violence, and not by which crimes it is measured"
FISCAL = "the sentence does not say when, and the text tells of months behind the fiscal year that it names"
SO_FAR_FISCAL = "the sentence does not say until when it changed so much, and the text tells of a part of a fiscal year"
LEVEL = "the words tell that it moved little over the years between, and not that both ends are alike"
_LONG = 5  # years; who calls a rate flat for so long does not hold its two ends alone against each other
_HALF = Decimal(50)  # percent


def loose_change(reading: Reading, slots: Slots, lately: Lately, told: Sequence[Period]) -> str | None:
    """ "Violence soared", "flat for 20 years"; "gun cases jump" above figures of March; "since FY 2014" by months."""
    wide = not any(map(is_local, slots.places))  # "a surge in violence" in a city is often told of its murders alone
    loose = wide or reading.direction is Direction.ROSE
    if reading.measure is not None and reading.measure.vague and reading.amount is None and loose:
        return VIOLENCE
    if reading.direction is Direction.HELD and (reading.back or 0) >= _LONG:
        return LEVEL
    end = slots.period
    if reading.period is not None or end is None or end.last is None or end.grain is not Grain.FISCAL:
        return None
    newest = lately.newest
    if newest is None:
        behind = any(one.first > end.last for one in told if is_part(one))
        return FISCAL if behind and reading.amount is None and reading.against_period is None else None
    return SO_FAR_FISCAL if reading.amount is not None and is_part(newest) and newest.first > end.last else None


def told_again(reading: Reading, slots: Slots, lately: Lately) -> bool:
    """ "Murders doubled from 2014 to 2020. They rose by half": a second change of the same years, or one of others."""
    open_time = reading.period is None and reading.against_period is None and not reading.sums
    return open_time and (slots.against_period, slots.period) == lately.ends and same_thing(reading, lately.measure)


def guess_of_ends(reading: Reading, slots: Slots, *, undated: bool) -> str | None:
    """Why the end or the start of a change by so much is a guess."""
    if reading.amount is not None and slots.period is None:
        return END if slots.against_period else START
    return START if undated and is_multiple(reading) and _started_not_of_the_year(slots) else None


def is_multiple(reading: Reading) -> bool:
    """Doubled, tripled, halved, fell by half: so much is seldom told of one year without its name."""
    if reading.amount is None:
        return False
    half = reading.amount.kind is QuantityKind.FRACTION and reading.amount.value == _HALF
    return reading.amount.turned or half


def _started_not_of_the_year(slots: Slots) -> bool:
    """Whether the change was taken to begin at the period before."""
    return slots.period is not None and slots.against_period == previous(slots.period)
