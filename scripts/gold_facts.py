"""List the figures that the gold's `facts` notes rest on and that the pack does not hold.

    python scripts/gold_facts.py [--shared ../shared] [--all]

A note names figures in prose ("CPD 211 (2014) -> 344 (2015)"). Every number in it that is a count (no year, no day,
no share, no rate with a decimal point) is looked for among the pack's values: first for the measures and places of the
claim, then anywhere. Notes of claims that the record is not meant to answer are passed over.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from onrecord.record import open_record
from onrecord.record.pack import Pack

ROOT = Path(__file__).resolve().parent.parent
_NUMBER = re.compile(r"(?<![\w./-])(?<!#)\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w./,-])\d+(?:\.\d+)?(?![\w/,-])")
_BILLION = re.compile(r"(\d+\.\d+)(?: billion(?: USD)?| (?:asked|enacted))")
_DROPPED = re.compile(
    r"[\w/]+\.(?:csv|json)|fed-\d+(?:/\d+)?|m\d\d\b|\d{4}-\d\d(?:-\d\d)?|\(\d{4}[^)]{0,12}\)|FY\d{4}(?:-\d+)?"
    r"|[+-]\d+(?:\.\d+)?%?|\d+(?:\.\d+)?(?:%| percent| per (?:100,000|million)| a day|st\b|nd\b|rd\b|th\b)"
    r"|per 100,000|= [\d.,]+|January \d+|\b(?:19|20)\d\d(?:[-/]\d{2,4})?\b"
)


def notes(path: Path) -> Iterator[tuple[str, dict[str, object], str]]:
    """Document, claim and note of every gold claim that the record answers."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            for statement in document["statements"]:
                if "facts" in statement and statement.get("verdict") != "not_in_record":
                    yield document["id"], statement.get("claim", {}), statement["facts"]


def figures(note: str) -> list[Decimal]:
    """The counts that a note names."""
    plain = _BILLION.sub(lambda found: str(int(Decimal(found[1]) * 10**9)), note)
    numbers = (Decimal(found.replace(",", "")) for found in _NUMBER.findall(_DROPPED.sub(" ", plain)))
    return [number for number in numbers if number == int(number)]


def held(record: Pack) -> dict[tuple[str, str], set[Decimal]]:
    """Every value of the pack by measure and place, part-year sums of daily counts not among them."""
    found: dict[tuple[str, str], set[Decimal]] = {}
    for measure in record.measures():
        for place in record.places():
            for qualifiers in record.qualifiers(measure.id, place.id):
                rows = record.observations(measure.id, place.id, qualifiers)
                found.setdefault((measure.id, place.id), set()).update(row.value for row in rows)
    return found


def compare(record: Pack, gold: Path) -> Iterator[tuple[str, str, Decimal, str]]:
    """Each figure of the notes: `there` (at a place of its claim), `elsewhere` or `missing`, with document and note."""
    values = held(record)
    anywhere = set().union(*values.values())
    for document, claim, note in notes(gold):
        against = claim.get("against")
        named = [claim.get("places"), against.get("places") if isinstance(against, dict) else None]
        places = {place for listed in named if isinstance(listed, list) for place in listed}
        near = set().union(*(kept for (_, place), kept in values.items() if place in places))
        for figure in figures(note):
            yield (
                ("there" if figure in near else "elsewhere" if figure in anywhere else "missing"),
                document,
                figure,
                note,
            )


def main() -> None:
    """Print each missing figure with its note, then the share that is there."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--all", action="store_true", help="list also those that are there at another place only")
    options = ask.parse_args()
    tally: Counter[str] = Counter()
    for state, document, figure, note in compare(open_record(), options.shared / "bench" / "articles_dev.jsonl"):
        tally[state] += 1
        if state == "missing" or (options.all and state == "elsewhere"):
            print(f"{state}: {document}: {figure} in: {note}")
    total = sum(tally.values())
    print(f"{total} figures: {tally['there']} at the claim's places, {tally['elsewhere']} elsewhere, ", end="")
    print(f"{tally['missing']} not there ({100 * (total - tally['missing']) / max(total, 1):.1f}% in)")


if __name__ == "__main__":
    main()
