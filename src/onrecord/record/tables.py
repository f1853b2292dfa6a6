"""The small tables of a pack: measures, places, definitions, sources, defaults, gaps, events."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import PackError
from onrecord.model import Definition, Event, Gap, Measure, Place, Source, Unit
from onrecord.record import layout, periods


def rows(path: Path, columns: tuple[str, ...]) -> Iterator[list[str]]:
    """The rows of a table, in the order of the file.

    Raises PackError where the header or the length of a row is not that of the pack; an absent file has no rows.
    """
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.reader(lines)
        header = next(reader, [])
        if tuple(header) != columns:
            raise PackError(f"{path}: columns are {', '.join(header)}; a pack has {', '.join(columns)}")
        for cells in reader:
            if len(cells) != len(columns):
                raise PackError(f"{path}:{reader.line_num}: {len(cells)} cells, not {len(columns)}; quote commas")
            yield cells


def measures(folder: Path) -> dict[str, Measure]:
    """Measures by id, in the order of the file."""
    return {
        identifier: Measure(identifier, label, Unit(unit), description)
        for identifier, label, unit, description in rows(folder / layout.MEASURES, layout.MEASURE_COLUMNS)
    }


def places(folder: Path) -> dict[str, list[str]]:
    """The cells of each place by id; `place_of` makes the place, for a story asks for few of them."""
    return {cells[0]: cells for cells in rows(folder / layout.PLACES, layout.PLACE_COLUMNS)}


def place_of(cells: list[str]) -> Place:
    """The place of a row; its last cell is the definition of the place's own police."""
    identifier, label, kind, within, _ = cells
    return Place(identifier, label, kind, within or None)


def definitions(folder: Path) -> dict[str, Definition]:
    """Definitions by id."""
    return {
        identifier: Definition(identifier, label, description)
        for identifier, label, description in rows(folder / layout.DEFINITIONS, layout.DEFINITION_COLUMNS)
    }


def sources(folder: Path) -> dict[str, Source]:
    """Sources by id."""
    return {
        identifier: Source(identifier, title, publisher, url or None, licence)
        for identifier, title, publisher, url, licence in rows(folder / layout.SOURCES, layout.SOURCE_COLUMNS)
    }


def defaults(folder: Path) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """The order of definitions by measure, kind of place and place; `*` stands for any."""
    return {
        (measure, kind, place): tuple(order.split(" "))
        for measure, kind, place, order, _ in rows(folder / layout.DEFAULTS, layout.DEFAULT_COLUMNS)
    }


def gaps(folder: Path) -> list[Gap]:
    """Known holes and breaks; `*` stands for any measure or place."""
    return [
        Gap(measure, place, definition, periods.parse(period), kind, note)
        for measure, place, definition, period, kind, note in rows(folder / layout.GAPS, layout.GAP_COLUMNS)
    ]


def events(folder: Path) -> list[Event]:
    """Events in the order of the file."""
    return [
        Event(
            id=identifier,
            period=periods.parse(period),
            actor=actor,
            role=role,
            kind=kind,
            addressee=addressee or None,
            summary=summary,
            followed=followed,
            place=place or None,
            source=source,
            url=url or None,
        )
        for identifier, period, actor, role, kind, addressee, summary, followed, place, source, url in rows(
            folder / layout.EVENTS, layout.EVENT_COLUMNS
        )
    ]
