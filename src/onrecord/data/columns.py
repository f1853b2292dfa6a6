"""Which column says where, which says when, and which hold figures."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.data import cells, dates
from onrecord.data.pins import Pins
from onrecord.data.table import Table
from onrecord.data.words import letter, listed, plain
from onrecord.errors import InputError


@dataclass(frozen=True, slots=True)
class Measured:
    """A column of figures. `period` is the one that its header names, `words` the rest of the header."""

    at: int
    words: str
    period: str | None = None


@dataclass(slots=True)
class Columns:
    """The columns by number, None for one that the file lacks. `series` names the measure of its row."""

    place: int | None = None
    period: int | None = None
    series: int | None = None
    measures: list[Measured] = field(default_factory=list)
    left: list[str] = field(default_factory=list)  # headers of columns that are not read


@dataclass(frozen=True, slots=True)
class _Kind:
    """How many cells of a column are a number, a period, or other text."""

    numbers: int
    periods: int
    texts: int
    different: int


def recognise(table: Table, pins: Pins) -> Columns:
    """The columns of a table. InputError where the file names no time, two of them, or no figure."""
    kinds = [_kind(table, at) for at in range(len(table.header))]
    found = Columns()
    found.period = _pinned(table, pins.year, pins) if pins.year else _period(table, kinds, pins)
    found.series = _pinned(table, pins.series, pins) if pins.series else _named(table, kinds, "series", found)
    found.place = _pinned(table, pins.place, pins) if pins.place else _place(table, kinds, found, pins)
    _measures(table, kinds, found, pins)
    if not found.measures:
        raise InputError(f"{table.name}: no column of numbers; give at least one figure a row, with a name above it")
    wide = [one for one in found.measures if one.period is not None]
    if found.period is None and not wide and pins.period is None:
        raise InputError(
            f"{table.name}: no year, date or period column; name one with year = ..., or one period for all rows "
            f"with period = ..., in {table.name.rsplit('.', 1)[0]}.toml"
        )
    if wide and found.period is None:
        found.left += [table.header[one.at] for one in found.measures if one.period is None and not pins.period]
        found.measures = wide if not pins.period else found.measures
    return found


def _kind(table: Table, at: int) -> _Kind:
    numbers = periods = texts = 0
    different = set()
    for _, row in table.rows:
        text = row[at]
        if not text or text.lower() in listed("words", "missing"):
            continue
        different.add(text)
        if dates.read(text, "ends") is not None:
            periods += 1
        if cells.read(text).value is not None:
            numbers += 1
        elif not text.startswith(("=", "#")):
            texts += 1
    return _Kind(numbers, periods, texts, len(different))


def _pinned(table: Table, column: str, pins: Pins) -> int:
    for at, header in enumerate(table.header):
        if header == column:
            return at
    raise InputError(f"{pins.name}: no column {column!r} in {table.name}; it has {_listed(table.header)}")


def _listed(headers: list[str]) -> str:
    shown = ", ".join(repr(header) for header in headers[:12])
    return shown if len(headers) <= 12 else f"{shown} and {len(headers) - 12} more"


def _period(table: Table, kinds: list[_Kind], pins: Pins) -> int | None:
    """The one column whose header names a time and whose cells are mostly times; a bare column of years otherwise."""
    times = listed("roles", "period")
    mostly = [at for at, kind in enumerate(kinds) if kind.periods and kind.periods * 2 >= kind.numbers + kind.texts]
    named = [at for at in mostly if _is_time(plain(table.header[at]), times)]
    if not named:
        named = [at for at in mostly if not table.header[at] and kinds[at].different > 1]
    if len(named) > 1:
        both = " and ".join(f"{table.header[at]!r} (column {letter(at)})" for at in named[:2])
        file = f"{table.name.rsplit('.', 1)[0]}.toml"
        raise InputError(f'{table.name}: two columns of years or dates, {both}; name one with year = "..." in {file}')
    return named[0] if named else None


def _is_time(header: str, times: tuple[str, ...]) -> bool:
    return header in times or any(word in {"year", "date", "period", "quarter", "month"} for word in header.split())


def _named(table: Table, kinds: list[_Kind], role: str, found: Columns) -> int | None:
    """The first column of text whose header is a word of the role."""
    for word in listed("roles", role):
        for at, header in enumerate(table.header):
            if plain(header) == word and at != found.period and kinds[at].texts > kinds[at].numbers:
                return at
    return None


def _place(table: Table, kinds: list[_Kind], found: Columns, pins: Pins) -> int | None:
    """A column of text that a word for places heads; otherwise the only column of text."""
    named = _named(table, kinds, "place", found)
    if named is not None and named != found.series:
        return named
    texts = [
        at
        for at, kind in enumerate(kinds)
        if kind.texts > max(kind.numbers, kind.periods)
        and at not in {found.period, found.series}
        and table.header[at] not in {*pins.only, *pins.measures}
        and plain(table.header[at]) not in listed("roles", "skipped")
    ]
    return texts[0] if len(texts) == 1 else None


def _measures(table: Table, kinds: list[_Kind], found: Columns, pins: Pins) -> None:
    if pins.measures:
        chosen = [(_pinned(table, column, pins), column) for column in pins.measures]
        found.measures = [_measured(at, header, found) for at, header in chosen]
        return
    value = _pinned(table, pins.value, pins) if pins.value else None
    for at, (header, kind) in enumerate(zip(table.header, kinds, strict=True)):
        if at in {found.place, found.period, found.series} or header in pins.only:
            continue
        figures = kind.numbers and kind.numbers >= kind.texts and plain(header) not in listed("roles", "skipped")
        if value is not None and at != value:
            figures = False
        if figures and header:
            found.measures.append(_measured(at, header, found))
        elif kind.numbers or kind.texts:
            found.left.append(header or f"column {letter(at)}, which has no name")


def _measured(at: int, header: str, found: Columns) -> Measured:
    told = dates.in_header(header) if found.period is None else None
    return Measured(at, header) if told is None else Measured(at, told[1], told[0])
