"""A court's district by the city where it sits, of federal cases alone."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2009, 8, 12)


def test_the_district_of_a_city_is_the_courts_where_courts_count() -> None:
    told = claims_of("The Los Angeles district filed 120 federal gun cases in fiscal 2008.", DAY)
    assert told == ("federal_weapons_prosecutions[cacd, FY2008] = 120",)


def test_a_district_of_the_police_is_none() -> None:
    told = claims_of("CHICAGO — The Austin district had 40 murders in 2008.", DAY)
    assert told == ("homicides[chicago-il/austin-district, 2008] = 40",)
