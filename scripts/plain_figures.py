"""The pack's yearly figures of one publisher, read as plain CSV, without the checker or the record's own reader.

Only sure figures: all vintages of the year agree, no mark, and not so small that chance and rounding are all there is.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

from onrecord.record import DEFAULT_PACK

PUBLISHER = "ucr"
MEASURES = ("homicides", "robberies", "aggravated_assaults", "burglaries", "violent_crimes", "motor_vehicle_thefts")
LEAST = 20


class Series(NamedTuple):
    """The sure figures of one measure in one place by year; `name` writes the figure of a year."""

    measure: str
    place: str
    years: dict[int, Decimal]
    alone: bool
    last: int  # the last year of which the publisher has any figure

    def name(self, rng: random.Random) -> str:
        """The measure, with the publisher named where there are others, and at times where there are none."""
        return self.measure if self.alone and rng.random() < 0.5 else f"{self.measure}({PUBLISHER})"

    def stretches(self, length: int) -> list[tuple[int, ...]]:
        """Every run of so many years without a hole."""
        found = [tuple(range(year, year + length)) for year in sorted(self.years)]
        return [run for run in found if all(year in self.years for year in run)]


@cache
def tables(pack: Path = DEFAULT_PACK) -> dict[str, dict[str, Series]]:
    """The sure figures of every measure, by place."""
    return {measure: dict(_series(pack, measure)) for measure in (*MEASURES, "population")}


def _series(pack: Path, measure: str) -> Iterator[tuple[str, Series]]:
    figures: dict[str, dict[int, set[tuple[Decimal, str]]]] = {}
    publishers: dict[str, set[str]] = {}
    with (pack / "observations" / f"{measure}.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["qualifiers"]:
                continue
            publishers.setdefault(row["place"], set()).add(row["definition"])
            if row["definition"] == PUBLISHER and len(row["period"]) == 4:
                found = figures.setdefault(row["place"], {}).setdefault(int(row["period"]), set())
                found.add((Decimal(row["value"]), row["mark"] + row["unit"]))
    for place, years in figures.items():
        sure = {year: next(iter(told)) for year, told in years.items() if len(told) == 1}
        kept = {year: value for year, (value, mark) in sorted(sure.items()) if not mark and value >= LEAST}
        yield place, Series(measure, place, kept, publishers[place] == {PUBLISHER}, max(years))
