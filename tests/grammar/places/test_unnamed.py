"""Other places that the words do not name."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 3, 12)
STORY = "Tulsa police counted 82 murders in 2017.\n\n"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Robberies rose 9 percent in a neighboring city in 2017.", 'group:"a neighboring city"'),
        ("Its bigger neighbor had 900 robberies in 2017.", 'group:"Its bigger neighbor"'),
        ("Another city of its size had 900 robberies in 2017.", 'group:"Another city"'),
        ("A city of the same size had 900 robberies in 2017.", 'group:"A city"'),
        ("Its peers saw robberies rise 9 percent in 2017.", 'group:"Its peers"'),
        ("The average big city had 900 robberies in 2017.", 'group:"The average big city"'),
        ("Across the river, robberies rose 9 percent in 2017.", 'group:"Across the river"'),
        ("Robberies rose 9 percent in the suburbs in 2017.", 'group:"the suburbs"'),
        ("One city had 900 robberies in 2017.", 'group:"One city"'),
    ],
)
def test_a_place_without_a_name_is_not_the_storys(words: str, place: str) -> None:
    assert f"[{place}, 20" in claims_of(STORY + words, DAY)[-1]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Its neighbor Omaha had 900 robberies in 2017.", "omaha-ne"),
        ("Omaha, a nearby city, had 900 robberies in 2017.", "omaha-ne"),
        ("Across the river, Omaha had 900 robberies in 2017.", "omaha-ne"),
        ("A nearby city official said there were 900 robberies in 2017.", "tulsa-ok"),
        ("There were 900 robberies in 2017, Ms. Roe's neighbors heard.", "tulsa-ok"),
    ],
)
def test_a_place_with_a_name_is_that_and_people_are_none(words: str, place: str) -> None:
    assert claims_of(STORY + words, DAY)[-1] == f"robberies[{place}, 2017] = 900"
