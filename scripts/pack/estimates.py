"""The FBI's estimates for the nation and the states since 1960, edition by edition.

The nation's violent crimes were printed by both definitions of rape; those by that of 2013 are `ucr-revised`, as such
rapes are. A state's were printed by one: the older up to 2012, that of 2013 since, which is a break in `ucr`.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from pack import places
from pack.rows import Desk, Row, whole

EDITION_2016 = "local/fbi/estimated_1995_2016.csv"
EDITION_2020 = "local/fbi/estimated_crimes_1979_2020.csv"
DATA_TOOL = "local/fbi/ucrdatatool_us_1985_2014_asof_20181112.csv"
PRINTED = "printed_totals.csv"
SINCE_1960 = "local/fbi/corgis_state_crime_1960_2019.csv"

_VIOLENT = ("violent_crimes", "index_crimes")
_COLUMNS = {
    "violent_crime": "violent_crimes",
    "homicide": "homicides",
    "robbery": "robberies",
    "aggravated_assault": "aggravated_assaults",
    "property_crime": "property_crimes",
    "burglary": "burglaries",
    "larceny": "larcenies",
    "motor_vehicle_theft": "motor_vehicle_thefts",
}


def read_estimates(desk: Desk) -> Iterator[Row]:
    """The editions of 2016 and 2020; of the latter the nation is the sum of the states and the capital."""
    yield from _edition(desk, EDITION_2016, "fbi-estimates-2016", "CIUS 2016")
    parts: dict[str, dict[tuple[str, str], list[int]]] = defaultdict(lambda: defaultdict(list))
    for row in _edition(desk, EDITION_2020, "fbi-estimates-2020", "CIUS 2020"):
        parts[row.period][row.measure, row.definition].append(int(row.value))
        yield row
    for year, totals in sorted(parts.items()):
        states = max(len(found) for found in totals.values())
        for (measure, definition), found in totals.items():
            if len(found) < states or (measure == "rapes" and definition == "ucr" and year > "2012"):
                continue  # some states told it by the other definition; from 2013 the older one is only worked out
            yield Row(
                measure,
                place="us",
                period=year,
                value=str(sum(found)),
                definition="ucr-revised" if measure in _VIOLENT and year > "2012" else definition,
                source="fbi-estimates-2020",
                as_of=desk.released("CIUS 2020"),
                where=EDITION_2020,
                inferred=True,
                mark="derived",
                note="The sum of the states and the capital.",
            )


def _edition(desk: Desk, file: str, source: str, edition: str) -> Iterator[Row]:
    for where, row in desk.read(file):
        place = places.state(row["state_abbr"].lower())
        if place is None:
            desk.ledger.leave(file, f"{row['state_abbr']}: not a state of the record")
            continue
        note = " ".join((row.get("caveats") or "").split())
        day = desk.released(edition)
        base = Row("", place, row["year"], "", "ucr", source, day, where, inferred=True, note=note)
        desk.ledger.take(file)
        rapes = dict(_rapes(row))
        violent = _by_rapes(row, rapes) if place == "us" else "ucr"
        for column, measure in _COLUMNS.items():
            if row[column]:
                definition = violent if measure == "violent_crimes" else "ucr"
                yield replace(base, measure=measure, value=whole(row[column]), definition=definition)
        for definition, value in rapes.items():
            yield replace(base, measure="rapes", value=value, definition=definition)
        if row["violent_crime"] and row["property_crime"]:
            both = str(int(whole(row["violent_crime"])) + int(whole(row["property_crime"])))
            yield replace(base, measure="index_crimes", value=both, definition=violent, mark="derived")
        if row["population"] and not (place == "us" and source == "fbi-estimates-2016"):
            yield replace(base, measure="population", value=whole(row["population"]))


def _rapes(row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Rapes by both definitions. The edition of 2016 prints 2015 and 2016 in each other's columns: the wider
    definition of 2013 never counts fewer.
    """
    legacy, revised = (whole(row[column]) if row[column] else "" for column in ("rape_legacy", "rape_revised"))
    if legacy and revised and int(legacy) > int(revised):
        legacy, revised = revised, legacy
    return ((name, value) for name, value in (("ucr", legacy), ("ucr-revised", revised)) if value)


def _by_rapes(told: Mapping[str, str], rapes: Mapping[str, str]) -> str:
    """The definition of rape that violent crimes go by: what they leave beside the other three lies nearer to it."""
    if len(rapes) < 2:
        return next(iter(rapes), "ucr")
    parts = [told.get(_COLUMNS[column]) or told[column] for column in ("homicide", "robbery", "aggravated_assault")]
    left = int(whole(told.get("violent_crime") or told["violent_crimes"])) - sum(int(whole(part)) for part in parts)
    return min(rapes, key=lambda definition: abs(int(rapes[definition]) - left))


# The offences behind rape, in the order in which the FBI prints them.
_BEHIND_RAPE = (
    "robberies",
    "aggravated_assaults",
    "property_crimes",
    "burglaries",
    "larcenies",
    "motor_vehicle_thefts",
)
_TOOL_KINDS = {"rapes-revised": ("rapes", "ucr-revised")}
_TOOL_COLUMNS = ("population", "violent_crimes", "homicides", "rapes", "rapes-revised", *_BEHIND_RAPE)


def read_data_tool(desk: Desk) -> Iterator[Row]:
    """National estimates 1985-2014 as the FBI's data tool showed them in November 2018."""
    path = desk.facts / DATA_TOOL
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.reader(lines)
        for cells in reader:
            if not (cells and cells[0].isdigit()):
                continue
            desk.ledger.take(DATA_TOOL)
            told = {name: whole(value) for name, value in zip(_TOOL_COLUMNS, cells[1:], strict=True) if value.strip()}
            rapes = {"ucr": told["rapes"], "ucr-revised": told.get("rapes-revised", "")}
            violent = _by_rapes(told, {name: value for name, value in rapes.items() if value})
            for name, value in told.items():
                measure, definition = _TOOL_KINDS.get(name, (name, "ucr"))
                yield Row(
                    measure,
                    place="us",
                    period=cells[0],
                    value=value,
                    definition=violent if name == "violent_crimes" else definition,
                    source="fbi-data-tool",
                    as_of=desk.released("UCR Data Tool"),
                    where=f"{DATA_TOOL}:{reader.line_num}",
                )


def read_printed(desk: Desk) -> Iterator[Row]:
    """The nation's violent crimes as the FBI's releases printed them, by the older definition of rape."""
    for row in places.table(PRINTED):
        desk.ledger.take(PRINTED)
        yield Row(
            row["measure"],
            place="us",
            period=row["year"],
            value=row["value"],
            definition="ucr",
            source="fbi-cius-quoted",
            as_of=desk.released(row["edition"]),
            where=PRINTED,
            unit=row["unit"],
            inferred=True,
            mark="secondary",
            url=row["url"],
            note=row["note"],
        )


_LONG_COLUMNS = {
    "Violent.All": "violent_crimes",
    "Violent.Murder": "homicides",
    "Violent.Rape": "rapes",
    "Violent.Robbery": "robberies",
    "Violent.Assault": "aggravated_assaults",
    "Property.All": "property_crimes",
    "Property.Burglary": "burglaries",
    "Property.Larceny": "larcenies",
    "Property.Motor": "motor_vehicle_thefts",
}


# The copy holds these years as the edition of the year itself printed them: its 15,696 murders of 2015, 17,284 of 2017,
# 16,214 of 2018 and 16,425 of 2019 are the totals of table 1. Of 2015 the other columns stand under wrong heads.
# From 2017 on police reported rape by the definition of 2013 alone, and its violent crimes are the sum of the four.
_FIRST_EDITIONS = {
    "2015": ("homicides",),
    **dict.fromkeys(("2017", "2018", "2019"), tuple(_LONG_COLUMNS.values())),
}


def _first_edition(desk: Desk, row: Mapping[str, str], where: str, place: str) -> Iterator[Row]:
    """What the FBI first printed of a year, and the residents that it divided by."""
    day = desk.released(f"CIUS {row['Year']}")
    base = Row("", place, row["Year"], "", "ucr", "fbi-disaster-center", day, where, inferred=True)
    for column, measure in _LONG_COLUMNS.items():
        if measure in _FIRST_EDITIONS[row["Year"]] and row[f"Data.Totals.{column}"] not in {"", "0"}:
            revised = measure == "rapes" or (measure in _VIOLENT and place == "us")
            definition = "ucr-revised" if revised else "ucr"
            yield replace(base, measure=measure, value=whole(row[f"Data.Totals.{column}"]), definition=definition)
    if place != "us":
        yield replace(base, measure="population", value=whole(row["Data.Population"]))


def read_since_1960(desk: Desk) -> Iterator[Row]:
    """The years before 1979, which no FBI file in the record holds, the nation's up to 1984, and some first editions.

    Other years of this copy mix vintages, so they are taken from the FBI's own files.
    """
    for where, row in desk.read(SINCE_1960):
        place = places.state(row["State"])
        if place is not None and row["Year"] in _FIRST_EDITIONS:
            desk.ledger.take(SINCE_1960)
            yield from _first_edition(desk, row, where, place)
            continue
        if place is None or int(row["Year"]) > (1984 if place == "us" else 1978):
            desk.ledger.leave(SINCE_1960, "other years are taken from the FBI's own files")
            continue
        day = desk.released("Disaster Center copy")
        base = Row("", place, row["Year"], "", "ucr", "fbi-disaster-center", day, where, inferred=True)
        desk.ledger.take(SINCE_1960)
        for column, measure in _LONG_COLUMNS.items():
            value = row[f"Data.Totals.{column}"]
            if value and value != "0":
                yield replace(base, measure=measure, value=whole(value))
        if place != "us":
            yield replace(base, measure="population", value=whole(row["Data.Population"]))
