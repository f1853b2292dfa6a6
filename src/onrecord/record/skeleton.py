"""The first files of a new pack: an example row in each table, to be written over."""

from __future__ import annotations

import re
from pathlib import Path

from onrecord.errors import PackError
from onrecord.record import layout
from onrecord.record.installed import GROUP
from onrecord.record.write import write_descriptor, write_observations, write_table

_ROWS: dict[str, tuple[tuple[str, ...], ...]] = {
    layout.MEASURES: (
        ("graduation_rate", "graduation rate", "percent", "Students of a class who finish in four years."),
    ),
    layout.PLACES: (("oakfield-high", "Oakfield High", "place", "", ""),),
    layout.DEFINITIONS: (
        ("school-board", "School Board", "Counts who finished within four years; leaves out who moved away."),
    ),
    layout.SOURCES: (("board-report-2024", "Annual report 2024", "School Board", "", "example; write over it"),),
    layout.DEFAULTS: (("*", "*", "*", "school-board", "the only count"),),
    layout.GAPS: (),
    layout.EVENTS: (),
}
_FIGURE = {
    "place": "oakfield-high",
    "qualifiers": "",
    "period": "2023",
    "value": "83.4",
    "unit": "",
    "definition": "school-board",
    "source": "board-report-2024",
    "as_of": "2024-06-30",
    "inferred": "0",
    "mark": "",
    "url": "",
    "note": "example; write over it",
}


def new_pack(folder: Path) -> list[str]:
    """Write a small pack that checks and builds as it is; the names of its files. PackError where files are there."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PackError(f"{folder}: something is there already; name a new folder")
    name = re.sub(r"[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-") or "my-record"
    try:
        for file, rows in _ROWS.items():
            write_table(folder / file, layout.TABLES[file], rows)
        write_table(folder / layout.OBSERVATIONS / "graduation_rate.csv", layout.OBSERVATION_COLUMNS, ())
        write_observations(folder, {"graduation_rate": [_FIGURE]})
        write_descriptor(folder, name, name.replace("-", " "), "1", ({"name": "CC0-1.0"},))
        for file, text in _package(name).items():
            (folder / file).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise PackError(f"{folder}: cannot be written ({error.strerror}); name another folder") from None
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _package(name: str) -> dict[str, str]:
    """What makes the folder a package that pip installs and OnRecord finds."""
    module = name.replace("-", "_")
    module = module if module[0].isalpha() else f"pack_{module}"
    project = f'''[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "{name}"
version = "1"
description = "A record pack for OnRecord"

[project.entry-points."{GROUP}"]
{name} = "{module}"

[tool.setuptools]
packages = ["{module}"]
package-dir = {{ {module} = "." }}

[tool.setuptools.package-data]
{module} = ["*.csv", "*.json", "*.txt", "{layout.OBSERVATIONS}/*.csv"]
'''
    return {"__init__.py": f'"""The record pack {name}."""\n', "pyproject.toml": project}
