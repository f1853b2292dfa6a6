"""Where the guns that were traced in a place were first sold, for a year: the record's parts of one count.

A share is told only of a whole: a year of which the record has some parts alone, as from a press report, is left out.
"""

from __future__ import annotations

from decimal import Decimal

from onrecord.desk import credit
from onrecord.desk.choice import Chosen, Desk, nothing, years_on_record
from onrecord.desk.drawings import whose
from onrecord.desk.sheet import Row, grid
from onrecord.desk.table import Table
from onrecord.desk.wanted import Wanted
from onrecord.errors import InputError
from onrecord.model import Chart, ChartKind, Period, Point
from onrecord.reporting import wording

MEASURE, _FROM = "guns_traced", "from:"
_DRAWN = 15  # sources with a band of their own; the rest are one


def flows(desk: Desk, place: str, period: Period) -> Table:
    """A row for each state in which guns were first sold, the largest first.

    InputError where the record has no such count of the place and period, and says what it has.
    """
    measure = desk.pack.measure(MEASURE)
    if measure is None:
        raise InputError(f"this record has no measure {MEASURE}")
    what = Wanted(measure, (), None)
    found = _sources(desk, what, place, period)
    if not _whole(desk, what, place, period, found):
        raise _lacking(desk, what, place, period)
    total = sum((chosen.row.value for _, chosen in found), Decimal(0))
    rows = tuple(chosen.row for _, chosen in found)
    cells = [
        (_name(desk, source), credit.number(one.row.value, one.row.unit), _share(one.row.value, total), one.row.mark)
        for source, one in found
    ]
    name = f"Guns traced in {desk.view.label(place)}, {wording.period(period)}, by the state where they were first sold"
    notes = (
        f"{wording.figure(total)} guns with a known source.",
        *credit.marks(rows),
        *credit.gaps(desk.pack, MEASURE, place, rows, [period]),
    )
    items = [item for _, chosen in found for item in chosen.rests_on]
    shown = grid("First sold in|Guns|Share|Mark", cells, (1, 2))
    return Table(
        name, Row._fields, rows, shown, notes, credit.sources(desk.pack, items), _chart(desk, name, place, found)
    )


def years(desk: Desk, place: str) -> tuple[Period, ...]:
    """The years of which the record has every part."""
    measure = desk.pack.measure(MEASURE)
    if measure is None:
        return ()
    what = Wanted(measure, (), None)
    known = years_on_record(desk, what, place)
    return tuple(year for year in known if _whole(desk, what, place, year, _sources(desk, what, place, year)))


def _whole(desk: Desk, what: Wanted, place: str, period: Period, found: list[tuple[str, Chosen]]) -> bool:
    """Whether the parts are of one publisher and add up to a count that it gave."""
    total = sum(chosen.row.value for _, chosen in found)
    whose = {chosen.row.definition for _, chosen in found}
    return any({row.definition} == whose and row.value == total for row in desk.published(what, place, period))


def _lacking(desk: Desk, what: Wanted, place: str, period: Period) -> InputError:
    known = years(desk, place)
    if not known:
        return nothing(desk, what, place)
    reach = f"{wording.period(known[0])} to {wording.period(known[-1])}"
    where = desk.view.label(place)
    return InputError(
        f"no full count of where guns traced in {where} were sold, {wording.period(period)}; there is {reach}"
    )


def _sources(desk: Desk, what: Wanted, place: str, period: Period) -> list[tuple[str, Chosen]]:
    """Each place of origin with its figure; sums over several, such as all other states, are left out."""
    parts = [words[0] for words in desk.pack.qualifiers(MEASURE, place) if len(words) == 1]
    origins = [part for part in parts if part.startswith(_FROM) and desk.pack.place(part.removeprefix(_FROM))]
    found = [
        (part.removeprefix(_FROM), chosen)
        for part in origins
        if (chosen := desk.figure(Wanted(what.measure, (part,), None), place, period)) is not None
    ]
    return sorted(found, key=lambda one: (-one[1].row.value, one[0]))


def _name(desk: Desk, source: str) -> str:
    return desk.view.label(source)


def _share(value: Decimal, total: Decimal) -> str:
    return f"{value / total * 100:.1f}%" if total else ""


def _chart(desk: Desk, name: str, place: str, found: list[tuple[str, Chosen]]) -> Chart:
    """A band for each of the largest sources, the place itself marked, and one for all others together."""
    drawn = found if len(found) <= _DRAWN + 1 else found[:_DRAWN]
    rest = found[len(drawn) :]
    points = [Point(_name(desk, source), chosen.row.value, source == place) for source, chosen in drawn]
    if rest:
        points.append(Point(f"{len(rest)} others", sum((one.row.value for _, one in rest), Decimal(0))))
    return Chart(
        ChartKind.FLOWS, name, found[0][1].row.unit, tuple(points), whose(desk.pack, [one.row for _, one in found])
    )
