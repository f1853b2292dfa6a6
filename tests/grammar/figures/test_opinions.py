"""What people think claims nothing; what a survey of departments found does."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    "text",
    [
        "In a survey of 1,150 Ohioans, 44 percent said murders in their city had doubled since 2019.",
        "In a poll, 44 percent of Tulsans said crime had risen since 2019.",
        "Forty-four percent of those polled thought murders had fallen by half in Tulsa since 2019.",
        "Most residents believe that robberies doubled in Tulsa last year, a survey found.",
    ],
)
def test_what_people_think_is_no_claim(text: str) -> None:
    assert claims_of(text, date(2024, 2, 20)) == ()


def test_what_a_survey_of_departments_found_is_one() -> None:
    found = claims_of("Murders in Tulsa doubled from 2019 to 2023, a survey of departments found.", date(2024, 2, 20))
    assert found == ("homicides[tulsa-ok, 2019 -> 2023] rose by ~ 100%",)
