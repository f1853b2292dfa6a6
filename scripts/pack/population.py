"""Residents of cities, counties, states, the nation and the federal judicial districts, in every edition."""

from __future__ import annotations

from collections.abc import Iterator

from pack import places
from pack.rows import Desk, Row, whole

CITIES = "extended/cities_population.csv"
STATES = "extended/state_nation_population.csv"
DISTRICTS = "extended/federal_districts.csv"

_CITY_SOURCES = {
    "sub-est2019_all.csv": "census-cities",
    "SUB-IP-EST2023-POP.xlsx": "census-cities",
    "us2021census-coordinates.csv": "census-2020",
    "1790-2010_MASTER.csv": "census-decennial",
    "the-pudding cities.csv from sub-est2021_all.csv": "census-cities",
    "co-est2010-alldata.csv": "census-counties",
    "co-est2019-alldata.csv": "census-counties",
    "co-est2021-alldata.csv": "census-counties",
    "jacobkap/crimedatatool_helper": "fbi-return-a",
}


def read_cities(desk: Desk) -> Iterator[Row]:
    """Cities that were ever 50,000 or more, and nine counties, 1950 to 2023."""
    for where, row in desk.read(CITIES):
        fbi = "FBI" in row["edition"]
        if fbi and row["source"].startswith("CIUS"):
            source = "fbi-cius"
            edition = row["edition"].removeprefix("FBI ")
        else:
            source = _CITY_SOURCES[row["source"]]
            edition = "Return A to 2023" if fbi else row["edition"]
        desk.ledger.take(CITIES)
        yield Row(
            "population",
            place=row["place_id"],
            period=row["year"],
            value=whole(row["population"]),
            definition="ucr" if fbi else "census",
            source=source,
            as_of=desk.released(edition),
            where=where,
            inferred=True,
        )


FIRST_YEAR = 1950

_STATE_SOURCES = {  # edition: source, definition, edition whose release is the as-of; None where each year has its own
    "annual estimates, compiled series": ("census-fred", "census", None),
    "Census V2019": ("census-states", "census", "Census V2019"),
    "Census V2022": ("census-states", "census", "Census V2022"),
    "FBI national population (Disaster Center copy)": ("fbi-disaster-center", "ucr", "Disaster Center copy"),
    "FBI CIUS 2016 national population": ("fbi-estimates-2016", "ucr", "CIUS 2016"),
    "FBI Crime Data Explorer population": ("fbi-populations", "ucr", "Crime Data Explorer 2026"),
}


def read_states(desk: Desk) -> Iterator[Row]:
    """States since 1900 and the nation."""
    for where, row in desk.read(STATES):
        place = places.state(row["place_id"])
        if place is None:
            desk.ledger.leave(STATES, f"{row['place_id']}: not a state of the record")
            continue
        if int(row["year"]) < FIRST_YEAR:
            desk.ledger.leave(STATES, "before the first offence of the record could need it")
            continue
        source, definition, edition = _STATE_SOURCES[row["edition"]]
        as_of = desk.released(edition) if edition else desk.released("Census through FRED")
        desk.ledger.take(STATES)
        yield Row(
            "population",
            place=place,
            period=row["year"],
            value=whole(row["population"]),
            definition=definition,
            source=source,
            as_of=as_of,
            where=where,
            inferred=True,
        )


def read_districts(desk: Desk) -> Iterator[Row]:
    """The 90 districts of the states and the capital: county estimates summed; territories are left out."""
    for where, row in desk.read(DISTRICTS):
        if row["measure"] != "population":
            desk.ledger.leave(
                DISTRICTS, f"{row['measure'].split(':')[0]}: read with the federal facts, or no measure of the record"
            )
            continue
        desk.ledger.take(DISTRICTS)
        name = row["district"].replace("District of District of", "District of")
        edition = "Census V2010 evaluation series" if "V2010" in row["edition"] else row["edition"]
        yield Row(
            "population",
            place=places.district(name),
            period=row["year"],
            value=whole(row["value"]),
            definition="census",
            source="census-districts",
            as_of=desk.released(edition),
            where=where,
            inferred=True,
            mark="derived",
        )
