"""Which published figure answers: the publisher that decides by the record's defaults, its latest vintage.

The rules are the checker's, with one difference. A claim is held against what a publisher printed before what was
counted in its files; a series takes the newest figure, so that its years lie as close together as the record allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from onrecord.checking.definitions import options, publishers
from onrecord.checking.rates import rates
from onrecord.checking.view import View, view_of
from onrecord.checking.vintages import Asked, Option, Tier
from onrecord.claims.periods import print_period
from onrecord.desk.credit import publisher
from onrecord.desk.sheet import Row
from onrecord.desk.wanted import Wanted
from onrecord.errors import InputError
from onrecord.model import RANKS, Grain, Observation, Period, Unit
from onrecord.record import Pack

INEXACT = frozenset(("incomplete", "approximate", "at_least", "at_most"))
_DIGITS = Decimal("0.0001")  # a rate is rounded here; its count and population stand in the record


@dataclass(frozen=True, slots=True)
class Chosen:
    """A figure and the published rows that it rests on: one, the parts of a sum, or a count and a population."""

    period: Period
    row: Row
    rests_on: tuple[Observation, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """The record with what every question may say: whose figures, as of which day, per head or not."""

    pack: Pack
    source: str | None = None
    as_of: date | None = None
    rate: bool = False

    @property
    def view(self) -> View:
        """The record as the checker sees it."""
        return view_of(self.pack)

    def figure(self, what: Wanted, place: str, period: Period) -> Chosen | None:
        """The figure that decides; None where the record has none."""
        if self.rate:
            return _rate(self, what, place, period)
        rows = self.published(what, place, period)
        if not rows:
            return _computed(self, what, place, period)
        best = newest(rows_of_decider(self, what, place, period, rows))
        return Chosen(period, row(self.pack, best), (best,))

    def published(self, what: Wanted, place: str, period: Period | None = None) -> list[Observation]:
        """Every published figure that fits, oldest vintage first, in the measure's own unit."""
        found = self.pack.observations(what.measure.id, place, what.qualifiers, period)
        counted = (item for item in found if item.unit is what.measure.unit and item.mark not in RANKS)
        return [item for item in counted if self._fits(what, item)]

    def _fits(self, what: Wanted, item: Observation) -> bool:
        if what.definition is not None and item.definition != what.definition:
            return False
        if self.source is not None and not _is_by(self.pack, item, self.source):
            return False
        return self.as_of is None or item.as_of <= self.as_of


def _is_by(pack: Pack, item: Observation, name: str) -> bool:
    """Whether a figure is of a source or a definition, by its id, or of a publisher, as tables name it ("FBI")."""
    return name in (item.source, item.definition) or name.casefold() == publisher(pack, item.definition).casefold()


def rows_of_decider(
    desk: Desk, what: Wanted, place: str, period: Period, rows: Sequence[Observation]
) -> list[Observation]:
    """The vintages of the publisher that decides, oldest first; a complete figure comes before an incomplete one."""
    asked = _asked(desk, what, place, period)
    order = publishers(desk.view, asked, {item.definition for item in rows}) or sorted({r.definition for r in rows})
    doubted = {item.definition for item in options(desk.view, asked) if item.incomplete and item.tier is Tier.DECIDES}
    by = {name: sorted((item for item in rows if item.definition == name), key=_published) for name in order}
    whole = [name for name in order if name not in doubted and newest(by[name]).mark != "incomplete"]
    return by[(whole or order)[0]]


def newest(rows: Sequence[Observation]) -> Observation:
    """The latest of a publisher's figures, oldest first; a bound or a round number never displaces an exact one."""
    exact = [item for item in rows if item.mark not in INEXACT]
    return (exact or rows)[-1]


def _published(item: Observation) -> date:
    return item.as_of


def _asked(desk: Desk, what: Wanted, place: str, period: Period) -> Asked:
    return Asked(what.measure.id, place, what.qualifiers, (period.first, period.last), desk.as_of)


def _computed(desk: Desk, what: Wanted, place: str, period: Period) -> Chosen | None:
    """The sum of published parts that cover the period, where nobody printed the whole."""
    found = (option for option in options(desk.view, _asked(desk, what, place, period)) if not option.standin)
    option = _first(desk, what, found)
    return None if option is None else _chosen(desk, what, place, period, option, what.measure.unit)


def _rate(desk: Desk, what: Wanted, place: str, period: Period) -> Chosen | None:
    """The count per 100,000 residents, as the checker computes it."""
    if what.measure.unit is not Unit.COUNT or what.measure.id == "population":
        raise InputError(f"{what.measure.id} is no count of events, so it has no rate; leave out --rate")
    found = (option for option in rates(desk.view, _asked(desk, what, place, period)) if not option.standin)
    option = _first(desk, what, found)
    return None if option is None else _chosen(desk, what, place, period, option, Unit.PER_100K)


def _first(desk: Desk, what: Wanted, found: Iterable[Option]) -> Option | None:
    for option in found:
        known = desk.as_of is None or all(item.as_of <= desk.as_of for item in _counted(option))
        ours = what.definition in (None, option.definition)
        wanted = desk.source is None or _is_by(desk.pack, option.rows[0], desk.source)
        if known and ours and wanted:
            return option
    return None


def _counted(option: Option) -> Sequence[Observation]:
    """The rows of the figure itself: a population may be of a later edition, as in a check."""
    people = len(option.rows) > 1 and option.rows[-1].measure == "population"
    return option.rows[:-1] if people else option.rows


def _chosen(desk: Desk, what: Wanted, place: str, period: Period, option: Option, unit: Unit) -> Chosen:
    first = option.rows[0]
    source = desk.pack.source(first.source)
    printed = len(option.rows) == 1
    mark = "incomplete" if option.incomplete else first.mark if printed else "derived"
    value = option.value if printed or unit is not Unit.PER_100K else option.value.quantize(_DIGITS)
    made = Row(
        what.measure.id,
        first.qualifiers,
        place,
        print_period(period),
        value,
        unit.value,
        option.definition,
        source.publisher,
        first.source,
        first.url or source.url,
        max(item.as_of for item in _counted(option)),
        mark,
    )
    return Chosen(period, made, option.rows)


def row(pack: Pack, item: Observation) -> Row:
    """A published figure as a row."""
    source = pack.source(item.source)
    return Row(
        item.measure,
        item.qualifiers,
        item.place,
        print_period(item.period),
        item.value,
        item.unit.value,
        item.definition,
        source.publisher,
        item.source,
        item.url or source.url,
        item.as_of,
        item.mark,
    )


def years_on_record(desk: Desk, what: Wanted, place: str) -> tuple[Period, ...]:
    """Every year that the record has a figure of: calendar or fiscal years, whichever there are more of."""
    found = {item.period for item in desk.published(what, place) if _is_one(item.period)}
    calendar = sorted(period for period in found if period.grain is Grain.YEAR)
    fiscal = sorted(period for period in found if period.grain is Grain.FISCAL)
    return tuple(fiscal if len(fiscal) > len(calendar) else calendar)


def _is_one(period: Period) -> bool:
    return period.last is not None and (period.last - period.first).days <= 366


def nothing(desk: Desk, what: Wanted, place: str) -> InputError:
    """Why there is no answer, and what the record has instead."""
    measure, name = what.measure.id, desk.view.label(place)
    open_desk = Desk(desk.pack)
    there = Wanted(what.measure, what.qualifiers, None)
    known = open_desk.published(there, place)
    if not known:
        sets = [f"{{{','.join(words)}}}" for words in desk.pack.qualifiers(measure, place) if words]
        plain = () in desk.pack.qualifiers(measure, place)
        has = ", ".join([*([measure] if plain else []), *(measure + words for words in sets)][:8])
        return InputError(f"no {what.name} of {name} on record" + (f"; there is {has}" if has else ""))
    whose = what.definition or desk.source
    if whose is not None and not Desk(desk.pack, whose).published(there, place):
        names = ", ".join(sorted({item.definition for item in known}))
        return InputError(f"no {what.name} of {name} by {whose!r}; the record has {names}")
    spans = years_on_record(open_desk, there, place)
    reach = f"years from {print_period(spans[0])} to {print_period(spans[-1])}" if spans else "other periods"
    day = f" as of {desk.as_of}" if desk.as_of is not None else ""
    per = " with a population" if desk.rate else ""
    return InputError(f"no {what.name} of {name} for this period{day}{per}; the record has {reach}")
