"""Whether a text with a dateline speaks for the nation."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 10, 2)


def test_a_department_heard_from_the_capital_speaks_of_the_nation() -> None:
    text = "WASHINGTON — The murder rate fell to its lowest level since 2013 last year, the Justice Department said."
    assert claims_of(text, DAY)[-1] == "rate(homicides[us, 2017]) is lowest since 2013"


def test_a_story_of_the_capital_is_its_own() -> None:
    police = "WASHINGTON — Murders rose 9 percent last year, police said."
    assert claims_of(police, DAY) == ("homicides[washington-dc, 2016 -> 2017] rose by = 9%",)
    city = "WASHINGTON — Murders in the city rose 9 percent last year, the police told the Justice Department."
    assert claims_of(city, DAY) == ("homicides[washington-dc, 2016 -> 2017] rose by = 9%",)


def test_other_datelines_are_no_capital() -> None:
    text = "TULSA — Murders rose 9 percent last year, the Justice Department said."
    assert claims_of(text, DAY) == ("homicides[tulsa-ok, 2016 -> 2017] rose by = 9%",)


def test_a_federal_body_speaks_of_the_nation_from_where_it_sits() -> None:
    text = (
        "ATLANTA — Gun deaths in the United States fell last year, the Centers for Disease Control and Prevention said."
        " They had risen 14 percent in 2020."
    )
    assert claims_of(text, DAY.replace(year=2023))[-1] == "gun_deaths[us, 2019 -> 2020] rose by = 14%"


def test_the_city_where_a_federal_body_sits_has_stories_of_its_own() -> None:
    text = (
        "ATLANTA — Murders in the city fell last year, as they did in the United States, the Centers for Disease"
        " Control and Prevention said. They had risen 14 percent in 2020."
    )
    assert claims_of(text, DAY.replace(year=2023))[-1] == "homicides[atlanta-ga, 2019 -> 2020] rose by = 14%"


def test_the_fbi_at_the_head_of_a_washington_story_counts_the_nation() -> None:
    text = "WASHINGTON — Violent crime fell 3 percent last year, the FBI said Monday. Robberies fell 12 percent."
    assert claims_of(text, DAY.replace(year=2019))[-1].startswith("robberies[us, ")
    mayor = "WASHINGTON — Homicides rose to 160 last year, Mayor Ann Lee said. The FBI sent agents."
    assert claims_of(mayor, DAY.replace(year=2019))[-1].startswith("homicides[washington-dc, ")


@pytest.mark.parametrize("case", load("for_all"), ids=lambda case: case.text[:40])
def test_the_fbi_counts_for_all_wherever_that_is_written(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
