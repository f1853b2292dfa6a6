"""Writing a pack: observation files in the order that the reader needs, their index, and the data package."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from onrecord.record import layout, periods
from onrecord.record.observations import scan

_TYPES = {
    "value": "number",
    "count": "integer",
    "as_of": "date",
    "first": "date",
    "last": "date",
    "day": "date",
    "inferred": "boolean",
    "whole": "boolean",
}
_REQUIRED = {"place", "period", "value", "definition", "source", "as_of"}  # of a figure; of the rest only the id


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write a CSV table with a header, `\\n` line ends and quotes only where needed; return its bytes."""
    text = io.StringIO(newline="")
    write = csv.writer(text, lineterminator="\n")
    write.writerow(columns)
    write.writerows(rows)
    content = text.getvalue().encode("utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return content


def write_observations(folder: Path, by_measure: Mapping[str, Iterable[Mapping[str, str]]]) -> None:
    """Write one file a measure, sorted by place, qualifiers, period and vintage, and the index over all of them."""
    lines = []
    for measure in sorted(by_measure):
        rows = sorted((_plain(row) for row in by_measure[measure]), key=_order)
        path = folder / layout.OBSERVATIONS / f"{measure}.csv"
        cells = ([row[name] for name in layout.OBSERVATION_COLUMNS] for row in rows)
        content = write_table(path, layout.OBSERVATION_COLUMNS, cells)
        entries = (f"{key} {first} {last}" for key, (first, last) in scan(content).items())
        lines.append("\t".join((measure, str(len(content)), *entries)))
    (folder / layout.INDEX).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _plain(row: Mapping[str, str]) -> Mapping[str, str]:
    """The row with its period in the one spelling that a question has, so that it is found by its text."""
    period = periods.spelled(periods.parse(row["period"]))
    return row if period == row["period"] else {**row, "period": period}


def _order(row: Mapping[str, str]) -> tuple[object, ...]:
    period = periods.order(periods.parse(row["period"]))
    rest = tuple(row[name] for name in layout.OBSERVATION_COLUMNS)
    return layout.key(row["place"], row["qualifiers"]), *period, row["as_of"], row["definition"], row["source"], rest


def write_descriptor(folder: Path, name: str, title: str, version: str, licences: Sequence[Mapping[str, str]]) -> None:
    """Write `datapackage.json`: a Frictionless Data Package with the schema of every table."""
    resources = [
        _resource(f"observations-{path.stem}".replace("_", "-"), path.relative_to(folder), layout.OBSERVATION_COLUMNS)
        for path in sorted((folder / layout.OBSERVATIONS).glob("*.csv"))
    ]
    for file, columns in layout.TABLES.items():
        if (folder / file).exists():
            resources.append(_resource(file.removesuffix(".csv"), Path(file), columns))
    resources += [
        _resource(f"days-{path.stem}", path.relative_to(folder), layout.DAY_COLUMNS)
        for path in sorted((folder / layout.DAYS_FOLDER).glob("*.csv"))
    ]
    package = {
        "$schema": "https://datapackage.org/profiles/1.0/datapackage.json",
        "profile": "data-package",
        "name": name,
        "title": title,
        "version": version,
        "licenses": list(licences),
        "resources": resources,
    }
    text = json.dumps(package, indent=1, ensure_ascii=False) + "\n"
    (folder / layout.DESCRIPTOR).write_text(text, encoding="utf-8", newline="\n")


def _resource(name: str, path: Path, columns: Sequence[str]) -> dict[str, object]:
    fields = []
    for column in columns:
        kind = _TYPES.get(column, "string")
        entry: dict[str, object] = {"name": column, "type": kind}
        if kind == "boolean":
            entry |= {"trueValues": ["1"], "falseValues": ["0"]}
        if column == "id" or (columns is layout.OBSERVATION_COLUMNS and column in _REQUIRED):
            entry["constraints"] = {"required": True}
        fields.append(entry)
    schema: dict[str, object] = {"fields": fields}
    if columns[0] == "id":
        schema["primaryKey"] = ["id"]
    if columns is layout.OBSERVATION_COLUMNS:
        schema["foreignKeys"] = [
            {"fields": [field], "reference": {"resource": f"{field}s", "fields": ["id"]}}
            for field in ("place", "definition", "source")
        ]
    return {
        "name": name,
        "path": path.as_posix(),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }
