"""The FBI's counts by city: the yearly city table, the long files of the three largest cities, and compilations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pack import places
from pack.rows import Desk, Row, whole

CITY = "extended/ucr_city_100k_2012_2023.csv"
EVERY_TOWN = ("extended/ucr_city_2012_2015.csv", "extended/ucr_city_2016plus.csv")
RESIDENTS = "extended/cities_population.csv"
_TOLD_OF_TOWNS = frozenset({"homicides", "violent_crimes", "robberies", "motor_vehicle_thefts"})
BIG_THREE = "extended/ucr_big3_1961_on.csv"
MARSHALL = "local/ucr/ucr_crime_1975_2015.csv"
FIVETHIRTYEIGHT = "local/murder_2015_final.csv"

_CITY_COLUMNS = {
    "violent_crime": "violent_crimes",
    "murder": "homicides",
    "robbery": "robberies",
    "aggravated_assault": "aggravated_assaults",
    "property_crime": "property_crimes",
    "burglary": "burglaries",
    "larceny_theft": "larcenies",
    "motor_vehicle_theft": "motor_vehicle_thefts",
    "arson": "arsons",
}


def read_cities(desk: Desk) -> Iterator[Row]:
    """Offences and population of each city of 100,000 or more in each edition of Crime in the United States."""
    for where, row in desk.read(CITY):
        desk.ledger.take(CITY)
        yield from _offences(desk, where, row)


def read_smaller_cities(desk: Desk) -> Iterator[Row]:
    """The same table's rows of the record's other cities, those that were ever 50,000 or more.

    Of these only what is told of them most, so that the pack stays small.
    """
    cities = {row["place_id"] for _, row in desk.read(RESIDENTS)}
    large = {(row["place_id"], row["year"]) for _, row in desk.read(CITY)}
    for file in EVERY_TOWN:
        for where, row in desk.read(file):
            if row["place_id"] not in cities:
                desk.ledger.leave(file, "a town too small for the record")
            elif (row["place_id"], row["year"]) in large:
                desk.ledger.leave(file, "a row that the table of the large cities has")
            else:
                desk.ledger.take(file)
                yield from (made for made in _offences(desk, where, row) if made.measure in _TOLD_OF_TOWNS)


@cache
def _flags() -> dict[str, dict[str, str]]:
    return {row["flag"]: row for row in places.table("ucr_flags.csv")}


def _offences(desk: Desk, where: str, row: dict[str, str]) -> Iterator[Row]:
    """What one row of the city table counts."""
    flags = _flags()
    told = [flags[flag] for flag in row["flags"].replace(";", " ").split()]
    base = _base(row["place_id"], row["year"], "fbi-cius", desk.released(row["edition"]), where)
    for column, measure in _CITY_COLUMNS.items():
        if row[column]:
            yield _offence(base, measure, row[column], told, "ucr")
    if row["rape"]:
        definition = "ucr-revised" if row["rape_definition"] == "revised" else "ucr"
        yield _offence(base, "rapes", row["rape"], told, definition)
    if row["violent_crime"] and row["property_crime"]:
        both = int(whole(row["violent_crime"])) + int(whole(row["property_crime"]))
        yield _offence(base, "index_crimes", str(both), told, "ucr", "derived")
    if row["population"]:
        yield replace(base, measure="population", value=whole(row["population"]))


def _base(place: str, year: str, source: str, as_of: str, where: str) -> Row:
    """A row of the FBI's that still lacks its measure and its value."""
    return Row("", place, year, "", "ucr", source, as_of, where, inferred=True)


def _offence(base: Row, measure: str, value: str, told: list[dict[str, str]], definition: str, mark: str = "") -> Row:
    fitting = [flag for flag in told if not flag["measures"] or measure in flag["measures"].split()]
    if any(flag["incomplete"] for flag in fitting):
        mark = "incomplete"
    note = " ".join(flag["note"] for flag in fitting)
    return replace(base, measure=measure, value=whole(value), definition=definition, mark=mark, note=note)


_BIG_COLUMNS = {
    "murder": "homicides",
    "rape": "rapes",
    "robbery": "robberies",
    "aggravated_assault": "aggravated_assaults",
    "burglary": "burglaries",
    "larceny_theft": "larcenies",
    "motor_vehicle_theft": "motor_vehicle_thefts",
}
_PARTS = ("murder", "rape", "robbery", "aggravated_assault")
_THEFTS = ("burglary", "larceny_theft", "motor_vehicle_theft")


def read_big_three(desk: Desk) -> Iterator[Row]:
    """Chicago, New York and Los Angeles in the FBI's later yearly file, from the 1960s on."""
    notes = {row["flag"]: row["note"] for row in places.table("ucr_flags.csv")}
    for where, row in desk.read(BIG_THREE):
        edition = "Return A to 2016" if "2016" in row["as_of"] else "Return A to 2023"
        year = int(row["year"])
        partial = "partial" in row["flags"] or (row["place_id"] == "chicago-il" and year in (2022, 2023))
        base = _base(row["place_id"], row["year"], "fbi-return-a", desk.released(edition), where)
        note = notes.get(row["flags"], "")
        desk.ledger.take(BIG_THREE)
        for column, measure in _BIG_COLUMNS.items():
            if row[column]:
                mark = "incomplete" if partial else ""
                definition = "ucr-revised" if measure == "rapes" and year >= 2013 else "ucr"
                yield replace(
                    base, measure=measure, value=whole(row[column]), definition=definition, mark=mark, note=note
                )
        for measure, parts in (("violent_crimes", _PARTS), ("property_crimes", _THEFTS)):
            if all(row[part] for part in parts):
                total = str(sum(int(whole(row[part])) for part in parts))
                mark = "incomplete" if partial else "derived"
                yield replace(base, measure=measure, value=total, mark=mark, note=note)
        if row["population"]:
            yield replace(base, measure="population", value=whole(row["population"]))


_MARSHALL_COLUMNS = {
    "violent_crime": "violent_crimes",
    "homs_sum": "homicides",
    "rape_sum": "rapes",
    "rob_sum": "robberies",
    "agg_ass_sum": "aggravated_assaults",
}


CARRIED = "The compilation carries the population of 2014 forward."


def read_marshall(desk: Desk) -> Iterator[Row]:
    """68 large agencies, 1975 to 2015: Return A with gaps filled; 2015 from the agencies, with the people of 2014.

    From 2013 on it gives whichever count of rapes the FBI's city table gives, and says nowhere by which definition.
    """
    by_table = {
        (row["place_id"], row["year"]): "ucr-revised" if row["rape_definition"] == "revised" else "ucr"
        for _, row in desk.read(CITY)
        if row["rape"]
    }
    before: dict[str, str] = {}  # the population of the year before, by place
    for where, row in desk.read(MARSHALL):
        place = places.city(row["department_name"])
        if place is None:
            desk.ledger.leave(MARSHALL, f"{row['department_name']}: not a city of the record")
            continue
        months = row["months_reported"]
        short = months.isdigit() and int(months) < 12
        day = desk.released("Marshall compilation")
        base = replace(_base(place, row["year"], "fbi-marshall", day, where), inferred=False)
        note = f"The agency reported {months} months of 12." if short else ""
        desk.ledger.take(MARSHALL)
        for column, measure in _MARSHALL_COLUMNS.items():
            if row[column] in ("", "NA"):
                continue
            definition = "ucr"
            if measure == "rapes" and row["year"] >= "2013":
                if (place, row["year"]) not in by_table:
                    desk.ledger.leave(MARSHALL, "rapes since 2013 of which no table tells the definition")
                    continue
                definition = by_table[place, row["year"]]
            mark = "incomplete" if short else ""
            yield replace(base, measure=measure, value=whole(row[column]), definition=definition, mark=mark, note=note)
        if row["total_pop"] not in ("", "NA"):
            same = CARRIED if row["year"] == "2015" and before.get(place) == row["total_pop"] else ""
            before[place] = row["total_pop"]
            yield replace(base, measure="population", value=whole(row["total_pop"]), note=same)


def read_fivethirtyeight(desk: Desk) -> Iterator[Row]:
    """Murders of 2014 and 2015 in cities over 250,000, from the FBI's edition of 2015."""
    for where, row in desk.read(FIVETHIRTYEIGHT):
        place = places.city(f"{row['city']}, {row['state']}") or places.city(row["city"])
        if place is None:
            desk.ledger.leave(FIVETHIRTYEIGHT, f"{row['city']}: not a city of the record")
            continue
        desk.ledger.take(FIVETHIRTYEIGHT)
        for year in ("2014", "2015"):
            yield Row(
                "homicides",
                place=place,
                period=year,
                value=whole(row[f"{year}_murders"]),
                definition="ucr",
                source="fbi-cius-2015-538",
                as_of=desk.released("CIUS 2015"),
                where=where,
                inferred=True,
            )
