"""What a reader of the build hands over: figures with their place in the shared files, and what was left out."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.claims.periods import parse_period
from onrecord.errors import ClaimError, PackError
from onrecord.model import Grain


@dataclass(frozen=True, slots=True)
class Row:
    """One figure on its way into the pack. `where` is the file and line it was read from, for the messages."""

    measure: str
    place: str
    period: str
    value: str
    definition: str
    source: str
    as_of: str
    where: str
    qualifiers: tuple[str, ...] = ()
    unit: str = ""
    inferred: bool = False
    mark: str = ""
    url: str = ""
    note: str = ""

    def cells(self) -> dict[str, str]:
        """The row as the pack writes it, by the names of its columns."""
        return {
            "place": self.place,
            "qualifiers": " ".join(sorted(self.qualifiers)),
            "period": self.period,
            "value": self.value,
            "unit": self.unit,
            "definition": self.definition,
            "source": self.source,
            "as_of": self.as_of,
            "inferred": "1" if self.inferred else "0",
            "mark": self.mark,
            "url": self.url,
            "note": " ".join(self.note.split()),
        }


@dataclass(slots=True)
class Ledger:
    """What was taken and what was left, by file and reason; printed at the end of a build."""

    taken: Counter[str] = field(default_factory=Counter)
    left: Counter[tuple[str, str]] = field(default_factory=Counter)

    def take(self, file: str, count: int = 1) -> None:
        """Count rows that went into the pack."""
        self.taken[file] += count

    def leave(self, file: str, reason: str, count: int = 1) -> None:
        """Count rows that stay out, with the reason."""
        self.left[file, reason] += count

    def lines(self) -> Iterator[str]:
        """The account, one line a file and one a reason."""
        files = sorted({*self.taken, *(file for file, _ in self.left)})
        for file in files:
            yield f"took {self.taken[file]:>7,}  {file}"
            for (name, reason), count in sorted(self.left.items()):
                if name == file:
                    yield f"left {count:>7,}      {reason}"


@dataclass(frozen=True, slots=True)
class Desk:
    """What every reader gets: the facts folder, the ledger, and the days of editions."""

    facts: Path
    ledger: Ledger
    releases: dict[str, str]

    def read(self, name: str) -> Iterator[tuple[str, dict[str, str]]]:
        """Each row of a CSV file below facts/ with its file and line. Raises PackError where the file is missing."""
        path = self.facts / name
        if not path.exists():
            raise PackError(f"{path}: no such file; name the folder of the shared facts with --shared")
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            for row in reader:
                yield f"{name}:{reader.line_num}", row

    def released(self, edition: str) -> str:
        """The day on which an edition came out (tables/editions.csv). Raises PackError for an edition it lacks."""
        if edition not in self.releases:
            raise PackError(f"edition {edition!r} has no release day; add it to scripts/pack/tables/editions.csv")
        return self.releases[edition]


def last_day(text: str, where: str) -> tuple[str, bool]:
    """The day of an as-of as a file gives it, and whether it was inferred.

    A month or a year stands for its last day: by then the figure was surely out. Raises PackError for anything else.
    """
    try:
        period = parse_period(text.strip())
    except ClaimError:
        period = None
    if period is None or period.last is None or period.grain not in (Grain.DAY, Grain.MONTH, Grain.YEAR):
        raise PackError(f"{where}: not a day, a month or a year: {text!r}; correct the as-of")
    return period.last.isoformat(), period.grain is not Grain.DAY


def whole(text: str) -> str:
    """A count as an integer without point or separators: `17079945.0` is `17079945`."""
    clean = text.strip().replace(",", "")
    number = float(clean)
    return str(int(number)) if number.is_integer() else clean
