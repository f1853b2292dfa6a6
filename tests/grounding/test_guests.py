"""Another city's figure beside those of the story's own, and what follows it."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord import pipeline, reading
from onrecord.grounding.guests import is_guest
from onrecord.model import Verdict
from tests.claim_cases import Case, claims_of, load

STORY = "TULSA — The city had 61 homicides in 2019. {} {}"
BESIDE = ["By comparison, Omaha had 20.", "Omaha had 20, Wichita 44.", "Homicides in Omaha fell to 20."]
DAY = date(2020, 2, 3)


@pytest.mark.parametrize(
    ("place", "own", "expected"),
    [
        ("omaha-ne", "tulsa-ok", True),
        ("tulsa-ok", "tulsa-ok", False),
        ("tulsa-ok/downtown", "tulsa-ok", False),
        ("ok", "tulsa-ok", False),
        ("us", "tulsa-ok", False),
        ("tulsa-county-ok", "tulsa-ok", False),
        ("ilnd", "omaha-ne", True),
        ("ilnd", "chicago-il", False),
        ("omaha-ne", "us", True),
        ("ne", "us", True),
        ("omaha-ne", "ne", True),
        ("ia", "ne", True),
        ("us", "ne", False),
        ("tulsa-ok/downtown", "ok", False),
        ("omaha-ne", None, False),
    ],
)
def test_a_guest_is_another_city_than_a_city_of_a_storys_own(place: str, own: str | None, expected: bool) -> None:
    assert is_guest(place, own) is expected


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize(
    "behind",
    [
        "Robberies fell 5 percent in 2019.",
        "Citywide, robberies fell 5 percent.",
        "Robberies in the city fell 5 percent.",
    ],
)
def test_another_crime_behind_a_guests_figure_is_told_of_the_storys_city(beside: str, behind: str) -> None:
    assert claims_of(STORY.format(beside, behind), DAY)[-1] == "robberies[tulsa-ok, 2018 -> 2019] fell by = 5%"


def test_what_goes_on_with_the_guests_count_stays_with_it() -> None:
    assert claims_of(STORY.format(BESIDE[0], "There were 23 in 2018."), DAY)[-1] == "homicides[omaha-ne, 2018] = 23"
    assert claims_of(STORY.format(BESIDE[0], "Robberies there fell 5 percent."), DAY)[-1].startswith(
        "robberies[omaha-ne"
    )


def test_a_paragraph_of_another_city_goes_on_with_it() -> None:
    apart = STORY.format("\n\nOmaha had 20.", "Robberies fell 5 percent.")
    assert claims_of(apart, DAY)[-1].startswith("robberies[omaha-ne")


@pytest.mark.parametrize("behind", ["In 2015 the city had 478.", "In 2015 there were 478."])
def test_no_contradiction_is_held_against_what_may_be_of_either_city(behind: str) -> None:
    story = f"CHICAGO — The city had 500 homicides in 2019. By comparison, Houston had 280. {behind}"
    document = reading.read_text(story, published=DAY, because="given")
    last = pipeline.check_document(document, pipeline.default_record()).entries[-1]
    assert last.finding.verdict is Verdict.UNCLEAR


@pytest.mark.parametrize("case", load("guests"), ids=lambda case: case.text[:40])
def test_the_text_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
