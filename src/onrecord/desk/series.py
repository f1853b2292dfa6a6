"""A measure in one place over time: the figures that decide, or every vintage of them."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.desk import credit, drawings
from onrecord.desk.choice import Chosen, Desk, nothing, row, rows_of_decider, years_on_record
from onrecord.desk.sheet import Grid, Row, grid
from onrecord.desk.table import Table
from onrecord.desk.wanted import Wanted
from onrecord.errors import InputError
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Chart, ChartKind, Observation, Period, Point
from onrecord.reporting import wording


def series(desk: Desk, what: Wanted, place: str, periods: Sequence[Period]) -> Table:
    """A row a period; without periods every year on record. InputError where the record has no figure at all."""
    asked = periods or years_on_record(desk, what, place)
    found = [chosen for period in asked if (chosen := desk.figure(what, place, period)) is not None]
    if not found:
        raise nothing(desk, what, place)
    rows = tuple(chosen.row for chosen in found)
    name = heading(desk, what, place, [chosen.period for chosen in found])
    lacking = [wording.period(period) for period in asked if period not in {chosen.period for chosen in found}]
    notes = (
        *credit.marks(rows),
        *credit.changes(desk.pack, rows),
        *credit.lacking("No figure for", lacking),
        *credit.gaps(desk.pack, what.measure.id, place, rows, asked),
    )
    items = [item for chosen in found for item in chosen.rests_on]
    return Table(
        name,
        Row._fields,
        rows,
        _grid(desk, found),
        notes,
        credit.sources(desk.pack, items),
        drawings.lines(desk.pack, name, rows),
    )


def vintages(desk: Desk, what: Wanted, place: str, periods: Sequence[Period]) -> Table:
    """Every vintage of the figures that decide, oldest first, with what each changed."""
    if desk.rate:
        raise InputError("--vintages shows published counts; leave out --rate")
    asked = periods or years_on_record(desk, what, place)
    moved = [
        rows_of_decider(desk, what, place, period, published)
        for period in asked
        if (published := desk.published(what, place, period))
    ]
    if not moved:
        raise nothing(desk, what, place)
    items = [item for figure in moved for item in figure]
    rows = tuple(row(desk.pack, item) for item in items)
    name = heading(desk, what, place, [figure[0].period for figure in moved]) + ": how the figures moved"
    cells = [cell for figure in moved for cell in _moves(desk, figure)]
    shown = grid("Period|Figure|Change|As of|Mark|Source", cells, (1, 2))
    chart = _moving_chart(desk, name, moved[0]) if len(moved) == 1 else None
    return Table(name, Row._fields, rows, shown, tuple(credit.marks(rows)), credit.sources(desk.pack, items), chart)


def heading(desk: Desk, what: Wanted, place: str, periods: Sequence[Period]) -> str:
    """ "Homicides per 100,000 in Chicago, 2000 to 2016"."""
    per = " per 100,000" if desk.rate else ""
    first, last = wording.period(periods[0]), wording.period(periods[-1])
    when = first if first == last else f"{first} to {last}"
    known = f", as of {printed_day(desk.as_of)}" if desk.as_of is not None else ""
    return f"{credit.title(what.name)}{per} in {desk.view.label(place)}, {when}{known}"


def _grid(desk: Desk, found: list[Chosen]) -> Grid:
    fine = credit.fine(chosen.row.value for chosen in found)
    cells = [
        (
            wording.period(chosen.period),
            credit.number(chosen.row.value, chosen.row.unit, fine),
            printed_day(chosen.row.as_of),
            chosen.row.mark,
            credit.publisher(desk.pack, chosen.row.definition),
        )
        for chosen in found
    ]
    return grid("Period|Figure|As of|Mark|Whose count", cells, (1,))


def _moves(desk: Desk, figure: list[Observation]) -> list[tuple[str, ...]]:
    cells: list[tuple[str, ...]] = []
    before = None
    for item in figure:
        change = "" if before is None else f"{item.value - before:+,f}" if item.value != before else "0"
        before = item.value
        shown = credit.number(item.value, item.unit.value)
        day = printed_day(item.as_of)
        cells.append((wording.period(item.period), shown, change, day, item.mark, item.source))
    return cells


def _moving_chart(desk: Desk, name: str, figure: list[Observation]) -> Chart:
    points = tuple(Point(item.as_of.isoformat(), item.value) for item in figure)
    rows = [row(desk.pack, item) for item in figure]
    return Chart(ChartKind.SERIES, name, rows[0].unit, points, drawings.whose(desk.pack, rows))
