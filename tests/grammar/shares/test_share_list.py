"""Shares in a list, what makes the part told once."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load


def test_what_makes_the_part_is_told_once() -> None:
    told = claims_of(
        "In Iowa guns were used in half of the murders of 2012, and a third of the robberies.", date(2013, 9, 17)
    )
    assert told[-1] == "share(robberies{gun}[ia, 2012], robberies[ia, 2012]) = 33.3%"


def test_a_share_with_a_verb_of_its_own_is_no_such_list() -> None:
    text = "In Iowa guns were used in half of the murders of 2012, and a third of the robberies were solved."
    assert not any("robberies{gun}" in claim for claim in claims_of(text, date(2013, 9, 17)))


@pytest.mark.parametrize("case", load("share_list"), ids=lambda case: case.text[:40])
def test_a_share_goes_on_at_another_place_and_with_other_people(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
