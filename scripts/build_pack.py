"""Build the default record pack from the shared facts.

    python scripts/build_pack.py [--shared ../shared] [--out FOLDER] [--today 2026-12-31]

Reads facts/ with the csv module, refuses what a pack refuses, writes the Frictionless Data Package, and prints what
it took, what it left and why. The same facts give the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from onrecord.errors import PackError
from onrecord.model import Unit
from onrecord.record import layout
from onrecord.record.refuse import Refusals
from onrecord.record.write import write_descriptor, write_observations, write_table
from pack import catalogue, incidents, incomplete, places
from pack.rows import Desk, Ledger, Row
from pack.sources import READERS

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src" / "onrecord" / "record" / "packs" / "us-public-safety"
TODAY = "2026-12-31"
COPIED = (layout.MEASURES, layout.DEFINITIONS, layout.SOURCES, layout.DEFAULTS, layout.GAPS)
LICENCES = ({"name": "other-open", "title": "Facts and figures; the licence of each source is in sources.csv"},)


def gather(desk: Desk, editions: list[incidents.Edition]) -> list[Row]:
    """Every row of every reader, the totals of the day files, then the marks that need the years beside a figure."""
    rows = [row for read in READERS for row in read(desk)]
    rows += incidents.totals(editions, incidents.precinct_boroughs(desk))
    return incomplete.mark(rows, desk.ledger)


def admit(rows: Iterable[Row], refusals: Refusals, ledger: Ledger) -> dict[str, list[dict[str, str]]]:
    """The cells of every row by measure, each checked; the same figure twice is kept once."""
    by_measure: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        cells = row.cells()
        if refusals.check(row.measure, cells, row.where):
            by_measure[row.measure].append(cells)
        else:
            ledger.leave(row.where.partition(":")[0], "figures already there from the same source and day")
    return by_measure


def write_days(out: Path, editions: Iterable[incidents.Edition]) -> None:
    """Write the day files and the table that lists them."""
    listed = []
    for edition in editions:
        counts = ((day, part, word, str(count)) for (day, part, word), count in sorted(edition.counts.items()))
        write_table(out / layout.DAYS_FOLDER / f"{edition.id}.csv", layout.DAY_COLUMNS, counts)
        cells = {name: getattr(edition, name) for name in ("id", "measure", "place", "definition", "source", "as_of")}
        cells |= {"first": edition.first, "last": edition.last, "note": edition.note}
        cells |= {"inferred": str(int(edition.inferred)), "whole": str(int(edition.whole))}
        cells["qualifiers"] = " ".join(edition.words())
        listed.append([cells[name] for name in layout.EDITION_COLUMNS])
    write_table(out / layout.DAYS, layout.EDITION_COLUMNS, listed)


def build(shared: Path, out: Path, today: str) -> Ledger:
    """Build the pack into `out`. Raises PackError, with file and line, for the first thing that is refused."""
    ledger = Ledger()
    desk = Desk(shared / "record" / "facts", ledger, catalogue.releases())
    editions = incidents.editions(desk)
    rows = gather(desk, editions)
    known = catalogue.places(desk, rows)
    refusals = Refusals(
        today=today,
        measures={row["id"]: Unit(row["unit"]) for row in places.table(layout.MEASURES)},
        places={row[0] for row in known},
        definitions={row["id"] for row in places.table(layout.DEFINITIONS)},
        sources={row["id"] for row in places.table(layout.SOURCES)},
    )
    by_measure = admit(rows, refusals, ledger)
    events = catalogue.events(desk, known)
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    write_observations(out, by_measure)
    write_table(out / layout.PLACES, layout.PLACE_COLUMNS, known)
    write_table(out / layout.EVENTS, layout.EVENT_COLUMNS, events)
    write_days(out, editions)
    for file in COPIED:
        (out / file).write_bytes((places.TABLES / file).read_bytes())
    write_descriptor(out, "us-public-safety", "U.S. public safety: what publishers counted, and when", "1", LICENCES)
    return ledger


def main() -> int:
    """Build, and print the account."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="the folder that holds record/facts")
    ask.add_argument("--out", type=Path, default=OUT, help="the folder of the pack; it is written anew")
    ask.add_argument("--today", default=TODAY, help="no figure is dated after this day")
    options = ask.parse_args()
    try:
        ledger = build(options.shared, options.out, options.today)
    except PackError as error:
        print(f"build_pack: {error}", file=sys.stderr)
        return 2
    for line in ledger.lines():
        print(line)
    files = sorted(options.out.rglob("*.*"))
    print(f"wrote {len(files)} files, {sum(file.stat().st_size for file in files):,} bytes, to {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
