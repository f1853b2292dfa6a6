"""The places of a group in order of a measure."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.desk import credit
from onrecord.desk.choice import Chosen, Desk
from onrecord.desk.sheet import Row, grid
from onrecord.desk.table import Table
from onrecord.desk.wanted import Wanted
from onrecord.errors import InputError
from onrecord.lexicon.calendar import printed_day
from onrecord.lexicon.place_ids import is_local, state_at_end
from onrecord.model import Chart, ChartKind, Period
from onrecord.reporting import wording

_GROUPS = (
    "us-cities, us-cities-250k, us-cities-top-10, us-states, us-counties, us-judicial-districts, new-york-ny/boroughs"
)


def rank(desk: Desk, what: Wanted, group: str, period: Period, *, lowest: bool = False, top: int = 20) -> Table:
    """The `top` places with the highest figures, or the lowest; 0 lists all.

    Equal figures share a place. Incomplete figures are left out and named in a note, since they would lie too low.
    InputError for an unknown group and where no member has a figure.
    """
    members = desk.pack.members(group, period)
    if members is None:
        raise InputError(f"no group {group!r} in the record; there are {_GROUPS}")
    figures = {place: desk.figure(what, place, period) for place in members}
    known = [chosen for chosen in figures.values() if chosen is not None]
    doubted = [chosen for chosen in known if chosen.row.mark == "incomplete"]
    ranked = sorted(
        (chosen for chosen in known if chosen.row.mark != "incomplete"),
        key=lambda chosen: (chosen.row.value if lowest else -chosen.row.value, chosen.row.place),
    )
    if not ranked:
        raise InputError(f"no complete figure of {what.name} in {group} for {wording.period(period)}; try another year")
    shown = ranked[:top] if top else ranked
    rows = tuple(chosen.row for chosen in shown)
    name = _heading(desk, what, group, period, lowest)
    missing = [desk.view.label(place) for place, chosen in figures.items() if chosen is None]
    notes = (
        f"{len(shown)} of {len(ranked)} places with a complete figure; the group has {len(members)}.",
        *credit.marks(rows),
        *_whose(desk, what, rows),
        *credit.lacking("Left out as incomplete:", [desk.view.label(chosen.row.place) for chosen in doubted]),
        *credit.lacking("No figure for", missing),
    )
    fine = credit.fine(row.value for row in rows)
    cells = [
        (
            str(_place(ranked, chosen)),
            desk.view.label(chosen.row.place),
            _state(chosen.row.place),
            credit.number(chosen.row.value, chosen.row.unit, fine),
            printed_day(chosen.row.as_of),
            chosen.row.mark,
            credit.publisher(desk.pack, chosen.row.definition),
        )
        for chosen in shown
    ]
    items = [item for chosen in shown for item in chosen.rests_on]
    shown_as = grid("#|Place|State|Figure|As of|Mark|Whose count", cells, (0, 3))
    return Table(name, Row._fields, rows, shown_as, notes, credit.sources(desk.pack, items), _chart(desk, name, ranked))


def _place(ranked: Sequence[Chosen], chosen: Chosen) -> int:
    """The place in the order; equal figures share the first."""
    return next(at for at, other in enumerate(ranked, 1) if other.row.value == chosen.row.value)


def _heading(desk: Desk, what: Wanted, group: str, period: Period, lowest: bool) -> str:
    per = " per 100,000" if desk.rate else ""
    end = "lowest" if lowest else "highest"
    known = f", as of {printed_day(desk.as_of)}" if desk.as_of is not None else ""
    return f"{credit.title(what.name)}{per}, {wording.period(period)}, {group}, {end} first{known}"


def _state(place: str) -> str:
    state = state_at_end(place)
    return state.upper() if is_local(place) and len(state) == 2 else ""


def _whose(desk: Desk, what: Wanted, rows: Sequence[Row]) -> list[str]:
    names = {row.definition for row in rows}
    if len(names) < 2:
        return []
    return [f"{len(names)} publishers, which differ; name one in brackets, such as {what.measure.id}(ucr)."]


def _chart(desk: Desk, name: str, ranked: Sequence[Chosen]) -> Chart:
    """Every place of the group on one line, the first ringed."""
    points = tuple(
        credit.point(desk.view.label(chosen.row.place), chosen.row.value, chosen.row.unit, number == 0)
        for number, chosen in enumerate(ranked)
    )
    names = list(dict.fromkeys(credit.publisher(desk.pack, chosen.row.definition) for chosen in ranked))
    whose = ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
    source = f"{whose}, as of {wording.days([chosen.row.as_of for chosen in ranked])}"
    return Chart(ChartKind.STRIP, name, ranked[0].row.unit, points, source)
