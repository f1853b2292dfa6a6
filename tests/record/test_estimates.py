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


def test_violent_crimes_follow_one_definition_of_rape_a_series() -> None:
    """What violent crimes leave beside the other three are the rapes of the same definition, edition by edition."""
    counts: dict[tuple[str, str, str, str], dict[str, int]] = {}
    parts = ("violent_crimes", "homicides", "rapes", "robberies", "aggravated_assaults")
    for measure in parts:
        with (DEFAULT_PACK / "observations" / f"{measure}.csv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                if row["place"] != "us" or row["qualifiers"] or row["unit"] or row["period"] < "2013":
                    continue
                by = row["definition"] if measure in ("violent_crimes", "rapes") else "ucr"
                counts.setdefault((row["period"], row["source"], row["as_of"], by), {})[measure] = int(row["value"])
    held = 0
    for (period, source, day, by), found in counts.items():
        other = {**counts.get((period, source, day, "ucr"), {}), **found}
        if by == "ucr-revised" and "violent_crimes" in found and set(parts) <= set(other):
            held += 1
            left = other["violent_crimes"] - sum(other[part] for part in parts[1:])
            assert abs(left) <= 2000, (period, source)
    assert held >= 6
