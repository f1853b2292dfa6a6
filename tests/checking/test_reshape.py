from __future__ import annotations

from decimal import Decimal

import pytest

from onrecord.checking import evaluate
from onrecord.claims import parse_claim, parse_period
from onrecord.model import Amount, Claim, Figure, Operator, Unit, Value
from tests.checking.book import HARBOR, Book

FIGURE = Figure("homicides", (HARBOR,), parse_period("2016"))


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("36.6", Unit.PER_100K, "supported"),
        ("366", Unit.PER_MILLION, "supported"),
        ("40", Unit.PER_100K, "contradicted"),
        ("1", Unit.PER_DAY, "supported"),
        ("50", Unit.PERCENT, "unclear"),
        ("366", Unit.USD, "unclear"),
        ("366", Unit.COUNT, "supported"),
    ],
)
def test_the_unit_tells_the_shape(value: str, unit: Unit, expected: str) -> None:
    record = Book().add("2016", 366).add("2016", 1_000_000, measure="population", definition="census")
    amount = Amount(Operator.EQUAL, Decimal(value), unit, Decimal("0.1") if "." in value else Decimal(1))
    assert evaluate(Claim(Value(FIGURE, amount)), None, record).verdict == expected


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("homicides[mill-harbor-xx, 2016 -> 2015] rose", "back in time"),
        ("homicides[mill-harbor-xx, 2015] is highest since 2016", "after the one it speaks of"),
        ("homicides[mill-harbor-xx, 2016] in [900, 700]", "lower end"),
    ],
)
def test_ends_in_the_wrong_order_are_unclear(claim: str, told: str) -> None:
    finding = evaluate(parse_claim(claim), None, Book().add("2015", 300).add("2016", 366))
    assert finding.verdict == "unclear"
    assert told in finding.reason


def test_a_figure_cannot_be_dated_before_its_period() -> None:
    claim = parse_claim("homicides[mill-harbor-xx, 2016] = 366 as of 2010-01-01")
    finding = evaluate(claim, None, Book().add("2016", 366))
    assert finding.verdict == "not_in_record"
    assert "had not begun" in finding.reason
