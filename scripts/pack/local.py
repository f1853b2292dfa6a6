"""Police pages and part-year figures of cities: Philadelphia's totals, New Orleans' months, early 2016 by city."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from pack import places
from pack.rows import Desk, Row, whole

PHILADELPHIA = "local/ppd_homicide_totals.json"
PHILADELPHIA_DAY = "2024-09-26"  # the page's own day, as the curated file gives it
PHILADELPHIA_DAILY = "../incidents/philadelphia/ppd_homicide_totals_daily.csv"
NEW_ORLEANS = "local/ahd_nola_murders_monthly_2015_2026.csv"
EARLY_2016 = "local/murder_2016_prelim.csv"


def read_philadelphia(desk: Desk) -> Iterator[Row]:
    """Homicides of each year and of the same days of each year, up to the day of the page."""
    totals = json.loads((desk.facts / PHILADELPHIA).read_text(encoding="utf-8"))
    for year, counts in sorted(totals.items()):
        same_days = f"{year}-01-01/{year}{PHILADELPHIA_DAY[4:]}"
        desk.ledger.take(PHILADELPHIA)
        for period, key in ((year, "annual"), (same_days, "ytd")):
            if counts.get(key) is None or (key == "annual" and year == PHILADELPHIA_DAY[:4]):
                continue
            yield Row(
                "homicides",
                place="philadelphia-pa",
                period=period,
                value=whole(str(counts[key])),
                definition="ppd",
                source="ppd-page",
                as_of=PHILADELPHIA_DAY,
                where=f"{PHILADELPHIA}:1",
            )


def read_philadelphia_daily(desk: Desk) -> Iterator[Row]:
    """Homicides of a year up to a day, as the page stood at the end of that day."""
    for where, row in desk.read(PHILADELPHIA_DAILY):
        day = row["date"].split()[0]
        if day.endswith("-12-31"):
            desk.ledger.leave(PHILADELPHIA_DAILY, "the last day of a year, before its last deaths were booked")
            continue
        desk.ledger.take(PHILADELPHIA_DAILY)
        yield Row(
            "homicides",
            place="philadelphia-pa",
            period=f"{day[:4]}-01-01/{day}",
            value=whole(row["total"]),
            definition="ppd",
            source="ppd-page",
            as_of=day,
            where=where,
        )


def read_new_orleans(desk: Desk) -> Iterator[Row]:
    """Murders by month."""
    for where, row in desk.read(NEW_ORLEANS):
        desk.ledger.take(NEW_ORLEANS)
        yield Row(
            "homicides",
            place="new-orleans-la",
            period=row["month"],
            value=whole(row["murders"]),
            definition="ah-datalytics",
            source="nola-murders",
            as_of=desk.released("New Orleans months"),
            where=where,
            inferred=True,
        )


def read_early_2016(desk: Desk) -> Iterator[Row]:
    """Murders of the first months of 2016 and of the same days of 2015, each city with its own day."""
    police = {row["place"]: row["definition"] for row in places.table("police.csv")}
    for where, row in desk.read(EARLY_2016):
        place = places.city(f"{row['city']}, {row['state']}") or places.city(row["city"])
        if place is None or not row["as_of"].strip():
            desk.ledger.leave(EARLY_2016, "no city of the record, or no day")
            continue
        day = datetime.strptime(row["as_of"].strip(), "%m/%d/%Y").date()  # noqa: DTZ007  a day has no zone
        desk.ledger.take(EARLY_2016)
        for year in ("2015", "2016"):
            if not row[f"{year}_murders"].strip():
                continue
            yield Row(
                "homicides",
                place=place,
                period=f"{year}-01-01/{year}-{day:%m-%d}",
                value=whole(row[f"{year}_murders"]),
                definition=police.get(place, "press"),
                source="prelim-2016-538",
                as_of=day.isoformat(),
                where=where,
                mark="secondary",
                url=row["source"].strip() if row["source"].startswith("http") else "",
            )
