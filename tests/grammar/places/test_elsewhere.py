"""What lies around a named place and is not it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2018, 3, 1)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Outside Tulsa, murders rose 3 percent last year.", 'group:"Outside Tulsa"'),
        ("Murders rose 3 percent last year in the rest of the state.", 'group:"the rest of the state"'),
        ("Elsewhere in Oklahoma, murders rose 3 percent last year.", 'group:"Elsewhere in Oklahoma"'),
        ("Elsewhere, murders rose 3 percent last year.", 'group:"Elsewhere"'),
        ("Across much of the country, murders rose 3 percent last year.", 'group:"much of the country"'),
        ("Part of Tulsa's story is that murders rose 3 percent last year.", "tulsa-ok"),
    ],
)
def test_the_figure_is_of_no_named_place(text: str, place: str) -> None:
    assert claims_of("TULSA — Tulsa had 70 murders last year.\n\n" + text, DAY)[-1] == (
        f"homicides[{place}, 2016 -> 2017] rose by = 3%"
    )


def test_what_follows_goes_on_with_the_place_before() -> None:
    text = "Tulsa had 70 murders last year. Elsewhere in Oklahoma, murders rose. In 2016 there were 72."
    assert claims_of(text, DAY)[-1] == "homicides[tulsa-ok, 2016] = 72"


def test_the_area_around_a_city_is_not_the_city() -> None:
    assert claims_of("The Tulsa area had 12 homicides in 2017.", DAY) == ('homicides[group:"Tulsa area", 2017] = 12',)


def test_figures_for_an_area_are_not_the_citys() -> None:
    text = "Tulsa had 70 murders last year. For the metropolitan area, murders topped 90."
    assert claims_of(text, DAY)[-1] == 'homicides[group:"the metropolitan area", 2017] > 90'


@pytest.mark.parametrize("case", load("elsewhere"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
