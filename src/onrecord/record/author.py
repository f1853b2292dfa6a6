"""A pack of one's own: held to what every pack refuses, and built so that a check can read it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from onrecord.errors import PackError
from onrecord.model import Unit
from onrecord.record import layout, periods, tables
from onrecord.record.refuse import Refusals
from onrecord.record.write import write_descriptor, write_observations

Cells = dict[str, str]
_KINDS = ("gap", "break", "redefined", "incomplete")


@dataclass(slots=True)
class Account:
    """What stands in a pack: the cells of each measure's rows that were taken, and a line for each refusal."""

    by_measure: dict[str, list[Cells]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)

    @property
    def figures(self) -> int:
        """How many figures were taken."""
        return sum(len(rows) for rows in self.by_measure.values())


def check_pack(folder: Path, today: str) -> Account:
    """Hold a pack to the refusals. Nothing is written. `today` as YYYY-MM-DD: no figure is dated after it.

    Raises PackError where the folder holds no pack; every other fault is a line of the account, with file and line.
    """
    if not (folder / layout.OBSERVATIONS).is_dir():
        raise PackError(f"{folder}: no pack here (no folder {layout.OBSERVATIONS}/); begin one with onrecord pack new")
    account = Account()
    ids = _ids(folder, account)
    refusals = Refusals(today=today, **ids)
    files = sorted((folder / layout.OBSERVATIONS).glob("*.csv"))
    if not files:
        account.refused.append(f"{folder / layout.OBSERVATIONS}: no figures; add a file named after its measure")
    for path in files:
        account.by_measure[path.stem] = list(_admitted(path, refusals, account))
    _references(folder, ids, account)
    _described(folder, account)
    return account


def build_pack(folder: Path, today: str) -> Account:
    """Sort the observation files, write their index and the data package. Nothing is written where a row is refused."""
    account = check_pack(folder, today)
    if account.refused:
        return account
    write_observations(folder, account.by_measure)
    known = json.loads((folder / layout.DESCRIPTOR).read_text(encoding="utf-8"))
    title = str(known.get("title") or known["name"])
    write_descriptor(folder, known["name"], title, str(known.get("version") or "1"), known["licenses"])
    return account


def _ids(folder: Path, account: Account) -> dict[str, Any]:
    """The ids of measures, places, definitions and sources; a measure with its unit."""
    measures: dict[str, Unit] = {}
    for where, cells in _rows(folder / layout.MEASURES, layout.MEASURE_COLUMNS, account):
        try:
            measures[cells["id"]] = Unit(cells["unit"])
        except ValueError:
            known = ", ".join(unit.value for unit in Unit)
            account.refused.append(f"{where}: {cells['unit']!r} is no unit; choose one of {known}")
    ids: dict[str, Any] = {"measures": measures}
    for name, file in (("places", layout.PLACES), ("definitions", layout.DEFINITIONS), ("sources", layout.SOURCES)):
        ids[name] = {cells["id"] for _, cells in _rows(folder / file, layout.TABLES[file], account)}
    for where, cells in _rows(folder / layout.SOURCES, layout.SOURCE_COLUMNS):
        if not (cells["title"] and cells["publisher"]):
            account.refused.append(f"{where}: a source needs a title and a publisher")
    for where, cells in _rows(folder / layout.DEFINITIONS, layout.DEFINITION_COLUMNS):
        if not cells["description"]:
            account.refused.append(f"{where}: say in a sentence what is counted and what is left out")
    return ids


def _rows(path: Path, columns: tuple[str, ...], account: Account | None = None) -> Iterator[tuple[str, Cells]]:
    """Rows of a table with their place. With an account, a table that cannot be read or has an id twice is told."""
    seen: set[str] = set()
    try:
        for line, row in enumerate(tables.rows(path, columns), 2):
            cells = dict(zip(columns, row, strict=True))
            where = f"{path}:{line}"
            if account is not None and columns[0] == "id":
                if not cells["id"] or cells["id"] in seen:
                    account.refused.append(
                        f"{where}: {'the id again' if cells['id'] else 'no id'}; give each row its own"
                    )
                seen.add(cells["id"])
            yield where, cells
    except (PackError, csv.Error, UnicodeDecodeError) as error:
        if account is not None:
            told = isinstance(error, PackError)
            account.refused.append(str(error) if told else f"{path}: cannot be read ({error}); save it as CSV in UTF-8")


def _admitted(path: Path, refusals: Refusals, account: Account) -> Iterator[Cells]:
    for where, cells in _rows(path, layout.OBSERVATION_COLUMNS, account):
        try:
            _written(cells, where)
            if refusals.check(path.stem, cells, where):
                yield cells
        except PackError as error:
            account.refused.append(str(error))


def _written(cells: Cells, where: str) -> None:
    """The spelling of the cells that the refusals compare as text."""
    if cells["as_of"]:
        _asked(
            lambda: _day(cells["as_of"]), f"{where}: as-of date {cells['as_of']!r} is no day; write it as 2016-12-31"
        )
    if cells["inferred"] not in ("", "0", "1"):
        raise PackError(f"{where}: inferred is {cells['inferred']!r}; write 1 where the day is not printed, else 0")
    if cells["qualifiers"] != " ".join(sorted(cells["qualifiers"].split())):
        raise PackError(f"{where}: qualifiers {cells['qualifiers']!r}; sort them, with one space between")


def _day(text: str) -> None:
    if date.fromisoformat(text).isoformat() != text:
        raise ValueError(text)


def _asked(read: Callable[[], object], otherwise: str) -> None:
    try:
        read()
    except (ValueError, PackError):
        raise PackError(otherwise) from None


def _references(folder: Path, ids: dict[str, Any], account: Account) -> None:
    """The other tables name only what the pack has."""
    for where, cells in _rows(folder / layout.DEFAULTS, layout.DEFAULT_COLUMNS, account):
        for name in cells["definitions"].split():
            if name not in ids["definitions"] and name != "@police":
                account.refused.append(f"{where}: unknown definition {name!r}; add it to {layout.DEFINITIONS}")
    for file, columns in ((layout.GAPS, layout.GAP_COLUMNS), (layout.EVENTS, layout.EVENT_COLUMNS)):
        for where, cells in _rows(folder / file, columns, account):
            try:
                _referred(file, cells, ids, where)
            except PackError as error:
                account.refused.append(str(error))


def _referred(file: str, cells: Cells, ids: dict[str, Any], where: str) -> None:
    _asked(lambda: periods.parse(cells["period"]), f"{where}: {cells['period']!r} is no period; write it as 2016-12-31")
    if file == layout.EVENTS:
        if cells["source"] not in ids["sources"]:
            raise PackError(f"{where}: unknown source {cells['source']!r}; every event names one")
    elif cells["kind"] not in _KINDS:
        raise PackError(f"{where}: kind {cells['kind']!r}; choose one of {', '.join(_KINDS)}")


def _described(folder: Path, account: Account) -> None:
    """The data package has a name and licences."""
    path = folder / layout.DESCRIPTOR
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        account.refused.append(f"{path}: no JSON; begin with the one that onrecord pack new writes")
        return
    if not isinstance(known, dict) or not isinstance(known.get("name"), str) or not known["name"]:
        account.refused.append(f"{path}: no name; a pack has one")
    elif not isinstance(known.get("licenses"), list) or not known["licenses"]:
        account.refused.append(f'{path}: no licenses; say under which the figures stand, [{{"name": "CC0-1.0"}}]')
