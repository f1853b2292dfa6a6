"""Places: the names of the shared files and the record's ids."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from onrecord.errors import PackError

TABLES = Path(__file__).parent / "tables"


def table(name: str) -> list[dict[str, str]]:
    """A hand-written table of the build, as dictionaries."""
    with (TABLES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


_STATES = table("states.csv")
STATE_BY_NAME = {row["name"].lower(): row["id"] for row in _STATES}
STATE_IDS = {row["id"] for row in _STATES}
_ALIASES = {row["words"]: row["id"] for row in table("place_names.csv")}
_ABBREVIATIONS = {row["press"].lower(): row["id"] for row in _STATES if row["press"]}
_DISTRICTS = table("districts.csv")
DISTRICT_BY_NAME = {row["label"]: row["id"] for row in _DISTRICTS}
DISTRICT_BY_TRAC = {row["trac"]: row["id"] for row in _DISTRICTS if row["trac"]}


def state(name: str) -> str | None:
    """A state by its name, its postal code or as the files hyphenate it; `us` for the nation."""
    plain = name.strip().replace("-", " ").lower()
    if plain in ("united states", "usa", "us", ""):
        return "us"
    return STATE_BY_NAME.get(plain) or (plain if plain in STATE_IDS else None)


def city(name: str) -> str | None:
    """A city as the files write it: `Chicago`, `Aurora, Colo.`, `Abilene, Texas`, `Ada County, Idaho`."""
    name = name.strip()
    if name in _ALIASES:
        return _ALIASES[name]
    town, comma, where = name.rpartition(",")
    if not comma:
        return None
    code = _ABBREVIATIONS.get(where.strip().lower()) or STATE_BY_NAME.get(where.strip().lower())
    return f"{slug(town)}-{code}" if code else None


def slug(name: str) -> str:
    """`St. Louis` is `st-louis`, `Winston-Salem` is `winston-salem`."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower().replace(".", "").replace("'", "")).strip("-")


def district(name: str) -> str:
    """A federal judicial district by its full name. Raises PackError for a name that is none."""
    found = DISTRICT_BY_NAME.get(name.strip())
    if found is None:
        raise PackError(f"no federal judicial district is called {name!r}")
    return found
