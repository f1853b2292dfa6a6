"""A figure's own period and the one it is held against, from sentence to claim."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import parse_period, print_period
from onrecord.grounding.same_days import same_days
from tests.claim_cases import claims_of

DAY = date(2020, 1, 15)


@pytest.mark.parametrize(
    ("other", "period", "found"),
    [
        ("2015", "2016-01-01/2016-03-17", "2015-01-01/2015-03-17"),
        ("2015", "2016", "2015"),
        ("2015-03", "2016-01-01/2016-03-17", "2015-03"),
    ],
)
def test_a_whole_year_beside_a_part_of_another_is_the_same_days(other: str, period: str, found: str) -> None:
    assert print_period(same_days(parse_period(other), parse_period(period))) == found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Homicides in Detroit fell from 261 in 2018 to 250.", "homicides[detroit-mi, 2019] = 250"),
        ("Robberies in Detroit rose 4 percent last year.", "robberies[detroit-mi, 2018 -> 2019] rose by = 4%"),
        (
            "From 2015 to 2018 murders in Detroit fell by 11 percent.",
            "homicides[detroit-mi, 2015 -> 2018] fell by = 11%",
        ),
        ("Burglaries in Detroit quadrupled in two years, to 800 in 2019.", "burglaries[detroit-mi, 2017 -> 2019]"),
    ],
)
def test_periods_that_the_words_leave_to_the_reader(text: str, claim: str) -> None:
    assert any(found.startswith(claim) for found in claims_of(text, DAY))


def test_that_year_is_the_one_the_sentence_names_before() -> None:
    text = "DETROIT — Police counted 303 homicides in 2016. None for 2015; police put that year’s homicides at 295."
    assert claims_of(text, date(2018, 1, 4))[-1] == "homicides[detroit-mi, 2015] = 295"


def test_cases_are_of_fiscal_years_where_the_text_names_such() -> None:
    text = "DETROIT — Federal prosecutors filed 210 gun cases in fiscal 2016. In 2015 there were 180 gun prosecutions."
    assert claims_of(text, date(2018, 1, 4))[-1] == "federal_weapons_prosecutions[mied, FY2015] = 180"
