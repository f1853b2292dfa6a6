"""How much a claim says, by the words of its number."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Murders in Dallas doubled in 2016.", "homicides[dallas-tx, 2015 -> 2016] rose by ~ 100%"),
        ("Murders in Dallas were cut in half in 2016.", "homicides[dallas-tx, 2015 -> 2016] fell by ~ 50%"),
    ],
)
def test_doubled_and_halved_are_percentages(text: str, claim: str) -> None:
    assert claim in claims_of(text, DAY)


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("four-fifths", "80% (to 8)"),
        ("a quarter", "25% (to 2.5)"),
        ("a third", "33.3%"),
        ("80 percent", "80%"),
    ],
)
def test_a_fraction_in_words_stands_for_a_twentieth_to_either_side(words: str, amount: str) -> None:
    text = f"TULSA — Homicides in Tulsa fell by {words} from 2012 to 2017."
    assert claims_of(text, date(2018, 1, 5)) == (f"homicides[tulsa-ok, 2012 -> 2017] fell by = {amount}",)
