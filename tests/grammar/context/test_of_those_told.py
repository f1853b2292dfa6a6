"""Parts of those just told; their sentences are in cases/share.txt and cases/value.txt."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 5, 14)
HOMICIDES = "homicides[tulsa-ok, 2017] = 80"


def test_a_verb_behind_a_share_goes_on_with_the_count_before() -> None:
    claims = claims_of("Tulsa had 80 homicides in 2017. Seventy-six percent were by gun.", DAY)
    assert claims == (HOMICIDES, "share(homicides{gun}[tulsa-ok, 2017], homicides[tulsa-ok, 2017]) = 76%")


def test_victims_of_homicides_who_were_shot_are_a_part_of_them() -> None:
    claims = claims_of("Tulsa had 80 homicides in 2017. Of the victims, 61 were shot.", DAY)
    assert claims == (HOMICIDES, "homicides{gun}[tulsa-ok, 2017] = 61")


def test_without_homicides_told_the_shot_are_shooting_victims() -> None:
    assert claims_of("In Tulsa, 61 people were shot in 2017.", DAY) == ("shooting_victims[tulsa-ok, 2017] = 61",)


def test_who_was_hit_by_gunfire_is_no_part_of_those_hit() -> None:
    assert claims_of("Four in five shooting victims in Tulsa died by gunfire.", DAY) == ()


@pytest.mark.parametrize("case", load("moved_parts"), ids=lambda case: case.text[:40])
def test_the_sentences_of_moved_parts_make_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
