"""Packs that are installed beside OnRecord: packages that name themselves under the entry point `onrecord.records`.

The entry point names the package whose folder is the pack; the package is found, not run. The files of the entry
points are read as they lie, for `importlib.metadata` alone takes longer to load than a check reads its figures.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

GROUP = "onrecord.records"


@cache
def installed_packs() -> tuple[Path, ...]:
    """The folders of the installed packs, in the order of their names; a package that is not there is left out."""
    found: dict[str, Path] = {}
    for folder in dict.fromkeys(sys.path):
        for name, package in _named_in(folder):
            place = _folder(package)
            if place is not None:
                found.setdefault(name, place)
    return tuple(found[name] for name in sorted(found))


def _named_in(folder: str) -> list[tuple[str, str]]:
    """Name and package of every pack that an installation in this folder of packages names."""
    try:
        with os.scandir(folder or ".") as entries:
            known = sorted(entry.path for entry in entries if entry.name.endswith((".dist-info", ".egg-info")))
    except OSError:
        return []
    return [pair for path in known for pair in _lines(os.path.join(path, "entry_points.txt"))]


def _lines(path: str) -> list[tuple[str, str]]:
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, ValueError):
        return []
    if f"[{GROUP}]" not in text:
        return []
    section = text.partition(f"[{GROUP}]")[2].partition("\n[")[0]
    pairs = [line.partition("=") for line in section.splitlines() if "=" in line]
    return [(name.strip(), package.strip()) for name, _, package in pairs]


def _folder(package: str) -> Path | None:
    from importlib.util import find_spec  # only where a pack is installed

    try:
        spec = find_spec(package.partition(":")[0])
    except (ImportError, ValueError):
        return None
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    return Path(places[0]) if places else None
