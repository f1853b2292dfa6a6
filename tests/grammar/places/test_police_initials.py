"""The short names of police departments stand for the cities whose forces the text names so."""

from __future__ import annotations

import pytest

from onrecord.grammar.places.police_initials import initials


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Houston Police Department figures are out. HPD counted 195.", {"HPD": "houston-tx"}),
        ("Cleveland police made arrests, and CPD counted 165.", {"CPD": "cleveland-oh"}),
        ("Chicago stood by. Cleveland police asked CPD for help.", {}),
        ("St. Louis Metropolitan Police spoke. SLMPD counted 195.", {"SLMPD": "st-louis-mo"}),
        ("Memphis police and Mobile police spoke. MPD counted 61.", {}),
        ("HPD counted 195.", {}),
        ("Tulsa police spoke. HPD counted 195.", {}),
        ("Tulsa police counted 60.", {}),
    ],
)
def test_the_city_is_the_one_whose_force_is_named(text: str, found: dict[str, str]) -> None:
    assert {short: name.place for short, name in initials(text)} == found
