"""Which group "the country" is."""

from __future__ import annotations

import pytest

from onrecord.grounding.groups import group_for


@pytest.mark.parametrize(
    ("measure", "place", "group"),
    [
        ("homicides", "chicago-il", "us-cities"),
        ("homicides", "la", "us-states"),
        ("federal_weapons_prosecutions", "ilnd", "us-judicial-districts"),
    ],
)
def test_the_country_fits_the_measure_and_the_place(measure: str, place: str, group: str) -> None:
    assert group_for("country", measure, (place,)) == group


def test_a_named_group_stays() -> None:
    assert group_for("us-cities-1m", "homicides", ("la",)) == "us-cities-1m"
