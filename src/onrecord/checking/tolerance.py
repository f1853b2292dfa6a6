"""How close is close: what a number in words takes in, and whether a figure of the record lies in it.

The thresholds are data, `tolerances.toml`, each with its reason.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple, assert_never

from onrecord.frozen import replace
from onrecord.model import Amount, Operator, Unit

_HALF = Decimal("0.5")
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


def of_ends(rule: str) -> str:
    """The table for each end of a change where a single figure goes by that of `rule`."""
    return "gathered_ends" if rule in {"gathered", "known", "states"} else "later_ends"


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
    """What the words take in, from `low` to `high`; a closed end belongs to it."""

    low: Decimal
    high: Decimal
    low_closed: bool = True
    high_closed: bool = True


@lru_cache(maxsize=10_000)
def taken_in(amount: Amount, kind: Kind) -> Width:
    """The figures for which the words are true."""
    value = amount.value
    half = _half_unit(amount, kind)
    match amount.operator:
        case Operator.EQUAL:
            return Width(value - half, value + half)
        case Operator.ABOUT:
            half = max(_limited(half, value, kind), value * share("about"))
            return Width(value - half, value + half)
        case Operator.MORE:
            return Width(value, INFINITE, low_closed=False)
        case Operator.AT_LEAST:
            return Width(value, INFINITE)
        case Operator.LESS:
            return Width(-INFINITE, value, high_closed=False)
        case Operator.AT_MOST:
            return Width(-INFINITE, value)
        case Operator.NEARLY:
            half = _limited(half, value, kind)
            return Width(min(value * (1 - share("nearly")), value - half), value + half)
        case Operator.JUST_OVER:
            half = _limited(half, value, kind)
            return Width(value - half, max(value * (1 + share("just_over")), value + half), half > 0)
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


def _limited(half: Decimal, value: Decimal, kind: Kind) -> Decimal:
    return min(half, value * share("small_hedge")) if kind is Kind.SMALL else half


def _plain(value: Decimal) -> Decimal:
    return value.normalize() if value == value.to_integral_value() else value


def lies_in(width: Width, value: Decimal) -> bool:
    """Whether an exact figure is taken in."""
    above = value >= width.low if width.low_closed else value > width.low
    below = value <= width.high if width.high_closed else value < width.high
    return above and below


def is_far(amount: Amount, value: Decimal) -> bool:
    """Whether a bound that holds lies more than a tenth away from the figure."""
    bounds = (Operator.MORE, Operator.AT_LEAST, Operator.LESS, Operator.AT_MOST)
    return amount.operator in bounds and abs(value - amount.value) > abs(value) * share("bound")
