"""Deaths by firearm (CDC), people shot dead by police, officers killed, mass shootings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from pack import places
from pack.rows import Desk, Row, last_day, whole

GUNS = "extended/gun_deaths.csv"
POLICE = "extended/fatal_police_shootings.csv"
OFFICERS = "extended/officers_killed.csv"
OFFICERS_CHANGES = "officers_changes.csv"
MASS = "extended/mass_shootings_by_year.csv"
CASES = "extended/mass_shootings_mother_jones.csv"

_INTENTS = {
    "all firearm deaths": (),
    "firearm homicide": ("homicide",),
    "firearm suicide": ("suicide",),
    "firearm unintentional": ("unintentional",),
    "firearm legal intervention": ("legal-intervention",),
    "firearm undetermined": ("undetermined",),
}


def read_guns(desk: Desk) -> Iterator[Row]:
    """Firearm deaths by intent; sums of cells that the CDC did not suppress are lower bounds."""
    for where, row in desk.read(GUNS):
        words = row["measure"].removesuffix(", unsuppressed cells")
        place = places.state(row["place_id"])
        if words not in _INTENTS or place is None or not row["year"].isdigit():
            desk.ledger.leave(GUNS, f"{words}: no count of one year by intent")
            continue
        as_of, inferred = last_day(row["as_of"] or f"{int(row['year']) + 1}", where)
        url = row["source"] if row["source"].startswith("http") else ""
        desk.ledger.take(GUNS)
        told = Row(
            "gun_deaths",
            place=place,
            period=row["year"],
            value=whole(row["value"]),
            definition="cdc",
            source=_gun_source(row["source"]),
            as_of=as_of,
            where=where,
            qualifiers=_INTENTS[words],
            inferred=inferred,
            mark=_mark(row["status"], row["note"]),
            url=url,
            note=row["note"],
        )
        yield told
        if words == "firearm homicide" and told.mark != "at_least":
            yield replace(told, measure="homicides", qualifiers=("gun",))  # by death certificate, not by police report


def _mark(status: str, note: str) -> str:
    """How far a figure can be trusted. A total without those shot by police falls short of what "gun deaths" counts."""
    if "excludes legal intervention" in note:
        return "incomplete"
    return {"lower_bound": "at_least", "seen_secondary": "secondary", "derived": "derived"}.get(status, "")


_GUN_SOURCES = {
    "lettergram": "cdc-wonder-cells",
    "fivethirtyeight": "cdc-fivethirtyeight",
    "iii.org": "cdc-iii",
    "livestories": "cdc-livestories",
}


def _gun_source(text: str) -> str:
    for start, source in _GUN_SOURCES.items():
        if text.startswith(start):
            return source
    return "cdc-firearm-deaths"


_ENDS = {"2024-07-23": "2024-07-15", "2022-12-01": "2022-12-01"}  # export: last day of its data


def read_police(desk: Desk) -> Iterator[Row]:
    """People shot dead by police by year, in two exports of the Washington Post's count.

    The Post spells some cities in two ways ("St Louis", "St. Louis"); the shared file keeps both under one id, so the
    counts of one place, year and export are added.
    """
    found: dict[tuple[str, str, str], list[tuple[str, int]]] = defaultdict(list)
    for where, row in desk.read(POLICE):
        place = places.state(row["place_id"]) or row["place_id"]
        period = f"{row['year']}-01-01/{_ENDS[row['as_of']]}" if row["part_year"] else row["year"]
        desk.ledger.take(POLICE)
        found[place, period, row["as_of"]].append((where, int(whole(row["fatal_police_shootings"]))))
    for (place, period, as_of), counts in found.items():
        yield Row(
            "police_shootings",
            place=place,
            period=period,
            value=str(sum(count for _, count in counts)),
            definition="washington-post",
            source="wapo-police-shootings",
            as_of=as_of,
            where=counts[0][0],
            qualifiers=("fatal",),
            note="Two spellings of the city's name, added." if len(counts) > 1 else "",
        )


_OFFICERS = {
    "feloniously killed": (),
    "killed (as printed; felonious)": (),
    "accidentally killed": ("accident",),
}


def read_officers(desk: Desk) -> Iterator[Row]:
    """Officers killed by felons; those who died by accident are `{accident}`."""
    changes = places.table(OFFICERS_CHANGES)
    left = {(row["year"], row["value"]): row["reason"] for row in changes if row["change"] == "leave"}
    for where, row in desk.read(OFFICERS):
        reason = left.get((row["year"], row["value"]))
        if reason:
            desk.ledger.leave(OFFICERS, reason)
            continue
        if row["measure"] not in _OFFICERS:
            desk.ledger.leave(OFFICERS, f"{row['measure']}: felons and accidents together")
            continue
        as_of, inferred = last_day(row["as_of"], where)
        desk.ledger.take(OFFICERS)
        yield Row(
            "officers_killed",
            place="us",
            period=row["year"],
            value=whole(row["value"]),
            definition="leoka",
            source="fbi-leoka",
            as_of=as_of,
            where=where,
            qualifiers=_OFFICERS[row["measure"]],
            inferred=inferred,
            mark="secondary" if row["status"] == "seen_secondary" else "",
            url=row["source"],
            note=row["note"],
        )


def read_officers_told(desk: Desk) -> Iterator[Row]:
    """Years that only the releases around them tell; the file of the facts does not have them."""
    for row in places.table(OFFICERS_CHANGES):
        if row["change"] == "add":
            yield Row(
                "officers_killed",
                place="us",
                period=row["year"],
                value=row["value"],
                definition="leoka",
                source="fbi-leoka",
                as_of=row["as_of"],
                where=OFFICERS_CHANGES,
                mark=row["mark"],
                url=row["url"],
                note=row["reason"],
            )


def read_mass_shootings(desk: Desk) -> Iterator[Row]:
    """Mass shootings by year, with the people killed and injured in them."""
    last = max(row["date"] for _, row in desk.read(CASES))
    desk.ledger.leave(CASES, "single cases; the yearly file has the counts", sum(1 for _ in desk.read(CASES)))
    for where, row in desk.read(MASS):
        desk.ledger.take(MASS)
        period = f"{row['year']}-01-01/{last}" if last.startswith(row["year"]) else row["year"]
        for column, qualifiers in (("incidents", ()), ("fatalities", ("killed",)), ("injured", ("injured",))):
            yield Row(
                "mass_shootings",
                place="us",
                period=period,
                value=whole(row[column]),
                definition="mother-jones",
                source="mother-jones",
                as_of=row["as_of"],
                where=where,
                qualifiers=qualifiers,
                note="People, not shootings." if qualifiers else "",
            )
