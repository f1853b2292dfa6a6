"""Marking figures that look incomplete against the years beside them, or against another publisher.

A count of the FBI's is marked where it lies more than a third below both the year before and the year after (or, in
the last year there is, below the year before), by more than chance explains, and another publisher of the same
count, if there is one, does not show the fall. It is also marked where the Real-Time Crime Index, which gathers the
same offence from the same police, has a sixth more: then months are missing. The note gives the figures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from onrecord.model import RANKS
from pack.rows import Ledger, Row

THIRD = 2 / 3
SIXTH = 5 / 6
FEW = 5  # killings; below, a late report explains the gap
FEED = "rtci"
CHANCE = 3  # standard deviations of the difference of two counts
NOTE = "Looks incomplete: {value} after {before}{after}, a fall of more than a third that no other publisher shows."
SERIES = ("ucr", "ucr-revised")

Key = tuple[str, str, tuple[str, ...]]
Years = dict[int, int]


def mark(rows: Iterable[Row], ledger: Ledger) -> list[Row]:
    """The rows, those that look incomplete marked so with the figures beside them."""
    rows = list(rows)
    newest = _newest(rows)
    done = []
    for row in rows:
        told = _told(row, newest) if row.definition in SERIES and not row.mark and not row.unit else ""
        if told:
            ledger.take("  of these marked incomplete by the build")
        done.append(replace(row, mark="incomplete", note=f"{row.note} {told}".strip()) if told else row)
    return done


def _told(row: Row, newest: dict[Key, dict[str, Years]]) -> str:
    """Why the figure looks incomplete; empty where it does not."""
    beside = _beside(row, newest)
    if beside is not None:
        before, after = beside
        return NOTE.format(value=row.value, before=before, after=f" and before {after}" if after else "")
    feed = newest.get((row.measure, row.place, row.qualifiers), {}).get(FEED, {})
    count = feed.get(int(row.period)) if len(row.period) == 4 and row.value.isdigit() else None
    if count and int(row.value) < SIXTH * count and count - int(row.value) > FEW:
        return f"Looks incomplete: {row.value} where the Real-Time Crime Index has {count} from the same police."
    return ""


def _newest(rows: Iterable[Row]) -> dict[Key, dict[str, Years]]:
    """The newest yearly count of every publisher, by measure, place and qualifiers."""
    found: dict[Key, dict[str, dict[int, tuple[str, int]]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        if (
            len(row.period) != 4
            or row.unit
            or row.mark in (*RANKS, "approximate", "at_least")
            or not row.value.isdigit()
        ):
            continue
        years = found[row.measure, row.place, row.qualifiers][row.definition]
        year = int(row.period)
        if year not in years or row.as_of >= years[year][0]:
            years[year] = (row.as_of, int(row.value))
    return {
        key: {name: {year: value for year, (_, value) in years.items()} for name, years in publishers.items()}
        for key, publishers in found.items()
    }


def _beside(row: Row, newest: dict[Key, dict[str, Years]]) -> tuple[int, int | None] | None:
    """The year before and after, where the figure falls out between them; None where it does not."""
    if row.measure == "population" or len(row.period) != 4 or not row.value.isdigit():
        return None
    publishers = newest[row.measure, row.place, row.qualifiers]
    year, value = int(row.period), int(row.value)
    own = publishers[row.definition]
    before, after = own.get(year - 1), own.get(year + 1)
    if before is None or not _fell(before, value) or (after is not None and not _fell(after, value)):
        return None
    if after is None and year != max(own):
        return None
    others = [years for name, years in publishers.items() if name != row.definition and {year - 1, year} <= set(years)]
    if any(years[year] < THIRD * years[year - 1] for years in others) or (after is None and not others):
        return None
    return before, after


def _fell(beside: int, value: int) -> bool:
    return value < THIRD * beside and beside - value > CHANCE * (beside + value) ** 0.5
