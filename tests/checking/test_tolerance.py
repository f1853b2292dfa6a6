from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking.tolerance import Kind, Leeway, is_far, lies_in, of_ends, settings, spelt, taken_in
from onrecord.model import Amount, Operator, Unit

NUMBERS = st.decimals("0.1", 999_999, places=1)
FRACTIONS = (*settings()["fraction"]["words"], *settings()["fraction"]["factors"])
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
    if str(claimed) in FRACTIONS and kind is not Kind.COUNT:
        return  # a third, which has room on both sides in words; hedged, on one
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


N, J, A, L, M = Operator.NEARLY, Operator.JUST_OVER, Operator.ABOUT, Operator.AT_LEAST, Operator.AT_MOST


@pytest.mark.parametrize(
    ("operator", "value", "kind", "inside", "outside"),
    [
        (N, "12", Kind.COUNT, "11 12", "10 13"),  # nearly a dozen
        (N, "10", Kind.COUNT, "9 10", "8 11"),
        (N, "5", Kind.COUNT, "5", "4 6"),
        (N, "500", Kind.COUNT, "475 499 500", "474 501"),
        (A, "12", Kind.COUNT, "11 12 13", "10 14"),
        (A, "15", Kind.COUNT, "14 16", "13 17"),
        (A, "500", Kind.COUNT, "475 525", "474 526"),
        (J, "10", Kind.COUNT, "11", "10 12"),
        (J, "500", Kind.COUNT, "501 550", "500 551"),
        (N, "10", Kind.COMPUTED, "9.46 9.5 9.99 10.2", "9.44 10.6"),  # shown as 9.5 and 9.4 percent
        (N, "50", Kind.COMPUTED, "47.46 49.9", "47.4 50.6"),
        (J, "10", Kind.COMPUTED, "9.8 10.4 11.04", "9.4 11.1"),
        (A, "10", Kind.COMPUTED, "9.46 10.54", "9.4 10.6"),
        (L, "30", Kind.COMPUTED, "29.96 30 60", "29.9"),
        (M, "30", Kind.COMPUTED, "30.04 30 1", "30.1"),
        (N, "33.3", Kind.COMPUTED, "31.7 33", "31.4 34.9"),  # nearly a third
        (J, "33.3", Kind.COMPUTED, "33.4 36", "32 37"),  # just over a third
        (A, "33.3", Kind.COMPUTED, "31.7 34.9", "31.4 35.2"),
        (A, "2", Kind.SMALL, "1.6 2.4", "1.4 2.6"),  # about two a day, as two a day
        (N, "2", Kind.SMALL, "1.8 2", "1.7 2.3"),
    ],
)
def test_where_each_hedge_ends(operator: Operator, value: str, kind: Kind, inside: str, outside: str) -> None:
    precision = "0.1" if "." in value else "1"
    width = taken_in(amount(operator, Decimal(value), precision), kind)
    assert all(lies_in(width, Decimal(one)) for one in inside.split())
    assert not any(lies_in(width, Decimal(one)) for one in outside.split())


def test_only_a_bound_is_far() -> None:
    assert is_far(amount(Operator.MORE, Decimal(100)), Decimal(762))
    assert not is_far(amount(Operator.MORE, Decimal(700)), Decimal(762))
    assert not is_far(amount(Operator.EQUAL, Decimal(100)), Decimal(762))


def test_what_came_later_is_told_in_words() -> None:
    assert spelt("daily") == "a tenth"
    assert (spelt(of_ends(Leeway.DAILY)), spelt(of_ends(Leeway.GATHERED))) == ("a hundredth", "a fiftieth")


@pytest.mark.parametrize("rule", list(Leeway))
def test_every_leeway_is_a_table_that_tells_its_width_or_what_it_is_for(rule: Leeway) -> None:
    assert {"share", "told"} & settings()[rule].keys()
    assert {"spelt", "told"} & settings()[rule].keys() or rule is Leeway.NAMED
