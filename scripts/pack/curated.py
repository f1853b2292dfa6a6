"""Figures that people read in releases, news and reports (local_facts_curated.csv), and the Tribune's vintages."""

from __future__ import annotations

from collections.abc import Iterator

from pack import places
from pack.rows import Desk, Row, last_day

FILE = "local/local_facts_curated.csv"
VINTAGES = "local/tribune_vintages.csv"

_MEASURES = {
    "homicides": ("homicides", ()),
    "gun_homicides": ("homicides", ("gun",)),
    "shooting_incidents": ("shooting_incidents", ()),
    "shooting_victims": ("shooting_victims", ()),
    "wounded_by_gunfire": ("shooting_victims", ("nonfatal",)),
    "violent_crime": ("violent_crimes", ()),
    "population": ("population", ()),
}
_MARKS = {"seen": "", "secondary": "secondary", "derived": "derived"}


def read(desk: Desk) -> Iterator[Row]:
    """Every curated figure whose measure the record has, each with its own page as address."""
    publishers = {row["publisher"]: row for row in places.table("curated_publishers.csv")}
    words = {row["definition"]: row["id"] for row in places.table("curated_definitions.csv")}
    others = {
        (row["place"], row["measure"], row["year"], row["value"]): row for row in places.table("curated_changes.csv")
    }
    for where, row in desk.read(FILE):
        measure = _MEASURES.get(row["measure"])
        if measure is None:
            desk.ledger.leave(FILE, f"{row['measure']}: no measure of the record")
            continue
        change = others.get((row["place"], row["measure"], row["year"], row["value"]), {})
        if change.get("change") == "leave":
            desk.ledger.leave(FILE, change["reason"])
            continue
        publisher = publishers[row["publisher"]]
        as_of, inferred = _as_of(desk, row, where)
        note = "; ".join(text for text in (row["note"], change.get("reason", "")) if text)
        mark = change.get("change") or _MARKS[row["status"]]
        desk.ledger.take(FILE)
        yield Row(
            measure=measure[0],
            place=_place(row["place"]),
            period=row["year"].replace("..", "/"),
            value=row["value"],
            definition=words.get(row["definition"]) or publisher["definition"],
            source=publisher["source"],
            as_of=as_of,
            where=where,
            qualifiers=measure[1],
            inferred=inferred,
            mark=mark,
            url=row["source_url"] if row["source_url"].startswith("http") else "",
            note=note,
        )


def _place(name: str) -> str:
    return "us" if name == "United States" else places.city(name) or name


def _as_of(desk: Desk, row: dict[str, str], where: str) -> tuple[str, bool]:
    """The printed day; an FBI edition's release; the end of the next year where the page carries no day at all."""
    text = row["as_of"].split(" ")[0]
    if row["publisher"] == "FBI UCR" and len(text) < 10:
        return desk.released(f"CIUS {row['year']}"), True
    if text == "undated":
        return f"{int(row['year'][:4]) + 1}-12-31", True
    return last_day(text, where)


def read_vintages(desk: Desk) -> Iterator[Row]:
    """The Tribune's yearly totals as its page showed them on the day of each commit."""
    for where, row in desk.read(VINTAGES):
        as_of, inferred = last_day(row["as_of"], where)
        year = int(row["year"])
        if int(as_of[:4]) < year or (row["measure"] == "homicides" and year < 2013) or year < 2012:
            desk.ledger.leave(VINTAGES, "a year before the tally began")
            continue
        period = row["year"] if as_of >= f"{year}-12-31" else f"{year}-01-01/{as_of}"
        desk.ledger.take(VINTAGES)
        yield Row(
            measure=row["measure"],
            place="chicago-il",
            period=period,
            value=row["value"],
            definition="tribune",
            source="tribune-tally",
            as_of=as_of,
            where=where,
            inferred=inferred,
        )
