"""A user's file as a record of its own, for one check."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from onrecord.data import naming, pins
from onrecord.data.columns import Columns, recognise
from onrecord.data.figures import Raw, raw, settled
from onrecord.data.files import load
from onrecord.data.naming import Name
from onrecord.data.pins import Pins
from onrecord.data.places import Places, resolve
from onrecord.data.problems import Problem, lines
from onrecord.data.record import OwnRecord
from onrecord.data.table import Table
from onrecord.errors import InputError
from onrecord.frozen import dataclass
from onrecord.model import Definition, Measure, MeasureTerm, Observation, Place, Record, Source, Unit, Vocabulary

_HOME = "own:unnamed"


@dataclass(frozen=True, slots=True)
class OwnData:
    """A file as the checker and the reader take it.

    `reading` tells in a line how its columns were read; `problems` are a line for each cell that was left out.
    """

    record: Record
    vocabulary: Vocabulary
    reading: str
    problems: tuple[str, ...]


def read_data(path: Path, *, strict: bool = False) -> OwnData:
    """Read a file of figures; nothing is written. InputError where it cannot be used, or with `strict` not all of it.

    A TOML file of the same name beside it pins what its columns are.
    """
    pinned = pins.beside(path)
    table = load(path, pinned.sheet)
    columns = recognise(table, pinned)
    found = list(raw(table, columns, pinned))
    by_header: dict[str, list[Raw]] = {}
    for one in found:
        by_header.setdefault(_title(one.header, path, table, columns, pinned), []).append(one)
    by_header.pop("", None)
    header = "" if columns.place is None else table.header[columns.place]
    places = resolve(list(dict.fromkeys(one.place for one in found if one.place)), header)
    made = _Made(path, pinned, places, table.problems)
    for title, cells in by_header.items():
        made.add(title, cells)
    table.problems.sort(key=lambda problem: problem.row or 0)
    _note_marks(found, table)
    if strict and table.problems:
        more = f" (and {len(table.problems) - 1} more)" if len(table.problems) > 1 else ""
        raise InputError(f"{table.problems[0].told(table.name)}{more}; nothing was checked")
    if not made.observations:
        first = table.problems[0].told(table.name) if table.problems else f"{table.name}: no cell holds a number"
        raise InputError(f"{first}; no figure is left to check with")
    return OwnData(
        made.record(), made.vocabulary(), _told(table, columns, made), tuple(lines(table.problems, table.name))
    )


def _title(header: str, path: Path, table: Table, columns: Columns, pinned: Pins) -> str:
    """What a measure is called; the file's name where the header says nothing. Empty where neither does."""
    if header in pinned.measures or (header and not naming.is_generic(header)):
        return header
    if len({one.words for one in columns.measures}) == 1 and not naming.is_generic(path.stem):
        return path.stem
    if len(columns.measures) == 1 or not header:
        raise InputError(
            f"{table.name}: {header or 'years'!r} does not say what was counted; name the file after it, or give "
            f'words = ["..."] in {path.stem}.toml'
        )
    if header not in columns.left:
        columns.left.append(header)
    return ""


def _note_marks(found: list[Raw], table: Table) -> None:
    """Cells read as their number although something stands behind it."""
    marked = [one for one in found if one.cell.note]
    if marked:
        first = f"{marked[0].cell.note!r} in row {marked[0].row}, column {marked[0].column!r}"
        table.notes.append(f"{_count(len(marked), 'footnote mark')} not read (first {first})")


def _count(number: int, words: str) -> str:
    return f"{number} {words}" if number == 1 else f"{number} {words}s"


class _Made:
    """What the measures of a file add up to."""

    def __init__(self, path: Path, pinned: Pins, places: Places, problems: list[Problem]) -> None:
        self.observations: list[Observation] = []
        self.measures: list[tuple[Name, Unit, bool]] = []
        self._pins = pinned
        self._places = places
        self._problems = problems
        self._source = path.name
        self._definition = f"own:{naming.slug(path.stem)}"
        of = resolve([pinned.of], "place") if pinned.of else Places({}, (), ())
        self._home = next(iter(of.ids.values()), _HOME)
        self._places_of = of

    def add(self, title: str, found: list[Raw]) -> None:
        """One measure: its unit, its name, and the figures that hold."""
        pinned = self._pins.measures.get(found[0].column) or self._pins.measures.get(title) or pins.Measured()
        read = [one.cell for one in found]
        unit = pinned.unit or naming.unit_of(title, read)
        fractions = naming.are_fractions(unit, read)
        name = naming.name_of(title, pinned.words, unit)
        self.measures.append((name, unit, fractions))
        for one, value in settled(found, unit, fractions, self._problems):
            place = self._places.ids[one.place] if one.place else self._home
            self.observations.append(
                Observation(
                    name.id,
                    (),
                    place,
                    one.period,
                    value,
                    unit,
                    self._definition,
                    self._source,
                    self._pins.as_of or one.period.last or date.max,
                    self._pins.url,
                    inferred=self._pins.as_of is None,
                    note=f"row {one.row}" + (f", footnote {one.cell.note}" if one.cell.note else ""),
                )
            )

    def record(self) -> Record:
        publisher = self._pins.publisher or self._source
        places = [*self._places.own, *self._places_of.own, Place(_HOME, "the place of the figures", "place", None)]
        return OwnRecord(
            self.observations,
            [Measure(name.id, name.label, _kept_in(unit), "") for name, unit, _ in self.measures],
            places,
            Source(self._source, self._source, publisher, self._pins.url, "the user's own"),
            Definition(
                self._definition, self._pins.publisher or f"file {self._source}", f"As counted in {self._source}."
            ),
        )

    def vocabulary(self) -> Vocabulary:
        home = self._home if any(row.place == self._home for row in self.observations) else None
        forms = {Unit.PERCENT: "percent", Unit.USD: "money", Unit.PER_100K: "rate"}
        return Vocabulary(
            tuple(
                MeasureTerm(name.words, name.id, forms.get(unit, "noun"), home)
                for name, unit, _ in self.measures
                if name.words
            ),
            (*self._places.terms, *self._places_of.terms),
        )


def _kept_in(unit: Unit) -> Unit:
    """The unit of a measure; what is published per head is a figure of a count, beside it."""
    return Unit.COUNT if unit is Unit.PER_100K else unit


def _told(table: Table, columns: Columns, made: _Made) -> str:
    """How the columns were read, in one line."""
    place = "no place" if columns.place is None else f"place from {table.header[columns.place]!r}"
    when = "years from the column names" if columns.period is None else f"year from {table.header[columns.period]!r}"
    names = [f"{name.label!r}{_unit_told(unit, fractions)}" for name, unit, fractions in made.measures]
    parts = [f"{table.name}: {place}, {when}, measures: {', '.join(names)}"]
    if columns.left:
        parts.append(f"not read: {_some(columns.left)}")
    return "; ".join([*parts, *table.notes])


def _unit_told(unit: Unit, fractions: bool) -> str:
    if unit is Unit.COUNT:
        return ""
    return f" ({unit.value.replace('_', ' ')}{', from fractions' if fractions else ''})"


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(repr(name) for name in names[:6])
    return shown if len(names) <= 6 else f"{shown} and {len(names) - 6} more"
