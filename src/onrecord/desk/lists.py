"""What the record holds: its measures, places, sources, events and gaps."""

from __future__ import annotations

from datetime import date

from onrecord.claims.periods import print_period
from onrecord.desk.sheet import grid
from onrecord.desk.table import Table
from onrecord.grounding.states import state_of
from onrecord.lexicon.calendar import printed_day
from onrecord.record import Pack


def measures(pack: Pack) -> Table:
    """Every measure: id, label, unit, in how many places it is counted, and what it is."""
    rows = [(one.id, one.label, one.unit.value, len(pack.counted(one.id)), one.description) for one in pack.measures()]
    cells = [(name, unit, f"{count:,}", said) for name, _, unit, count, said in rows]
    columns = ("id", "label", "unit", "places", "description")
    return Table("Measures of the record", columns, tuple(rows), grid("Measure|Unit|Places|What it is", cells, (2,)))


def places(pack: Pack, state: str | None = None) -> Table:
    """Every place, or those of a state: id, label, kind, what it lies in, and its state."""
    rows = [(one.id, one.label, one.kind, one.within, _state(one.id)) for one in pack.places()]
    if state is not None:
        rows = [row for row in rows if row[4] == state or row[3] == state]
    cells = [(name, kind, within or "", label) for name, label, kind, within, _ in rows]
    title = "Places of the record" + (f" in {_label(pack, state)}" if state else "")
    shown = grid("Place|Kind|Within|Name", cells)
    return Table(title, ("id", "label", "kind", "within", "state"), tuple(rows), shown, (f"{len(rows):,} places.",))


def sources(pack: Pack) -> Table:
    """Every source: id, publisher, title, address and licence note."""
    rows = [(one.id, one.publisher, one.title, one.url, one.licence) for one in pack.sources()]
    cells = [(name, publisher, title) for name, publisher, title, _, _ in rows]
    columns = ("id", "publisher", "title", "url", "licence")
    notes = ("Addresses and licences are in --format csv and json.",)
    return Table("Sources of the record", columns, tuple(rows), grid("Source|Publisher|Title", cells), notes)


def events(pack: Pack, place: str | None = None, since: date | None = None) -> Table:
    """Dated acts by date, those of one place or from one day on: who did what, and what followed."""
    found = [
        one
        for one in pack.events()
        if (place is None or one.place == place) and (since is None or (one.period.last or date.max) >= since)
    ]
    rows = tuple(
        (
            print_period(one.period),
            one.kind,
            one.actor,
            one.addressee,
            one.summary,
            one.followed,
            one.place,
            one.source,
            one.url,
            one.id,
        )
        for one in found
    )
    cells = [(print_period(one.period), one.kind, one.place or "", _told(one.summary, one.followed)) for one in found]
    names = dict.fromkeys(one.source for one in found)
    columns = ("period", "kind", "actor", "addressee", "summary", "followed", "place", "source", "url", "id")
    credits = tuple(f"Source: {pack.source(name).title} ({pack.source(name).publisher}) [{name}]" for name in names)
    title = "Events on record" + (f" in {_label(pack, place)}" if place else "")
    title += f" since {printed_day(since)}" if since else ""
    return Table(title, columns, rows, grid("Period|Kind|Place|What happened", cells), sources=credits)


def gaps(pack: Pack) -> Table:
    """Known holes and breaks of series; `*` stands for any measure or place, `@city` for every city."""
    found = pack.all_gaps()
    cells = [
        (print_period(one.period), one.measure, one.place, one.definition, f"{one.kind}: {one.note}") for one in found
    ]
    rows = tuple(
        (one.measure, one.place, one.definition, print_period(one.period), one.kind, one.note) for one in found
    )
    columns = ("measure", "place", "definition", "period", "kind", "note")
    shown = grid("Period|Measure|Place|Whose|What to know", cells)
    notes = ("* is any measure or place, @city every city.",)
    return Table("Known gaps and breaks of the record", columns, rows, shown, notes)


def _told(summary: str, followed: str) -> str:
    return f"{summary}. What followed: {followed}" if followed else summary


def _state(place: str) -> str | None:
    return state_of(place)


def _label(pack: Pack, place: str | None) -> str:
    known = pack.place(place) if place else None
    return known.label if known is not None else place or ""
