"""The pack's own tables that come from more than one file: release days, places, events."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.record import layout
from pack import incidents, oversight
from pack import places as names
from pack.rows import Desk, Row

CITIES = "extended/cities_population.csv"
AGENCIES = "extended/ucr_city_100k_2012_2023.csv"
REGIONS = {"northeast": "Northeast", "midwest": "Midwest", "south": "South", "west": "West"}


def releases() -> dict[str, str]:
    """The release day of every edition."""
    return {row["edition"]: row["released"] for row in names.table("editions.csv")}


def places_of(desk: Desk) -> dict[str, tuple[str, str, str]]:
    """Label, kind and what it lies within, by id, of every place that the build knows."""
    known = {"us": ("United States", "nation", "")}
    known |= {f"us/{region}": (label, "region", "us") for region, label in REGIONS.items()}
    for row in names.table("states.csv"):
        kind = "state" if row["region"] else "territory"
        known[row["id"]] = (row["name"], kind, f"us/{row['region']}" if row["region"] else "us")
    for row in names.table("districts.csv"):
        known[row["id"]] = (row["label"], "district", row["state"])
    for file, name in ((CITIES, "name"), (AGENCIES, "city")):
        for _, row in desk.read(file):
            place = row["place_id"]
            label = row[name].title() if row[name].isupper() else row[name]
            kind = "county" if "-county-" in place or "-parish-" in place else "city"
            known.setdefault(place, (label, kind, place[-2:]))
    for row in names.table("more_places.csv"):
        known[row["id"]] = (row["label"], row["kind"], row["within"])
    return known | _parts(desk)


def _parts(desk: Desk) -> dict[str, tuple[str, str, str]]:
    """Precincts, police districts and community areas."""
    known = {}
    for precinct, borough in incidents.precinct_boroughs(desk).items():
        label = f"Precinct {precinct.removeprefix('precinct-')}"
        known[f"new-york-ny/{precinct}"] = (label, "precinct", f"new-york-ny/{borough}")
    for city in ("chicago-il", "philadelphia-pa"):
        for number in range(1, 78):
            known[f"{city}/district-{number}"] = (f"Police District {number}", "police-district", city)
    for row in names.table("community_areas.csv"):
        known[f"chicago-il/{names.slug(row['name'])}"] = (row["name"], "community-area", "chicago-il")
    for side in (
        "central",
        "eastern",
        "northeastern",
        "northern",
        "northwestern",
        "southeastern",
        "southern",
        "southwestern",
        "western",
    ):
        known[f"baltimore-md/{side}-district"] = (f"{side.title()} District", "police-district", "baltimore-md")
    return known


def places(desk: Desk, rows: Iterable[Row]) -> list[tuple[str, ...]]:
    """The places of the pack by id: those that a figure names and those that they lie within."""
    known = places_of(desk)
    police = {row["place"]: row["definition"] for row in names.table("police.csv")}
    needed = {row.place for row in rows} & set(known)
    for place in sorted(needed):
        within = known[place][2]
        while within:
            needed.add(within)
            within = known[within][2]
    return [(place, *known[place], police.get(place, "")) for place in sorted(needed)]


def events(desk: Desk, known: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The events of the pack by date; a place that no figure names is left empty."""
    ids = {row[0] for row in known}
    at = layout.EVENT_COLUMNS.index("place")
    return [
        (*event[:at], event[at] if event[at] in ids else "", *event[at + 1 :]) for event in oversight.read_events(desk)
    ]
