"""Counts by day and part of a city, summed for any interval that the data reach.

`days.csv` lists the editions: what is counted where, by whom, as of when, and from which day to which. `days/ID.csv`
holds the counts of one edition, a row a day, part and qualifier that is not zero. An interval is answered from one
edition that covers it, or from editions of one source that follow each other without a gap.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import accumulate
from pathlib import Path

from onrecord.errors import PackError
from onrecord.frozen import dataclass
from onrecord.model import Observation, Period, Unit
from onrecord.record import layout, tables

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a day file. `whole` says that its rows add up to the place itself, not only to some parts."""

    id: str
    measure: str
    place: str
    definition: str
    source: str
    as_of: date
    inferred: bool
    first: date
    last: date
    whole: bool
    qualifiers: tuple[str, ...]  # those counted beside the total, each alone
    note: str


@dataclass(frozen=True, slots=True)
class Sum:
    """A chain of editions and what they add up to."""

    chain: tuple[Edition, ...]
    value: int


class _Running:
    """The counts of one part and word as a running total, so that any stretch is one subtraction."""

    __slots__ = ("_days", "_totals")

    def __init__(self, counts: list[tuple[str, int]]) -> None:
        counts.sort()
        self._days = [day for day, _ in counts]
        self._totals = list(accumulate([count for _, count in counts], initial=0))

    def between(self, start: str, end: str) -> int:
        """The count from `start` to `end`, both included."""
        return self._totals[bisect_right(self._days, end)] - self._totals[bisect_left(self._days, start)]


class Days:
    """The day files of one pack, each read on first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._editions: dict[str, list[Edition]] = {}  # by measure: of most no day is counted
        for edition in _editions(folder):
            self._editions.setdefault(edition.measure, []).append(edition)
        self._counts: dict[str, dict[tuple[str, str], _Running]] = {}

    def observations(
        self,
        measure: str,
        place: str,
        qualifiers: tuple[str, ...],
        period: Period,
        within: Mapping[str, str | None],
        told: frozenset[str] = frozenset(),
    ) -> list[Observation]:
        """The sums over a period, one an edition or chain of editions, oldest first; none where the data end before.

        `within` tells what a part of a place lies in, so that a borough is the sum of its precincts. Editions of a
        definition in `told` are left out, and not read.
        """
        word = "".join(qualifiers)
        fitting = [
            edition
            for edition in self._editions.get(measure, ())
            if edition.definition not in told and _answers(edition, place, word)
        ]
        if period.last is None or len(qualifiers) > 1 or not fitting:
            return []
        found = [
            _observation(total, measure, place, qualifiers, period)
            for total in self._sums(fitting, place, word, period.first, period.last, within)
        ]
        return sorted(found, key=lambda row: row.as_of)

    def _sums(
        self, fitting: list[Edition], place: str, word: str, first: date, last: date, within: Mapping[str, str | None]
    ) -> Iterator[Sum]:
        for edition in fitting:
            chain = _chain(edition, fitting, first, last)
            sums = [self._sum(link, place, word, first, last, within) for link in chain]
            known = [value for value in sums if value is not None]
            if chain and len(known) == len(chain):
                yield Sum(tuple(chain), sum(known))

    def _sum(
        self, edition: Edition, place: str, word: str, first: date, last: date, within: Mapping[str, str | None]
    ) -> int | None:
        """The sum, None where the edition never counts this in the place (a part or a qualifier that it lacks)."""
        parts = [
            counts
            for (part, kind), counts in self._read(edition).items()
            if kind == word and _lies_in(f"{edition.place}/{part}" if part else edition.place, place, within)
        ]
        if not parts:
            return None
        start, end = first.isoformat(), last.isoformat()  # ISO days compare as text
        return sum([counts.between(start, end) for counts in parts])

    def _read(self, edition: Edition) -> dict[tuple[str, str], _Running]:
        counts = self._counts.get(edition.id)
        if counts is None:
            path = self._folder / layout.DAYS_FOLDER / f"{edition.id}.csv"
            if not path.exists():
                raise PackError(f"{path}: no such file, though {layout.DAYS} lists it; build the pack again")
            daily: dict[tuple[str, str], list[tuple[str, int]]] = {}
            for line in path.read_text(encoding="utf-8").splitlines()[1:]:
                day, part, word, count = line.split(",")  # none of the four ever holds a comma
                daily.setdefault((part, word), []).append((day, int(count)))
            counts = self._counts[edition.id] = {key: _Running(found) for key, found in daily.items()}
        return counts


def _answers(edition: Edition, place: str, word: str) -> bool:
    if word and word not in edition.qualifiers:
        return False
    return (place == edition.place and edition.whole) or place.startswith(f"{edition.place}/")


def _chain(edition: Edition, fitting: list[Edition], first: date, last: date) -> list[Edition]:
    """The edition and those that go on where it ends, until the last day; empty where the days are not covered."""
    if not edition.first <= first <= edition.last:
        return []
    chain = [edition]
    while chain[-1].last < last:
        end = chain[-1]
        follows = [other for other in fitting if other.source == end.source and other.first == end.last + _DAY]
        if len(follows) != 1:
            return []
        chain.append(follows[0])
    return chain


def _lies_in(part: str, place: str, within: Mapping[str, str | None]) -> bool:
    at: str | None = part
    while at is not None:
        if at == place:
            return True
        at = within.get(at)
    return False


def _observation(total: Sum, measure: str, place: str, qualifiers: tuple[str, ...], period: Period) -> Observation:
    newest = total.chain[-1]
    return Observation(
        measure,
        qualifiers,
        place,
        period,
        Decimal(total.value),
        Unit.COUNT,
        newest.definition,
        newest.source,
        max(link.as_of for link in total.chain),
        None,
        "derived",
        any(link.inferred for link in total.chain),
        f"Summed from daily counts, which reach {newest.last.isoformat()}. {newest.note}".strip(),
    )


def _editions(folder: Path) -> list[Edition]:
    return [
        Edition(
            id=identifier,
            measure=measure,
            place=place,
            definition=definition,
            source=source,
            as_of=date.fromisoformat(as_of),
            inferred=inferred == "1",
            first=date.fromisoformat(first),
            last=date.fromisoformat(last),
            whole=whole == "1",
            qualifiers=tuple(qualifiers.split(" ")) if qualifiers else (),
            note=note,
        )
        for (
            identifier,
            measure,
            place,
            definition,
            source,
            as_of,
            inferred,
            first,
            last,
            whole,
            qualifiers,
            note,
        ) in tables.rows(folder / layout.DAYS, layout.EDITION_COLUMNS)
    ]
