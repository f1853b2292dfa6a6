"""The city that a text is of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2024, 10, 3)
SCENE = "More murders are solved\n\nIn a back bedroom in Omaha, Loretta Bibbs keeps four folders.\n\n"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (f"{SCENE}Nationally, her odds are better. Police cleared 57 percent of murders in 2023.", "us, 2023"),
        (f"{SCENE}Police cleared 57 percent of murders in 2023. Nationally, the odds are better.", "omaha-ne, 2023"),
        (f"{SCENE}Police cleared 57 percent of murders in 2023.", "omaha-ne, 2023"),
        (
            "“How many are solved?” — Tess, Omaha\n\nPolice cleared 57 percent of America's murders in 2023.",
            "us, 2023",
        ),
    ],
)
def test_a_scene_without_a_figure_gives_way_to_the_nation(text: str, claim: str) -> None:
    assert claims_of(text, DAY)[0] == f"clearance_rate[{claim}] = 57%"


def test_a_heading_far_down_places_no_story() -> None:
    text = "Tulsa had 61 murders in 2023. Police were glad.\n\nThe view from Omaha\n\nMurders there fell.\n\nNo end\n\n"
    assert claims_of(f"{text}Robberies fell in 2023.", DAY)[-1].startswith("robberies[tulsa-ok")


@pytest.mark.parametrize("case", load("counted_down"), ids=lambda case: case.text[:40])
def test_a_text_that_counts_cities_down_is_of_none_of_them(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


def test_a_headline_of_the_nation_with_a_figure_comes_before_a_city_of_the_text() -> None:
    text = (
        "In the United States, Robberies Are Down\n\nThe mayor of Reno slept.\n\nMany did.\n\nBurglaries rose in 2015."
    )
    assert claims_of(text, date(2015, 12, 28))[-1] == "burglaries[us, 2014 -> 2015] rose"
