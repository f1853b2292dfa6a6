"""Whether something else moved since a change."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 3, 1)


@pytest.mark.parametrize("other", ["but fears did not", "though the guns on the street didn't", "while rents fell"])
def test_they_may_be_what_else_moved(other: str) -> None:
    assert claims_of(f"Murders fell in Omaha in 2017, {other}. They rose.", DAY) == (
        "homicides[omaha-ne, 2016 -> 2017] fell",
    )


def test_they_are_what_alone_moved() -> None:
    assert claims_of("Officials said murders rose in Omaha in 2017. They fell.", DAY) == (
        "homicides[omaha-ne, 2016 -> 2017] rose",
        "homicides[omaha-ne, 2016 -> 2017] fell",
    )


@pytest.mark.parametrize("case", load("others_moved"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
