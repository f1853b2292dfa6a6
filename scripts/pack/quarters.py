"""Chicago's victims by quarter: homicides since 1991, people hit by gunfire since 2010, by weapon, sex, age, race."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator

from pack.rows import Desk, Row

FILE = "incidents/chicago_victims_aggregated/chicago_victim_demographics_aggregated_1991q1_2023q3.csv"
AS_OF = "2023-10-31"
GUNSHOTS_SINCE = "2010"  # before, only the fatal ones are in the table

_RACES = {"BLK": "black", "WHI": "white", "WWH": "hispanic", "WBH": "hispanic", "API": "asian"}
_SEXES = {"M": "male", "F": "female"}


def read(desk: Desk) -> Iterator[Row]:
    """Sums of NUMBER_OF_VICTIMS by quarter and by year."""
    sums: Counter[tuple[str, str, str]] = Counter()  # measure, period, qualifier
    path = desk.facts.parent / FILE
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            year, _, quarter = row["TIME_PERIOD"].partition(" ")
            if "TO" in quarter:
                desk.ledger.leave(FILE, "victims whose quarter the city does not tell")
                continue
            count = int(row["NUMBER_OF_VICTIMS"])
            desk.ledger.take(FILE)
            for measure, words in _counts(row):
                for word in ("", *words):
                    sums[measure, year, word] += count
                    sums[measure, f"{year}-{quarter}", word] += count
    last = max(period for _, period, _ in sums)
    for (measure, period, word), count in sorted(sums.items()):
        if period == last[:4]:
            continue  # the year had not ended
        if len(period) == 4 and not word:
            continue  # the yearly totals come from the file of derived counts
        yield Row(
            measure,
            place="chicago-il",
            period=period,
            value=str(count),
            definition="cpd",
            source="cpd-victims-2023",
            as_of=AS_OF,
            where=FILE,
            qualifiers=(word,) if word else (),
            inferred=True,
            mark="derived",
            note="Victims in the city's quarterly table.",
        )


def _counts(row: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    gun = row["GUNSHOT_INJURY_I"] == "YES"
    killed = row["PRIMARY_TYPE"] == "HOMICIDE"
    traits = [word for word in (_SEXES.get(row["SEX"]), _RACES.get(row["RACE"])) if word]
    if row["JUVENILE_I"] == "true":
        traits.append("juvenile")
    if killed:
        yield "homicides", [*traits, *(["gun"] if gun else []), *(["domestic"] if row["DOMESTIC_I"] == "true" else [])]
    if gun and row["TIME_PERIOD"] >= GUNSHOTS_SINCE:
        yield "shooting_victims", [*traits, "fatal" if killed else "nonfatal"]
