"""A measure in several places side by side, over the same periods."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.desk import credit, drawings, layout
from onrecord.desk.choice import INEXACT, Chosen, Desk, nothing, years_on_record
from onrecord.desk.sheet import Grid, Row, grid
from onrecord.desk.table import Table
from onrecord.desk.wanted import Wanted
from onrecord.errors import InputError
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Chart, Period
from onrecord.reporting import wording

_WIDTH = 80  # columns within which places stand beside each other

Cells = dict[tuple[str, Period], Chosen]


def compare(desk: Desk, what: Wanted, places: Sequence[str], periods: Sequence[Period]) -> Table:
    """A row a place and period, periods first; without periods every year that each place has.

    InputError where there are fewer than two places or the record has nothing of one of them.
    """
    places = tuple(dict.fromkeys(places))
    if len(places) < 2:
        raise InputError("compare needs two places or more; for one, use series")
    asked = tuple(periods) or _common(desk, what, places)
    found: Cells = {}
    for place in places:
        for period in asked:
            chosen = desk.figure(what, place, period)
            if chosen is not None:
                found[place, period] = chosen
        if not any((place, period) in found for period in asked):
            raise nothing(desk, what, place)
    shown = [found[place, period] for period in asked for place in places if (place, period) in found]
    rows = tuple(chosen.row for chosen in shown)
    name = _heading(desk, what, places, sorted({chosen.period for chosen in shown}))
    items = [item for chosen in shown for item in chosen.rests_on]
    return Table(
        name,
        Row._fields,
        rows,
        _grid(desk, places, asked, found),
        tuple(_notes(desk, what, places, asked, found)),
        credit.sources(desk.pack, items),
        _chart(desk, name, rows),
    )


def _common(desk: Desk, what: Wanted, places: Sequence[str]) -> tuple[Period, ...]:
    known = [set(years_on_record(desk, what, place)) for place in places]
    for place, years in zip(places, known, strict=True):
        if not years:
            raise nothing(desk, what, place)
    return tuple(sorted(set.intersection(*known)))


def _heading(desk: Desk, what: Wanted, places: Sequence[str], periods: Sequence[Period]) -> str:
    labels = [desk.view.label(place) for place in places]
    per = " per 100,000" if desk.rate else ""
    first, last = wording.period(periods[0]), wording.period(periods[-1])
    when = first if first == last else f"{first} to {last}"
    known = f", as of {printed_day(desk.as_of)}" if desk.as_of is not None else ""
    return f"{credit.title(what.name)}{per} in {', '.join(labels[:-1])} and {labels[-1]}, {when}{known}"


def _grid(desk: Desk, places: Sequence[str], periods: Sequence[Period], found: Cells) -> Grid:
    """Places side by side where they fit, else a line a figure."""
    fine = credit.fine(chosen.row.value for chosen in found.values())

    def figure(place: str, period: Period) -> str:
        chosen = found.get((place, period))
        if chosen is None:
            return "-"
        doubt = "*" if chosen.row.mark in INEXACT else ""
        return credit.number(chosen.row.value, chosen.row.unit, fine) + doubt

    labels = [desk.view.label(place) for place in places]
    names = labels if len(set(labels)) == len(labels) else list(places)
    wide = Grid(
        ("Period", *names),
        tuple((wording.period(period), *(figure(place, period) for place in places)) for period in periods),
        frozenset(range(1, len(places) + 1)),
    )
    if layout.natural(wide) <= _WIDTH:
        return wide
    cells = [
        (wording.period(period), figure(place, period), name)
        for period in periods
        for place, name in zip(places, names, strict=True)
    ]
    return grid("Period|Figure|Place", cells, (1,))


def _notes(desk: Desk, what: Wanted, places: Sequence[str], periods: Sequence[Period], found: Cells) -> list[str]:
    notes = []
    rows = [chosen.row for chosen in found.values()]
    if any(row.mark in INEXACT for row in rows):
        notes.append("* incomplete, or given as a round number or a bound.")
    names = sorted({row.definition for row in rows})
    if len(names) > 1:
        whose = ", ".join(f"{credit.publisher(desk.pack, name)} ({name})" for name in names)
        shared = _shared(desk, what, places)
        notes.append(f"Counted by {whose}." + (f" For one way of counting name {shared}." if shared else ""))
    told: dict[str, list[str]] = {}
    for place in places:
        ours = [found[place, period].row for period in periods if (place, period) in found]
        gaps = credit.gaps(desk.pack, what.measure.id, place, ours, periods)
        for note in [*credit.changes(desk.pack, ours), *gaps]:
            told.setdefault(note, []).append(desk.view.label(place))
    for note, labels in told.items():
        notes.append(note if len(labels) == len(places) else f"{', '.join(labels)}: {note}")
    return notes


def _shared(desk: Desk, what: Wanted, places: Sequence[str]) -> str:
    """The measure with a definition that every place has."""
    known = [{item.definition for item in desk.published(what, place)} for place in places]
    order = desk.view.order(what.measure.id, places[0])
    common = [name for name in order if all(name in names for names in known)]
    return f"{what.measure.id}({common[0]})" if common else ""


def _chart(desk: Desk, name: str, rows: Sequence[Row]) -> Chart:
    """A bar for each place and period; a line for each place where those are too many."""
    if len(rows) > drawings.BARS and len({row.place for row in rows}) <= drawings.LINES:
        return drawings.lines(desk.pack, name, rows)
    return drawings.bars(desk.pack, name, rows)
