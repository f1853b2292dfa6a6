"""Homicides cleared, and the share of homicides cleared: nation, Chicago, New York, Los Angeles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pack import places, ucr
from pack.rows import Desk, Row, last_day, whole

FILE = "extended/homicide_clearances.csv"

_NATION = {  # words of the file: qualifiers
    "murders cleared (FBI, any year of offence)": (),
    "violent crimes cleared": ("violent_crime",),
    "property crimes cleared": ("property_crime",),
}
_SAME_YEAR = ("homicides of the year cleared in the year, CPD list", "murders of the year cleared in the year")
_ANY_YEAR = ("homicides cleared in the year (any year of offence), CPD list", "murders cleared (any year of offence)")
_RETURN_A = "murders cleared, Return A (any year of offence)"
_PERCENT = re.compile(r"(\d+\.\d) percent")


def read(desk: Desk) -> Iterator[Row]:
    """Counts as `homicides_cleared`, shares as `clearance_rate`; {same-year}: only homicides of that very year."""
    murders, partial = _murders(desk)
    rates = {(row["place"], row["year"], row["value"]): row for row in places.table("clearance_rates.csv")}
    for where, row in desk.read(FILE):
        base = _base(row, where)
        if row["measure"] in _NATION and row["unit"] == "percent":
            rows = [replace(base, measure="clearance_rate", definition="ucr", qualifiers=_NATION[row["measure"]])]
        elif row["measure"] == _RETURN_A:
            rows = _return_a(desk, base, murders, partial)
        elif row["measure"] in (*_SAME_YEAR, *_ANY_YEAR) and row["unit"] != "text":
            rows = _police(base, row, rates.get((row["place_id"], row["year"], row["value"])))
        else:
            desk.ledger.leave(FILE, f"{row['measure']}: a count of another kind")
            continue
        desk.ledger.take(FILE)
        yield from rows


def _base(row: dict[str, str], where: str) -> Row:
    text = row["as_of"] or f"{int(row['year'][:4]) + 1}"
    as_of, inferred = last_day("2006-09-18" if "CIUS 2005" in row["source"] else text, where)
    mark = {"seen_secondary": "secondary", "derived": "derived"}.get(row["status"], "")
    url = row["source"] if row["source"].startswith("http") else ""
    note = row["note"] if url else "; ".join(text for text in (row["source"], row["note"]) if text)
    place = places.state(row["place_id"]) or row["place_id"]
    value = row["value"]
    return Row("", place, row["year"], value, "cpd", "clearances", as_of, where, (), "", inferred, mark, url, note)


def _police(base: Row, row: dict[str, str], printed: dict[str, str] | None) -> list[Row]:
    same_year = row["measure"] in _SAME_YEAR
    qualifiers = ("same-year",) if same_year else ()
    base = replace(base, definition="cpd-same-year") if same_year else base
    source = "cpd-list-2022" if "FOIA" in row["source"] else base.source
    if row["unit"] == "percent":
        return [replace(base, measure="clearance_rate", source=source, qualifiers=qualifiers)]
    rows = [replace(base, measure="homicides_cleared", value=whole(base.value), source=source, qualifiers=qualifiers)]
    share = _PERCENT.search(row["note"])
    rate = printed["rate"] if printed else share[1] if share else ""
    if rate:
        note = printed["reason"] if printed else base.note
        mark = base.mark or "derived"
        rows.append(
            replace(
                base, measure="clearance_rate", value=rate, source=source, qualifiers=qualifiers, mark=mark, note=note
            )
        )
    return rows


def _murders(desk: Desk) -> tuple[dict[tuple[str, str], int], set[tuple[str, str]]]:
    """Murders of the FBI's yearly file by place and year, and the years whose clearances are partial."""
    murders, partial = {}, set()
    for _, row in desk.read(ucr.BIG_THREE):
        if row["murder"]:
            murders[row["place_id"], row["year"]] = int(whole(row["murder"]))
        if row["clearance_partial"]:
            partial.add((row["place_id"], row["year"]))
    return murders, partial


def _return_a(desk: Desk, base: Row, murders: dict[tuple[str, str], int], partial: set[tuple[str, str]]) -> list[Row]:
    edition = "Return A to 2023" if base.place == "chicago-il" else "Return A to 2016"
    year = (base.place, base.period)
    cleared = replace(
        base,
        measure="homicides_cleared",
        value=whole(base.value),
        definition="ucr",
        source="fbi-return-a",
        as_of=desk.released(edition),
        inferred=True,
        mark="incomplete" if year in partial else "",
        note="The file flags the clearances of the year as partial." if year in partial else "",
    )
    if year in partial or not murders.get(year):
        return [cleared]
    share = round(100 * int(cleared.value) / murders[year], 1)
    if share > 100:
        return [cleared]
    return [cleared, replace(cleared, measure="clearance_rate", value=str(share), mark="derived")]
