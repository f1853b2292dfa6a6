"""Yearly counts that were computed from incident files and feeds: derived_annual.csv, the parts that belong here.

tables/derived_series.csv says for each file and rule which measure and definition it is; the rest has its own reader
(FBI tables, incident files) or stays out with a reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from pack import places
from pack.rows import Desk, Row, whole

FILE = "local/derived_annual.csv"

_OWN_READER = ("marshall_ucr_city", "fivethirtyeight", "fbi_estimates/", "philadelphia")
_LEFT = {
    "fbi_shr": "supplementary reports are no totals of a city; states and nation have their own reader",
    "gva": "a media-based count of another kind",
}
_LEFT_MEASURES = {
    "shooting_rows": "rows are not victims",
    "shooting_murder_rows": "rows are not victims",
}


def read(desk: Desk) -> Iterator[Row]:
    """The series that the table takes, for places of the record."""
    series = {(row["file"], row["measure"], row["rule"]): row for row in places.table("derived_series.csv")}
    cities = {row["place_id"] for _, row in desk.read("extended/cities_population.csv")}
    cities |= {row["place_id"] for _, row in desk.read("extended/ucr_city_100k_2012_2023.csv")}
    for where, row in desk.read(FILE):
        reason = _reason(row)
        entry = series.get((row["publisher_file"], row["measure"], row["rule"]))
        if reason or entry is None or not entry["take"]:
            desk.ledger.leave(FILE, reason or (entry or {}).get("note") or f"{row['publisher_file']}: not taken")
            continue
        place = places.city(row["place"])
        if place not in cities:
            desk.ledger.leave(FILE, f"{row['publisher_file']}: an agency that is no city of the record, or a sample")
            continue
        desk.ledger.take(FILE)
        yield Row(
            entry["take"],
            place=place,
            period=row["year"],
            value=whole(row["value"]),
            definition=entry["definition"],
            source=entry["source"],
            as_of=entry["as_of"],
            where=where,
            inferred=entry["as_of"][:7] == row["as_of"][:7] and len(row["as_of"]) < 10,
            mark=entry["mark"],
            note=entry["note"],
        )


def _reason(row: dict[str, str]) -> str:
    if row["publisher_file"].startswith(_OWN_READER):
        return "read from the file itself"
    return _LEFT.get(row["publisher_file"]) or _LEFT_MEASURES.get(row["measure"], "")
