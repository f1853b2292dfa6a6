"""Names that are bodies'."""

from __future__ import annotations

import pytest

from onrecord.voice import people
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Killings fell, the Safety Research Forum says.", True),
        ("Killings fell, according to the Safety Research Forum.", True),
        ("In the Marlow Banner's count, 31 died.", True),
        ("Killings rose, Mother Jones noted.", True),
        ("The group Quiet Corners met.", True),
        ("Here the Lower Valley counted 12 killings.", False),
        ("MILWAUKEE had 132 killings.", False),
        ("In the District of Columbia killings rose.", False),
        ("Here the Marlow Royals won.", False),
    ],
)
def test_what_makes_a_name_a_body(text: str, wanted: bool) -> None:
    words = scan(text, 0, len(text))
    assert bool(people.build([words]).orgs) == wanted
