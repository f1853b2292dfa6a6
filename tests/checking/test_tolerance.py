from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking.tolerance import Kind, is_far, lies_in, of_ends, settings, spelt, taken_in
from onrecord.model import Amount, Operator, Unit

NUMBERS = st.decimals("0.1", 999_999, places=1)
HEDGES = (Operator.ABOUT, Operator.NEARLY, Operator.JUST_OVER)


@pytest.mark.parametrize("table", sorted(settings()))
def test_every_threshold_has_its_reason(table: str) -> None:
    assert len(settings()[table]["reason"]) > 20


def amount(operator: Operator, value: Decimal, precision: str = "1") -> Amount:
    return Amount(operator, value, Unit.COUNT, Decimal(precision))


@given(NUMBERS, NUMBERS, st.sampled_from(HEDGES), st.sampled_from([Kind.COUNT, Kind.COMPUTED]))
def test_a_hedge_is_never_stricter_than_the_plain_number(
    claimed: Decimal, found: Decimal, hedge: Operator, kind: Kind
) -> None:
    if lies_in(taken_in(amount(Operator.EQUAL, claimed, "0.1"), kind), found):
        assert lies_in(taken_in(amount(hedge, claimed, "0.1"), kind), found)


@given(NUMBERS, NUMBERS, st.sampled_from(Kind))
def test_more_and_at_most_leave_nothing_between_them(claimed: Decimal, found: Decimal, kind: Kind) -> None:
    more = lies_in(taken_in(amount(Operator.MORE, claimed), kind), found)
    most = lies_in(taken_in(amount(Operator.AT_MOST, claimed), kind), found)
    assert more is not most


@pytest.mark.parametrize(
    ("operator", "value", "precision", "kind", "inside", "outside"),
    [
        (Operator.EQUAL, "762", "1", Kind.COUNT, "762", "763"),
        (Operator.EQUAL, "1300000", "100000", Kind.COUNT, "1349000", "1351000"),
        (Operator.EQUAL, "5.3", "0.1", Kind.COMPUTED, "5.34", "5.36"),
        (Operator.ABOUT, "65", "1", Kind.COMPUTED, "68", "69"),
        (Operator.NEARLY, "1", "1", Kind.SMALL, "0.94", "0.89"),
        (Operator.JUST_OVER, "0.5", "0.1", Kind.SMALL, "0.545", "0.56"),
        (Operator.EQUAL, "33.3", "0.1", Kind.COMPUTED, "34.5", "35.1"),
    ],
)
def test_known_widths(operator: Operator, value: str, precision: str, kind: Kind, inside: str, outside: str) -> None:
    width = taken_in(amount(operator, Decimal(value), precision), kind)
    assert lies_in(width, Decimal(inside))
    assert not lies_in(width, Decimal(outside))


def test_only_a_bound_is_far() -> None:
    assert is_far(amount(Operator.MORE, Decimal(100)), Decimal(762))
    assert not is_far(amount(Operator.MORE, Decimal(700)), Decimal(762))
    assert not is_far(amount(Operator.EQUAL, Decimal(100)), Decimal(762))


def test_what_came_later_is_told_in_words() -> None:
    assert spelt("daily") == "a tenth"
    assert (spelt(of_ends("daily")), spelt(of_ends("gathered"))) == ("a hundredth", "a fiftieth")
