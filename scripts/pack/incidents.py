"""Counting incident files by day, part of the city and qualifier. What leaves this file are counts, never people.

An incident of New York is a distinct key, since its rows are victims times known perpetrators. Each qualifier is
counted alone, not crossed with another, so that no row can be traced to one person's traits.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from onrecord.errors import PackError
from pack import places
from pack.rows import Desk, Row

Counts = Counter[tuple[str, str, str]]  # day, part, qualifier

BOROUGHS = {
    "BRONX": "bronx",
    "BROOKLYN": "brooklyn",
    "MANHATTAN": "manhattan",
    "QUEENS": "queens",
    "STATEN ISLAND": "staten-island",
}


@dataclass(slots=True)
class Edition:
    """One day file on its way into the pack."""

    id: str
    measure: str
    place: str
    definition: str
    source: str
    as_of: str
    inferred: bool
    first: str
    last: str
    whole: bool = True
    note: str = ""
    months: bool = True  # months are written out too, beside what the days add up to when asked
    counts: Counts = field(default_factory=Counter)

    def add(self, day: date, part: str, *words: str) -> None:
        """Count one incident or victim: the total and each qualifier. Days outside the edition are dropped."""
        text = day.isoformat()
        if self.first <= text <= self.last:
            for word in ("", *words):
                self.counts[text, part, word] += 1

    def trait(self, day: date, *words: str) -> None:
        """Count traits of a victim for the whole place only, so that no row tells of one person."""
        text = day.isoformat()
        if self.first <= text <= self.last:
            for word in words:
                self.counts[text, "", word] += 1

    def words(self) -> list[str]:
        """The qualifiers that occur."""
        return sorted({word for _, _, word in self.counts if word})


def editions(desk: Desk) -> list[Edition]:
    """Every day file, by id."""
    folder = desk.facts.parent / "incidents"
    found = [
        *_new_york(folder),
        _philadelphia(folder),
        *_chicago(folder),
        _chicago_list(folder),
        _baltimore(folder),
    ]
    for edition in found:
        desk.ledger.take(f"incidents: {edition.id}", sum(edition.counts.values()))
    return sorted(found, key=lambda edition: edition.id)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if not path.exists():
        raise PackError(f"{path}: no such file; name the folder of the shared facts with --shared")
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    yield from csv.DictReader(text.split("\n"))


def _day(text: str) -> date:
    """The day of `8/23/2019`, `2015/01/01 00:51:00`, `9/22/08 23:24` or `2019-10-05 03:48:00`."""
    head = text.split(" ", maxsplit=1)[0]
    if "-" in head:
        return date.fromisoformat(head)
    first, second, third = head.split("/")
    if len(first) == 4:
        return date(int(first), int(second), int(third))
    year = int(third)
    return date(year if year > 99 else 2000 + year, int(first), int(second))


_NEW_YORK = (
    ("nypd_shooting_historic_2006_2020.csv", "nyc-shootings-2006", "2006-01-01", "2020-12-31", "2021-07-31"),
    ("nypd_shooting_ytd_2021_15cols.csv", "nyc-shootings-2021", "2021-01-01", "2021-12-31", "2022-01-31"),
    ("nypd_shooting_ytd_2022.csv", "nyc-shootings-2022", "2022-01-01", "2022-12-31", "2023-01-31"),
    ("nypd_shooting_ytd_2023_jan_sep.csv", "nyc-shootings-2023", "2023-01-01", "2023-09-30", "2023-11-25"),
)
_TRUE = ("TRUE", "Y")


def _new_york(folder: Path) -> Iterator[Edition]:
    for file, name, first, last, as_of in _NEW_YORK:
        inferred = not name.endswith("2023")  # the last file carries its day in its name
        edition = Edition(
            name, "shooting_incidents", "new-york-ny", "nypd", "nypd-shootings", as_of, inferred, first, last
        )
        edition.note = "Distinct incidents; {fatal}: one with a murder."
        incidents: dict[str, tuple[date, str, bool]] = {}
        for row in _rows(folder / "nypd_shootings" / file):
            key = row["INCIDENT_KEY"]
            fatal = row["STATISTICAL_MURDER_FLAG"].upper() in _TRUE or (key in incidents and incidents[key][2])
            incidents[key] = (_day(row["OCCUR_DATE"]), f"precinct-{int(row['PRECINCT'])}", fatal)
        for day, part, fatal in incidents.values():
            edition.add(day, part, *(("fatal",) if fatal else ()))
        yield edition


_RACES = {"B": "black", "W": "white", "H": "hispanic", "A": "asian"}
_SEXES = {"M": "male", "F": "female"}


def _philadelphia(folder: Path) -> Edition:
    edition = Edition(
        "philadelphia-shooting-victims",
        "shooting_victims",
        "philadelphia-pa",
        "ppd",
        "ppd-shootings",
        "2025-01-27",
        False,
        "2015-01-01",
        "2025-01-26",
        note="Victims of criminal shootings.",
    )
    for row in _rows(folder / "philadelphia" / "phila_shooting_victims_2015_20250127.csv"):
        words = ["fatal" if row["fatal"] == "True" else "nonfatal"]
        words += [name for name in (_SEXES.get(row["sex"]), _RACES.get(row["race"])) if name]
        if row["age_group"] == "Younger than 18":
            words.append("juvenile")
        district = row["police_district"].removesuffix(".0")
        edition.add(_day(row["date"]), f"district-{int(district)}" if district else "", *words[:1])
        edition.trait(_day(row["date"]), *words[1:])
    return edition


_CHICAGO = (
    ("chicago_homicides_2001_201803.csv", "chicago-homicides-2018-03", "2018-03-31"),
    ("chicago_homicides_2001_2018.csv", "chicago-homicides-2018-07", "2018-07-31"),
    ("chicago_homicides_2001_20191012.csv", "chicago-homicides-2019-10", "2019-10-12"),
)


def _chicago(folder: Path) -> Iterator[Edition]:
    """First-degree murders by police district in three vintages; the newest also by community area."""
    areas = {row["number"]: places.slug(row["name"]) for row in places.table("community_areas.csv")}
    for file, name, as_of in _CHICAGO:
        rows = [
            row
            for row in _rows(folder / "chicago_portal_homicides" / file)
            if row["Description"] == "FIRST DEGREE MURDER"
        ]
        last = max(_day(row["Date"]) for row in rows).isoformat()
        inferred = name != _CHICAGO[-1][1]
        base = ("homicides", "chicago-il", "cpd", "cpd-portal", as_of, inferred, "2001-01-01", last)
        note = "First-degree murders by the day of the incident."
        edition = Edition(name, *base, note=note, months=not inferred)
        for row in rows:
            edition.add(_day(row["Date"]), f"district-{int(row['District'])}")
        yield edition
        if not inferred:
            by_area = Edition(f"{name}-areas", *base, whole=False, note=note)
            for row in rows:
                if row["Community Area"]:
                    by_area.add(_day(row["Date"]), areas[row["Community Area"]])
            yield by_area


def _chicago_list(folder: Path) -> Edition:
    """The police list of 2022 by day of injury, with sex and age."""
    rows = list(_rows(folder / "chicago_cpd_foia" / "cpd_homicide_status_asof_2022-05-06.csv"))
    edition = Edition(
        "chicago-homicide-list-2022",
        "homicides",
        "chicago-il",
        "cpd",
        "cpd-list-2022",
        "2022-05-06",
        False,
        "2010-01-01",
        max(_day(row["Injury Date"]) for row in rows).isoformat(),
        note="By the day of injury.",
        months=False,
    )
    for row in rows:
        words = [_SEXES[row["Victim Sex"]]] if row["Victim Sex"] in _SEXES else []
        if row["Victim Age"].isdigit() and int(row["Victim Age"]) < 18:
            words.append("juvenile")
        edition.add(_day(row["Injury Date"]), "", *words)
    return edition


_WEAPONS = {"FIREARM": "gun", "KNIFE": "weapon:knife"}


def _baltimore(folder: Path) -> Edition:
    rows = list(_rows(folder / "baltimore" / "bpd_part1_homicides_2013_201606.csv"))
    edition = Edition(
        "baltimore-homicides",
        "homicides",
        "baltimore-md",
        "bpd",
        "bpd-part1",
        "2016-06-30",
        True,
        "2013-01-01",
        max(_day(row["CrimeDate"]) for row in rows).isoformat(),
        note="Homicides in the police's incident file.",
    )
    for row in rows:
        edition.add(
            _day(row["CrimeDate"]),
            places.slug(f"{row['District']} district"),
            _WEAPONS.get(row["Weapon"], "weapon:other"),
        )
    return edition


def precinct_boroughs(desk: Desk) -> dict[str, str]:
    """The borough of each precinct of New York, as the shooting file has it."""
    found: dict[str, Counter[str]] = {}
    for file, *_ in _NEW_YORK:
        for row in _rows(desk.facts.parent / "incidents" / "nypd_shootings" / file):
            found.setdefault(f"precinct-{int(row['PRECINCT'])}", Counter())[BOROUGHS[row["BORO"]]] += 1
    return {precinct: boroughs.most_common(1)[0][0] for precinct, boroughs in found.items()}


def totals(found: Iterable[Edition], boroughs: dict[str, str]) -> Iterator[Row]:
    """Years and months of the whole place and years of its parts, from the day files, where they cover them whole."""
    for edition in found:
        sums: Counter[tuple[str, str, str]] = Counter()  # place, period, qualifier
        for (day, part, word), count in edition.counts.items():
            whole = [edition.place] if edition.whole else []
            if part in boroughs:
                whole.append(f"{edition.place}/{boroughs[part]}")
            for place in whole:
                sums[place, day[:4], word] += count
                if edition.months:
                    sums[place, day[:7], word] += count
            if part:
                sums[f"{edition.place}/{part}", day[:4], word] += count
        for (place, period, word), count in sorted(sums.items()):
            if f"{period}-12-31"[:10] <= edition.last if len(period) == 4 else _month_over(period, edition.last):
                yield _total(edition, place, period, word, count)


def _month_over(month: str, last: str) -> bool:
    return month < last[:7] or (month == last[:7] and (datetime.fromisoformat(last).date().day >= 30))


def _total(edition: Edition, place: str, period: str, word: str, count: int) -> Row:
    return Row(
        edition.measure,
        place=place,
        period=period,
        value=str(count),
        definition=edition.definition,
        source=edition.source,
        as_of=edition.as_of,
        where=f"incidents: {edition.id}",
        qualifiers=(word,) if word else (),
        inferred=edition.inferred,
        mark="derived",
    )
