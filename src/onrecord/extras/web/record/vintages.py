"""How one figure moved: every value that was published of it, with who, when, which definition and why."""

from __future__ import annotations

from decimal import Decimal

from starlette.datastructures import QueryParams

from onrecord.desk import credit, names, wanted
from onrecord.desk.choice import Desk, nothing, rows_of_decider, years_on_record
from onrecord.desk.wanted import Wanted
from onrecord.errors import InputError
from onrecord.extras.web.record.asked import values
from onrecord.extras.web.record.showing import NARROW, WIDE, Credit, Words, credits_of, drawing, record_of
from onrecord.extras.web.wording import pairs, say
from onrecord.frozen import dataclass
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Chart, ChartKind, Observation, Period, Point
from onrecord.pipeline import Supply
from onrecord.record import Pack
from onrecord.reporting import wording


@dataclass(frozen=True, slots=True)
class Asked:
    """The figure, as it was written; without a period the last year on record."""

    measure: str
    only: str
    place: str
    period: str

    @property
    def spec(self) -> str:
        """The measure with its qualifiers, as the desk reads it."""
        return self.measure + (f"{{{self.only}}}" if self.only else "")


@dataclass(frozen=True, slots=True)
class Published:
    """One publication: the figure, by how much it moved the one before, the day, whose, from where, and why."""

    value: str
    moved: str
    day: str
    iso: str
    inferred: bool
    whose: str
    definition: str
    source: str
    title: str
    url: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class History:
    """The figure that decides, as it moved, and what others published of the same."""

    title: str
    lead: str
    period: str
    years: tuple[str, ...]
    own: tuple[Published, ...]
    others: tuple[Published, ...]
    wide: str
    narrow: str
    source: str
    first: str
    meanings: tuple[Words, ...]
    gaps: tuple[str, ...]
    credits: tuple[Credit, ...]


def asked(given: QueryParams) -> Asked:
    """The figure of an address; without a measure and place the one that the page begins with."""
    found = plain(values(given))
    if not found.measure and not found.place:
        return plain(QueryParams(pairs("record.start.vintages")))
    if not found.place:
        raise InputError(say("record.no_place"))
    return found


def plain(given: QueryParams) -> Asked:
    """The fields as they were written, cut where they are longer than any name."""
    return Asked(*(given.get(name, "").strip()[:200] for name in ("measure", "only", "place", "period")))


def history(supply: Supply, figure: Asked) -> History:
    """Every publication of a figure. InputError where there is none."""
    record = record_of(supply)
    what = wanted.wanted(record.pack, figure.spec)
    place = names.place_id(record.pack, figure.place)
    desk = Desk(record.pack)
    years = years_on_record(desk, what, place)
    period = _period(desk, what, place, figure.period, years)
    rows = desk.published(what, place, period)
    if not rows:
        raise nothing(desk, what, place)
    own = rows_of_decider(desk, what, place, period, rows)
    others = sorted(
        (row for row in rows if row.definition != own[0].definition), key=lambda row: (row.as_of, row.definition)
    )
    name = f"{credit.title(what.name)} in {desk.view.label(place)}, {wording.period(period)}"
    drawn = _chart(desk, name, own)
    used = dict.fromkeys(row.definition for row in (*own, *others))
    known = [record.pack.definition(one) for one in used]
    return History(
        title=name,
        lead=_lead(desk, own),
        period=figure.period or wording.period(period),
        years=tuple(wording.period(one) for one in reversed(years)),
        own=_published(record.pack, own, moving=True),
        others=_published(record.pack, others, moving=False),
        wide=drawing(drawn, "wide", WIDE),
        narrow=drawing(drawn, "narrow", NARROW),
        source=drawn.source if drawn else "",
        first=credit.number(own[0].value, own[0].unit.value),
        meanings=tuple((one.label, one.description) for one in known),
        gaps=tuple(_gaps(record.pack, what, place, period)),
        credits=credits_of(credit.sources(record.pack, [*own, *others])),
    )


def _period(desk: Desk, what: Wanted, place: str, words: str, years: tuple[Period, ...]) -> Period:
    if words:
        found = wanted.periods(words)
        if len(found) > 1:
            raise InputError(say("record.one_period", period=words))
        return found[0]
    if not years:
        raise nothing(desk, what, place)
    return years[-1]


def _lead(desk: Desk, own: list[Observation]) -> str:
    """In a sentence: from what to what, when, by whose count."""
    whose = credit.publisher(desk.pack, own[0].definition)
    first, last = own[0], own[-1]
    values = {"whose": whose, "first": _figure(first), "last": _figure(last), "count": len(own)}
    days = {"start": printed_day(first.as_of), "end": printed_day(last.as_of)}
    if len(own) == 1:
        return say("record.told_once", **values, **days)
    if len({row.value for row in own}) == 1:
        return say("record.never_moved", **values, **days)
    told = say("record.moved", **values, **days)
    highest, lowest = max(own, key=_value), min(own, key=_value)
    if highest.value > max(first.value, last.value):
        told += " " + say("record.between_high", high=_figure(highest))
    if lowest.value < min(first.value, last.value):
        told += " " + say("record.between_low", low=_figure(lowest))
    return told


def _value(row: Observation) -> Decimal:
    return row.value


def _figure(row: Observation) -> str:
    return credit.number(row.value, row.unit.value)


def _published(pack: Pack, rows: list[Observation], *, moving: bool) -> tuple[Published, ...]:
    found, before = [], None
    for row in rows:
        source = pack.source(row.source)
        change = "" if before is None or not moving else _signed(row.value - before)
        before = row.value
        notes = tuple(words for words in (row.note, credit.MARKS.get(row.mark, "")) if words)
        found.append(
            Published(
                _figure(row),
                change,
                printed_day(row.as_of),
                row.as_of.isoformat(),
                row.inferred,
                credit.publisher(pack, row.definition),
                row.definition,
                row.source,
                source.title,
                row.url or source.url or "",
                notes,
            )
        )
    return tuple(found)


def _signed(value: Decimal) -> str:
    if not value:
        return "±0"
    return ("+" if value > 0 else "−") + wording.figure(abs(value))


def _chart(desk: Desk, name: str, own: list[Observation]) -> Chart | None:
    """By how much the figure had moved from the first that was published; None where it never did."""
    if len({row.value for row in own}) < 2:
        return None
    by_day = {row.as_of: row for row in own}
    points = tuple(Point(day.isoformat(), row.value - own[0].value) for day, row in sorted(by_day.items()))
    whose = credit.publisher(desk.pack, own[0].definition)
    source = f"{whose}, as of {wording.days([row.as_of for row in own])}"
    return Chart(ChartKind.STEPS, say("record.moved_chart", name=name, first=_figure(own[0])), "count", points, source)


def _gaps(pack: Pack, what: Wanted, place: str, period: Period) -> list[str]:
    return [
        f"{wording.period(gap.period)}, {gap.definition}: {gap.note}"
        for gap in pack.gaps(what.measure.id, place)
        if gap.period.first <= (period.last or period.first) and (gap.period.last or period.first) >= period.first
    ]
