"""How close is close: what a number in words takes in, and whether a figure of the record lies in it.

The thresholds are data, `tolerances.toml`, each with its reason.
"""

from __future__ import annotations

import tomllib
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple, assert_never

from onrecord.frozen import replace
from onrecord.kinds import StrEnum
from onrecord.model import Amount, Operator, Unit

_HALF = Decimal("0.5")
ONE, TENTH = Decimal(1), Decimal("0.1")
INFINITE = Decimal("Infinity")


@cache
def settings() -> dict[str, Any]:
    """The tables of `tolerances.toml`."""
    return tomllib.loads(Path(__file__).with_name("tolerances.toml").read_text(encoding="utf-8"))


@cache
def share(name: str) -> Decimal:
    """The `share` of one table, as a fraction of the figure."""
    return Decimal(settings()[name]["share"])


@cache
def spelt(name: str) -> str:
    """The same in words, for a reason: "a hundredth"."""
    return str(settings()[name]["spelt"])


class Leeway(StrEnum):
    """The tables of how far words may lie from a figure that they did not go by, which then only disputes them."""

    ABOVE = "above"
    AGES = "ages"
    COUNTY = "county"
    DAILY = "daily"
    EACH = "each"
    EVERY = "every"
    GATHERED = "gathered"
    GATHERED_NAMED = "gathered_named"
    KNOWN = "known"
    LATER = "later"
    NAMED = "named"
    POPULATION = "population"
    RECOUNT = "recount"
    RECOUNT_LATER = "recount_later"
    RESIDENTS = "residents"
    STATES = "states"
    UNSEEN = "unseen"


_TWO_GATHERED = frozenset(
    {Leeway.GATHERED, Leeway.KNOWN, Leeway.STATES, Leeway.UNSEEN}
)  # both ends of a change are gathered


def of_ends(rule: Leeway) -> str:
    """The table for each end of a change where a single figure goes by that of `rule`."""
    return "gathered_ends" if rule in _TWO_GATHERED else "later_ends"


@cache
def names(table: str, key: str) -> frozenset[str]:
    """A list of names in one table."""
    return frozenset(settings()[table][key])


def meant(named: str | None, definition: str) -> bool:
    """Whether a publisher that the words name counts by this definition; any is meant where they name none."""
    if named is None or named == definition:
        return True
    return definition in settings()["told_by"].get(named, ())


class Kind(Enum):
    """How a figure came to be, which decides how exact a plain number must be."""

    COUNT = "count"  # published: a plain number must match exactly
    COMPUTED = "computed"  # a percentage or a rate: it must round to the printed digits
    SMALL = "small"  # an average or a factor: as computed, and a hedge has an upper limit


class Width(NamedTuple):
    """What the words take in, from `low` to `high`; a closed end belongs to it.

    A figure is held as it is and, where there is a `step`, as it is shown, rounded to that.
    """

    low: Decimal
    high: Decimal
    low_closed: bool = True
    high_closed: bool = True
    step: Decimal = Decimal(0)


@lru_cache(maxsize=10_000)
def taken_in(amount: Amount, kind: Kind) -> Width:
    """The figures for which the words are true."""
    value = amount.value
    half = _half_unit(amount, kind)
    step = _shown(amount, kind)
    match amount.operator:
        case Operator.EQUAL:
            return Width(value - half, value + half)
        case Operator.ABOUT:
            half = max(half, value * share("about"), _one_more(value, kind))
            return Width(value - half, value + half, step=step)
        case Operator.MORE:
            return Width(value, INFINITE, low_closed=False)
        case Operator.AT_LEAST:
            return Width(value, INFINITE, step=step)
        case Operator.LESS:
            return Width(-INFINITE, value, high_closed=False)
        case Operator.AT_MOST:
            return Width(-INFINITE, value, step=step)
        case Operator.NEARLY:
            half = _limited(half, value, kind)
            below = max(value * share("nearly"), half, _one_more(value, kind))
            return Width(value - below, value + _other_side(half, amount, kind), step=step)
        case Operator.JUST_OVER:
            half = _limited(half, value, kind)
            above = max(value * share("just_over"), half)
            return Width(value - _other_side(half, amount, kind), value + above, half > 0, step=step)
        case other:
            assert_never(other)


def _half_unit(amount: Amount, kind: Kind) -> Decimal:
    """Half a unit of the last printed digit: nothing for a plain count, which must match exactly."""
    if kind is not Kind.COUNT and str(_plain(amount.value)) in names("fraction", "words"):
        return amount.value * share("fraction")
    if amount.unit is Unit.RATIO and str(_plain(amount.value)) in names("fraction", "factors"):
        return amount.value * share("fraction")
    precision = amount.precision if amount.precision > 1 else _scale(amount.value)
    if precision > 1 or kind is not Kind.COUNT:
        return max(precision, amount.precision) * _HALF
    return amount.precision * _HALF if amount.precision < 1 else Decimal(0)


def _scale(value: Decimal) -> Decimal:
    rule = settings()["scale_word"]
    if value < rule["least"]:
        return Decimal(0)
    exponent = int(value.normalize().as_tuple().exponent)
    return Decimal(1).scaleb(exponent) if exponent >= rule["zeros"] else Decimal(0)


def of_residents(amount: Amount) -> Amount:
    """A number of residents, which stands to the digits that are printed before its zeros: 427,000 to the thousand."""
    zeros = settings()["residents"]["zeros"]
    exponent = int(amount.value.normalize().as_tuple().exponent)
    rounded = amount.unit is Unit.COUNT and amount.precision <= 1 and exponent >= zeros
    return replace(amount, precision=Decimal(1).scaleb(exponent)) if rounded else amount


def _one_more(value: Decimal, kind: Kind) -> Decimal:
    """One for a count of which one is no more than a tenth: nearly a dozen are 11."""
    return Decimal(1) if kind is Kind.COUNT and value * share("small_hedge") >= 1 else Decimal(0)


def _shown(amount: Amount, kind: Kind) -> Decimal:
    """The last digit to which a report shows a computed figure: one more than the words have."""
    match kind:
        case Kind.COUNT:
            return Decimal(0)
        case Kind.COMPUTED:
            return amount.precision * TENTH
        case Kind.SMALL:
            return min(amount.precision, TENTH) * TENTH
        case other:
            assert_never(other)


def _other_side(half: Decimal, amount: Amount, kind: Kind) -> Decimal:
    """How far a number may lie on the side that the hedge rules out: a fraction in words has no last digit there."""
    told = str(_plain(amount.value))
    words = kind is not Kind.COUNT and (told in names("fraction", "words") or told in names("fraction", "factors"))
    return min(half, amount.precision * _HALF) if words else half


def _limited(half: Decimal, value: Decimal, kind: Kind) -> Decimal:
    return min(half, value * share("small_hedge")) if kind is Kind.SMALL else half


def _plain(value: Decimal) -> Decimal:
    return value.normalize() if value == value.to_integral_value() else value


def lies_in(width: Width, value: Decimal) -> bool:
    """Whether an exact figure is taken in."""
    above = value >= width.low if width.low_closed else value > width.low
    below = value <= width.high if width.high_closed else value < width.high
    if (above and below) or not width.step or not value.is_finite():
        return above and below
    return lies_in(width._replace(step=Decimal(0)), (value / width.step).quantize(ONE, ROUND_HALF_UP) * width.step)


def is_far(amount: Amount, value: Decimal) -> bool:
    """Whether a bound that holds lies more than a tenth away from the figure."""
    bounds = (Operator.MORE, Operator.AT_LEAST, Operator.LESS, Operator.AT_MOST)
    return amount.operator in bounds and abs(value - amount.value) > abs(value) * share("bound")
