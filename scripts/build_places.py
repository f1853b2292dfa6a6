"""Write the lexicon's names of cities from the Census and FBI names in the shared facts.

    python scripts/build_places.py [--shared ../shared]

Nicknames, parts of cities, agencies and court districts are written by hand in `places_by_hand.csv`; this table holds
only cities and states, each with the population that settles which of two towns of one name is meant.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

OUT = Path(__file__).parent.parent / "src" / "onrecord" / "lexicon" / "data" / "places.csv"
LARGE = 50_000
SMALLEST = 40_000  # below this, and below LARGE where a larger city has its name, a city is named with its state


def newest_populations(path: Path) -> dict[str, tuple[str, str, int]]:
    """Place id to (name, state, newest population up to 2016, the year the gold is densest)."""
    newest: dict[str, tuple[str, str, int, int]] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if not row["population"]:
                continue
            year, people = int(row["year"]), int(float(row["population"]))
            kept = newest.get(row["place_id"])
            if kept is None or kept[3] < year <= 2016 or (kept[3] > 2016 and year < kept[3]):
                newest[row["place_id"]] = (row["name"], row["state"], people, year)
    return {place: (name, state, people) for place, (name, state, people, _) in newest.items()}


def main() -> None:
    """Write the table."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--shared", type=Path, default=Path("../shared"))
    facts = ask.parse_args().shared / "record" / "facts" / "extended"
    cities = newest_populations(facts / "cities_population.csv")
    known = {name for place, (name, _, people) in cities.items() if people >= LARGE and "county" not in place}
    rows = []
    for place, (name, state, people) in sorted(cities.items()):
        kind = "county" if "county" in place else "city"
        if kind == "city" and (people < SMALLEST or (people < LARGE and name in known)):
            continue
        rows.append((name, place, kind, state.lower(), people))
    with OUT.open("w", encoding="utf-8", newline="") as out:
        write = csv.writer(out, lineterminator="\n")
        write.writerow(("words", "place", "kind", "state", "population"))
        write.writerows(rows)
    print(f"{len(rows)} places")


if __name__ == "__main__":
    main()
