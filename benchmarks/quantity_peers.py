"""One reader of quantities other than our own, for benchmarks/quantities.py, which starts this file.

    python benchmarks/quantity_peers.py READER ROUNDS < sentences.json

Reads a JSON list of sentences and prints a JSON object: `found`, for each sentence a list of [start, end, kind, value,
upper end or null], and `seconds`, those of the fastest round. Runs where the peers are installed and onrecord is not.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

Found = list[tuple[int, int, str, float | None, float | None]]
Label = tuple[int, int, str, float | None]


def quantulum() -> Callable[[str], Found]:
    """The parser of quantulum3; the ends of a range that it averages are taken from its uncertainty."""
    parser: Any = importlib.import_module("quantulum3.parser")  # a peer, not a dependency

    def read(sentence: str) -> Found:
        found: Found = []
        for quantity in parser.parse(sentence):
            low, high = float(quantity.value), None
            if quantity.uncertainty:
                low, high = low - quantity.uncertainty, low + quantity.uncertainty
            start, end = quantity.span
            found.append((max(0, start), end, _kind(quantity.unit), low, high))
        return found

    return read


def _kind(unit: Any) -> str:
    """Its unit in our words: "count data" is what it calls "times"."""
    if " per " in unit.name:
        return "rate"
    known = {"dimensionless": "number", "percentage": "percent", "count": "multiple"}
    entities = {"currency": "money", "time": "duration", "angle": "duration"}  # "29 minutes" are of arc to it
    return known.get(unit.name) or entities.get(unit.entity.name) or "other"


def recognizers() -> Callable[[str], Found]:
    """Every model of recognizers-text-suite for numbers, units and times, the longest label first."""
    suite: Any = importlib.import_module("recognizers_suite")  # a peer, not a dependency
    names = ("number", "ordinal", "percentage", "age", "currency", "dimension", "temperature", "datetime")
    models = [getattr(suite, f"recognize_{name}") for name in names]
    english = suite.Culture.English

    def read(sentence: str) -> Found:
        labels: list[Label] = []
        for model in models:
            labels += [_label(result) for result in model(sentence, english)]
        return _longest(labels)

    return read


_KINDS = {
    "number": "number", "ordinal": "ordinal", "percentage": "percent", "age": "age", "currency": "money",
    "dimension": "other", "temperature": "other", "datetimeV2.duration": "duration", "datetimeV2.set": "interval",
}  # fmt: skip


def _label(result: Any) -> Label:
    kind = _KINDS.get(result.type_name, "date")
    value = None if result.type_name.startswith("datetime") else (result.resolution or {}).get("value")
    return result.start, result.end + 1, kind, None if value is None else float(value.rstrip("%"))


def _longest(labels: list[Label]) -> Found:
    """Labels of which none overlaps; a length of time takes the number, or the ends of the range, that it covers."""
    kept: list[Label] = []
    for label in sorted(labels, key=lambda label: (label[0] - label[1], label[2] == "number")):
        if all(label[1] <= other[0] or other[1] <= label[0] for other in kept):
            kept.append(label)
    found: Found = []
    for start, end, kind, value in sorted(kept):
        inner = [number for first, last, name, number in labels if name == "number" and start <= first < last <= end]
        timed = kind in {"duration", "interval"} and inner
        found.append((start, end, kind, inner[0] if timed else value, None))
    return found


READERS = {"quantulum3": quantulum, "recognizers-text-suite": recognizers}


def main() -> None:
    """Read, time, and print."""
    warnings.simplefilter("ignore")
    read = READERS[sys.argv[1]]()
    sentences = json.load(sys.stdin)
    found = [read(sentence) for sentence in sentences]  # the first round, which loads models, is not timed
    fastest = float("inf")
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        for sentence in sentences:
            read(sentence)
        fastest = min(fastest, time.perf_counter() - start)
    json.dump({"found": found, "seconds": fastest}, sys.stdout)


if __name__ == "__main__":
    main()
