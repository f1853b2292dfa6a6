"""The claims of cases/people_share.txt, read from sentence to claim."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("people_share"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


WHOLE = "homicides[omaha-ne, 2017]"


@pytest.mark.parametrize(
    ("subject", "part"),
    [("Guns", "{gun}"), ("Gunfire alone", "{gun}"), ("Handguns", "{weapon:handgun}"), ("Women", "{female}")],
)
def test_the_subject_of_accounted_for_is_the_part(subject: str, part: str) -> None:
    text = f"{subject} accounted for 60 percent of Omaha's homicides in 2017."
    assert claims_of(text, date(2018, 5, 14)) == (f"share(homicides{part}[omaha-ne, 2017], {WHOLE}) = 60%",)


def test_a_place_is_no_quality() -> None:
    text = "Omaha accounted for 60 percent of Nebraska's homicides in 2017."
    assert claims_of(text, date(2018, 5, 14)) == (f"share({WHOLE}, homicides[ne, 2017]) = 60%",)
