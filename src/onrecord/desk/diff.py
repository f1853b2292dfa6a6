"""Every value that was published of one figure: who, when, and which definition."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.desk import credit
from onrecord.desk.choice import Desk, nothing, row
from onrecord.desk.sheet import Row, grid
from onrecord.desk.table import Table
from onrecord.desk.wanted import Wanted
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Observation, Period
from onrecord.reporting import wording


def diff(desk: Desk, what: Wanted, place: str, period: Period) -> Table:
    """A row a publication, oldest first. InputError where nobody published the figure."""
    items = sorted(desk.published(what, place, period), key=lambda item: (item.as_of, item.definition, item.source))
    if not items:
        raise nothing(desk, what, place)
    values = {item.value for item in items}
    spread = f"{wording.quantity(len(values), 'value')} from {wording.figure(min(values))} to"
    known = f", as of {printed_day(desk.as_of)}" if desk.as_of is not None else ""
    title = f"{credit.title(what.name)} in {desk.view.label(place)}, {wording.period(period)}, as published{known}"
    notes = (f"{spread} {wording.figure(max(values))}." if len(values) > 1 else "All agree.", *_meanings(desk, items))
    cells = [
        (
            credit.number(item.value, item.unit.value),
            printed_day(item.as_of) + ("~" if item.inferred else ""),
            item.mark,
            item.source,
            credit.publisher(desk.pack, item.definition),
        )
        for item in items
    ]
    shown = grid("Figure|As of|Mark|Source|Whose count", cells, (0,))
    inferred = ("~ the day is the release of the edition, not printed on the figure.",)
    rows = tuple(row(desk.pack, item) for item in items)
    tail = inferred if any(item.inferred for item in items) else ()
    marks = credit.marks(rows)
    return Table(title, Row._fields, rows, shown, (*notes, *marks, *tail), credit.sources(desk.pack, items))


def observations(desk: Desk, what: Wanted, place: str, periods: Sequence[Period]) -> Table:
    """Every published figure of a measure in a place, all publishers and vintages, as data. Never an error."""
    items: list[Observation] = []
    for period in periods or (None,):
        items += desk.published(what, place, period)
    cells = [
        (
            wording.period(item.period),
            credit.number(item.value, item.unit.value),
            printed_day(item.as_of),
            item.mark,
            item.source,
            credit.publisher(desk.pack, item.definition),
        )
        for item in items
    ]
    title = f"{credit.title(what.name)} in {desk.view.label(place)}, every published figure"
    rows = tuple(row(desk.pack, item) for item in items)
    shown = grid("Period|Figure|As of|Mark|Source|Whose count", cells, (1,))
    return Table(title, Row._fields, rows, shown, tuple(credit.marks(rows)), credit.sources(desk.pack, items))


def _meanings(desk: Desk, items: Sequence[Observation]) -> list[str]:
    """What each publisher counts, as the record says it."""
    found = dict.fromkeys(item.definition for item in items)
    known = [desk.pack.definition(name) for name in found]
    return [f"{one.label} ({one.id}): {one.description}" for one in known]
