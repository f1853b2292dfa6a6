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
