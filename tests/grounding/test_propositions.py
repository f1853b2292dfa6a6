"""From a reading and its filled slots to a claim."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord import check
from onrecord.model import CheckedClaim, Verdict
from tests.claim_cases import claims_of

DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Murders in Dallas doubled in 2016.", "homicides[dallas-tx, 2015 -> 2016] rose by ~ 100%"),
        ("Murders in Dallas were cut in half in 2016.", "homicides[dallas-tx, 2015 -> 2016] fell by ~ 50%"),
        ("In Dallas robberies did not fall in 2016.", "not (robberies[dallas-tx, 2015 -> 2016] fell)"),
        ("Dallas had 150 to 170 murders in 2016.", "homicides[dallas-tx, 2016] in [150, 170]"),
        ("Dallas had between 150 and 170 murders in 2016.", "homicides[dallas-tx, 2016] in [150, 170]"),
        (
            "Sixty percent of the guns traced in Illinois in 2016 were first sold in the state.",
            "share(guns_traced{from:il}[il, 2016], guns_traced[il, 2016]) = 60%",
        ),
    ],
)
def test_claims(text: str, claim: str) -> None:
    assert claim in claims_of(text, DAY)


@pytest.mark.parametrize(
    "text",
    ["Dallas had about 150 to 170 murders in 2016.", "Murders in Dallas rose 20 to 25 percent in 2016."],
)
def test_a_range_that_no_claim_holds_is_unclear(text: str) -> None:
    (entry,) = check(text, published=DAY).entries
    assert isinstance(entry, CheckedClaim)
    assert entry.finding.verdict is Verdict.UNCLEAR
    assert "range" in entry.finding.reason


@pytest.mark.parametrize(
    "text",
    [
        "Chicago had two to three times as many homicides as New York in 2016.",
        "Homicides in Chicago in 2016 were 3 to 4 times those of New York.",
    ],
)
def test_a_range_of_factors_claims_nothing(text: str) -> None:
    assert not claims_of(text, DAY)


def test_a_change_told_from_the_later_period_runs_back() -> None:
    text = "In January of 2016 Dallas had 10 murders, two fewer than in January of 2017."
    assert "homicides[dallas-tx, 2016-01 -> 2017-01] rose by = 2" in claims_of(text, DAY)


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
