"""The FBI's estimates in the pack."""

from __future__ import annotations

import csv

from onrecord.record import DEFAULT_PACK


def test_the_wider_definition_of_rape_never_counts_fewer() -> None:
    counts: dict[tuple[str, str, str], dict[str, int]] = {}
    with (DEFAULT_PACK / "observations" / "rapes.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["source"].startswith("fbi-estimates"):
                key = row["place"], row["period"], row["source"]
                counts.setdefault(key, {})[row["definition"]] = int(row["value"])
    both = [found for found in counts.values() if len(found) > 1]
    assert both
    assert all(found["ucr"] <= found["ucr-revised"] for found in both)
