"""The years of this century as the field of an extreme."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 3, 5)


@pytest.mark.parametrize(
    "words",
    [
        "Tulsa's deadliest year of this century was 2015.",
        "2015 was Tulsa's deadliest year this century.",
        "Tulsa's deadliest year in the new century was 2015.",
    ],
)
def test_the_years_of_this_century_are_those_since_2000(words: str) -> None:
    assert claims_of(words, DAY) == ("homicides[tulsa-ok, 2015] is highest since 2000",)


@pytest.mark.parametrize("stretch", ["of the century", "of the last century", "of the decade", "of the 1990s"])
def test_other_stretches_make_no_record(stretch: str) -> None:
    assert claims_of(f"Tulsa's deadliest year {stretch} was 1995.", DAY) == ()
