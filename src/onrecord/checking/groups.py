"""A figure for every place of a group: one publisher's table, so that like is ranked with like.

The table is that of the source with the most places of the group among those that hold the subject. The places that it
lacks are added from other sources only to see whether they would turn the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from onrecord.checking.context import Context, values
from onrecord.checking.rates import HEADS
from onrecord.checking.tolerance import meant, names, settings
from onrecord.checking.view import days
from onrecord.checking.vintages import Option, Tier, option
from onrecord.frozen import dataclass, replace
from onrecord.model import RANKS, Figure, Grain, Observation, Of, Period

Rows = dict[str, tuple[Observation, ...]]

_NEARLY_ALL = Decimal("0.8")  # a table known on the day is taken before a later one that is hardly larger


@dataclass(frozen=True, slots=True)
class Table:
    """A figure for each place; `source` is the one whose table it is, `added` those from others."""

    figures: dict[str, Option]
    source: str
    added: dict[str, Option]
    values: tuple[Decimal, ...]  # of the figures, in order of size
    all_values: tuple[Decimal, ...]  # those of the added ones among them


def table(context: Context, figure: Figure, group: str, of: Of | None) -> Table | None:
    """The group's figures at the figure's period; None where the group or the subject is unknown."""
    assert figure.period is not None
    key = (
        "table",
        figure.measure,
        figure.qualifiers,
        figure.definition,
        figure.places,
        days(figure.period),
        group,
        of,
        context.day,
    )
    return context.view.once(key, lambda: _table(context, figure, group, of))


def _table(context: Context, figure: Figure, group: str, of: Of | None) -> Table | None:
    subject = figure.places[0]
    members = members_of(context, group, figure.period)
    if not members:
        return None
    if subject not in members:
        members = (*members, subject)
    rows = _rows(context, figure, members)
    if subject not in rows:
        return None
    people = _people(context, figure, members) if of is Of.RATE else {}
    least = settings()["rates_among"]["residents"] if group in names("rates_among", "groups") else 0
    source = _source(context, figure, rows, people, subject)
    if source is None:
        return None
    figures: dict[str, Option] = {}
    added: dict[str, Option] = {}
    for place, known in rows.items():
        mine = [row for row in known if row.source == source]
        chosen = _known(context.day, mine or known)
        if mine:
            figures_of = figures
        else:
            figures_of = added
            chosen = _default(context, figure, place) or chosen
        made = _made(chosen, people.get(place, ()), of, least, place == subject)
        if made is not None:
            figures_of[place] = made
    if subject not in figures:
        return None
    inside = sorted([one.value for one in figures.values()])
    everywhere = sorted([*inside, *[one.value for one in added.values()]])
    return Table(figures, source, added, tuple(inside), tuple(everywhere))


def members_of(context: Context, group: str, period: Period | None) -> tuple[str, ...]:
    """The places of a group; empty for one that the record does not know."""

    def members() -> tuple[str, ...]:
        out = settings()["not_members"].get(group, ())
        found = context.view.record.members(group, period) or ()
        return tuple([place for place in found if place not in out])

    return context.view.once(("members", group, period), members)


def _rows(context: Context, figure: Figure, members: Sequence[str]) -> Rows:
    """The counts of every member for the period, without ranks and rates, and those that serve for shares alone."""
    assert figure.measure is not None
    assert figure.period is not None
    key = ("group rows", figure.measure, figure.qualifiers, days(figure.period), tuple(members))
    return context.view.once(key, lambda: dict(_rows_of(context, figure, members)))


def _rows_of(context: Context, figure: Figure, members: Sequence[str]) -> Iterator[tuple[str, tuple[Observation, ...]]]:
    assert figure.measure is not None
    unit = context.view.unit(figure.measure)
    partial = frozenset[str]() if figure.qualifiers else names("shares_only", "definitions")
    for place in members:
        found = context.view.record.observations(figure.measure, place, figure.qualifiers, figure.period)
        counted = [row for row in found if row.unit is unit and row.definition not in partial]
        rows = tuple([row for row in counted if row.mark not in (*RANKS, "incomplete")])
        if rows:
            yield place, rows


def _people(context: Context, figure: Figure, members: Sequence[str]) -> Rows:
    assert figure.period is not None
    last = figure.period.last or figure.period.first
    year = Period(date(last.year, 1, 1), date(last.year, 12, 31), Grain.YEAR)
    return _rows(context, Figure("population", (), year), members)


def _source(context: Context, figure: Figure, rows: Rows, people: Rows, subject: str) -> str | None:
    """The source whose table decides.

    Of the sources that hold the subject: the FBI's before others where it has most of the group, then one known on the
    day, then the one with the most members, then the latest. For rates a member counts where the same source has
    its population too.
    """
    sizes: dict[str, int] = {}
    for place, known in rows.items():
        residents = {row.source for row in people.get(place, ())}
        for name in {row.source for row in known if not people or row.source in residents}:
            sizes[name] = sizes.get(name, 0) + 1
    mine = {row.source: row for row in rows[subject] if meant(figure.definition, row.definition)}
    if not mine:
        return None
    most = max(sizes.get(name, 0) for name in mine)

    def order(name: str) -> tuple[bool, bool, bool, int, date]:
        row, size = mine[name], sizes.get(name, 0)
        known = context.day is None or row.as_of <= context.day
        part = size * 2 >= most and row.definition in names("per_head", "definitions")
        return (part, size >= most * _NEARLY_ALL, known, size, row.as_of)

    return max(sorted(mine), key=order)


def _known(day: date | None, rows: Sequence[Observation]) -> Observation:
    known = [row for row in rows if day is None or row.as_of <= day]
    return known[-1] if known else rows[0]


def _default(context: Context, figure: Figure, place: str) -> Observation | None:
    assert figure.period is not None
    found = values(context, replace(figure, places=(place,)), figure.period)
    return found[0].rows[0] if found and len(found[0].rows) == 1 else None


def _made(row: Observation, people: Sequence[Observation], of: Of | None, least: int, subject: bool) -> Option | None:
    made = option(row, Tier.DECIDES, False)
    if of is not Of.RATE:
        return made
    if not people:
        return None
    ranked = sorted(people, key=lambda one: (one.source != row.source, one.definition != row.definition))
    residents = ranked[0].value
    if residents <= 0 or (residents < least and not subject):
        return None
    scale = HEADS / residents
    return replace(
        made,
        value=made.value * scale,
        low=made.low * scale,
        high=made.high * scale,
        rows=(row, ranked[0]),
        terms=f"{row.value:,f} / {residents:,f}",
    )
