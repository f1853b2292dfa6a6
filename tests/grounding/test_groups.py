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


@pytest.mark.parametrize(
    ("field", "place", "group"),
    [
        ("parts:precincts", "new-york-ny/precinct-75", "new-york-ny/precincts"),
        ("parts:", "chicago-il/district-11", "chicago-il/districts"),
        ("parts:", "new-york-ny/brooklyn", "new-york-ny/boroughs"),
        ("us-judicial-districts", "chicago-il/district-11", "chicago-il/districts"),
        ("parts:precincts", "new-york-ny", 'group:"precincts"'),
        ("parts:", "new-york-ny", 'group:"the parts of the city"'),
    ],
)
def test_any_precinct_is_of_the_city_whose_part_the_place_is(field: str, place: str, group: str) -> None:
    assert group_for(field, "shooting_incidents", (place,)) == group
