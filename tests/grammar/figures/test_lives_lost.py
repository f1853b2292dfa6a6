"""The claims of cases/lives_lost.txt, read from sentence to claim."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("lives_lost"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize("behind", ["", " Overdoses kill more than murder does.", " The council meets on Tuesday."])
def test_whom_a_city_buried_need_not_have_been_murdered(behind: str) -> None:
    assert claims_of(f"CHARLESTON, W.Va. — We buried 884 of our neighbors in 2016.{behind}", date(2018, 1, 9)) == ()
