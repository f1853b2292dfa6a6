from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given

from onrecord.claims.parser import parse_claim
from onrecord.claims.periods import year
from onrecord.claims.printer import print_amount, print_claim, print_figure
from onrecord.model import Amount, Claim, Figure, Operator, Unit
from tests.claims.made import a_claim, an_equation


@given(a_claim)
def test_a_printed_claim_parses_back_to_itself(claim: Claim) -> None:
    assert parse_claim(print_claim(claim)) == claim


@given(an_equation)
def test_an_equation_has_one_spelling(claim: Claim) -> None:
    """An equation that another shape fits comes back as that shape, with the same text."""
    text = print_claim(claim)
    again = parse_claim(text)
    assert print_claim(again) == text
    assert parse_claim(text) == again


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Figure("homicides", ("us",), year(2016)), "homicides[us, 2016]"),
        (Figure("homicides", ("us",)), "homicides[us]"),
        (Figure("homicides", (), year(2016)), "homicides[2016]"),
        (Figure("homicides"), "homicides"),
        (Figure(None, ("us",), year(2016)), "?[us, 2016]"),
        (Figure("arrests", ("us",), year(2016), ("gun", "juvenile"), "ucr"), "arrests{gun,juvenile}(ucr)[us, 2016]"),
        (Figure("homicides", ("oh", "il"), year(2016)), "homicides[oh, 2016] + homicides[il, 2016]"),
    ],
)
def test_what_a_figure_leaves_out_is_left_out(figure: Figure, text: str) -> None:
    assert print_figure(figure) == text


@pytest.mark.parametrize(
    ("value", "unit", "precision", "text"),
    [
        ("762", Unit.COUNT, "1", "= 762"),
        ("58", Unit.PERCENT, "1", "= 58%"),
        ("58", Unit.PERCENT, "0.1", "= 58.0%"),
        ("33.3", Unit.PERCENT, "0.1", "= 33.3%"),
        ("1300000", Unit.COUNT, "100000", "= 1300000 (to 100000)"),
        ("1.3E+6", Unit.COUNT, "1E+5", "= 1300000 (to 100000)"),
        ("27000000000", Unit.USD, "1000000000", "= $27000000000 (to 1000000000)"),
        ("27.80", Unit.PER_100K, "0.1", "= 27.8 per_100k"),
        ("27.8", Unit.COUNT, "1", "= 27.8 (to 1)"),
    ],
)
def test_numbers_are_printed_plainly(value: str, unit: Unit, precision: str, text: str) -> None:
    assert print_amount(Amount(Operator.EQUAL, Decimal(value), unit, Decimal(precision))) == text
