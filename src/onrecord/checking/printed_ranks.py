"""The rank of a place as its publisher printed it ("fourth of 50"), for claims of the highest and the so-many-th."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from onrecord.checking import wording
from onrecord.checking.context import Context
from onrecord.checking.evidence import evidence
from onrecord.checking.extreme import top
from onrecord.checking.groups import members_of
from onrecord.checking.view import YEARLY, day_count, days
from onrecord.checking.vintages import Option, Tier
from onrecord.frozen import dataclass
from onrecord.lexicon.calendar import printed_day
from onrecord.model import (
    Among,
    Chart,
    ChartKind,
    Claim,
    End,
    Extreme,
    Finding,
    Flag,
    Observation,
    Of,
    Point,
    Rank,
    Verdict,
)

_OF = re.compile(r"\bof (\d{1,4})\b")


@dataclass(frozen=True, slots=True)
class PrintedRank:
    """A rank that a publisher printed: counted from the highest, of so many where it says so."""

    row: Observation
    rank: int
    size: int | None


def published(context: Context, what: Extreme | Rank) -> PrintedRank | None:
    """The printed rank for the period; without a period the latest known on the day, yearly ones before parts."""
    figure = what.figure
    assert figure.measure is not None
    printed = context.view.book(figure.measure, figure.places[0], figure.qualifiers).others
    by_count = [] if what.of is Of.RATE else printed.get("count_rank", [])
    if figure.period is not None:
        by_count = [row for row in by_count if days(row.period) == days(figure.period)]
    rows = by_count or printed.get("rank", [])
    rows = [row for row in rows if figure.definition in (None, row.definition)]
    if figure.period is not None:
        rows = [row for row in rows if days(row.period) == days(figure.period)]
    known = [row for row in rows if _was_out(row, context.day)]
    if figure.period is None:
        rows = known
        known = [row for row in known if day_count(days(row.period)) >= YEARLY] or known
    if not rows:
        return None
    row = max(known or rows[:1], key=lambda one: (one.period.first, one.as_of))
    size = _OF.search(row.note)
    return PrintedRank(row, int(row.value), int(size[1]) if size else None)


def _was_out(row: Observation, day: date | None) -> bool:
    """Whether a rank was known on a day; one of whose release the record knows the month alone, from its first day."""
    return day is None or (row.as_of.replace(day=1) if row.inferred else row.as_of) <= day


def from_rank(
    context: Context, claim: Claim, what: Extreme | Rank, printed: PrintedRank, summary: str
) -> Finding | None:
    """The finding by a printed rank; None where it counts from the other end and the rank does not say of how many."""
    high = what.end is End.HIGHEST
    if not high and printed.size is None:
        return None
    position = printed.rank if high else (printed.size or 0) - printed.rank + 1
    if isinstance(what, Rank):
        held = position == what.place
    elif what.among_the:
        held = position <= top(printed.size or position)
    else:
        held = position == 1
    holds = held is not claim.negated
    row, view = printed.row, context.view
    told = wording.ordinal(printed.rank) + (f" of {printed.size}" if printed.size else "")
    name = wording.place_name(view, row.place)
    per_head = " per head" if what.of is Of.RATE else ""
    late = not _was_out(row, context.day)
    reason = (
        f"{wording.publisher(view, row.definition)} ranked {name} {told} by "
        f"{wording.measure(view, what.figure)}{per_head} {wording.when(row.period)} "
        f"(as of {printed_day(row.as_of)})."
    )
    flags = []
    lag = _lag(context, what, row)
    if lag:
        reason = f"{reason} {lag}"
        flags.append(Flag("lag", lag))
    elif late:
        reason = f"{reason} No rank was out on the day of the words; the earliest later one decides."
    option = Option(row.value, row.definition, Tier.DECIDES, (row,), row.value, row.value, later=late)
    better = None if holds else told
    verdict = Verdict.SUPPORTED if holds else Verdict.CONTRADICTED
    working = told if high else f"{told}, {wording.ordinal(position)} from the bottom"
    ranks = _all_ranks(context, what, printed)
    return Finding(verdict, reason, summary, tuple(flags), evidence(view, [option], []), working, better, ranks)


def _lag(context: Context, what: Extreme | Rank, row: Observation) -> str | None:
    """Where the words name no period: that the rank is the latest known, and that the year before has none."""
    if what.figure.period is not None:
        return None
    last = row.period.last or row.period.first
    if context.day is None:
        return f"That is the latest rank in the record ({wording.period(row.period)})."
    before = context.day.year - 1
    tail = f"; the record has none for {before}, the year before the words" if last.year < before else ""
    return f"That is the latest rank known on the day{tail}."


def _all_ranks(context: Context, what: Extreme | Rank, printed: PrintedRank) -> Chart | None:
    """The printed ranks of the group for the same period on one line."""
    assert isinstance(what.scope, Among)
    view, row, figure, group = context.view, printed.row, what.figure, what.scope.group
    ranks = view.once(
        ("ranks", figure.measure, figure.qualifiers, group, figure.period, row.period, row.definition),
        lambda: _ranks(context, row, members_of(context, group, figure.period)),
    )
    points = [Point(view.label(member), rank, member == row.place) for member, rank in ranks]
    if len(points) < 2 and printed.size:
        points = [
            Point(view.label(row.place), row.value, True),
            Point("last place", Decimal(printed.size)),
        ]
    if len(points) < 2:
        return None
    title = f"Rank by {wording.measure(view, figure)}, {wording.period(row.period)}"
    ordered = tuple(sorted(points, key=lambda one: one.value))
    return Chart(ChartKind.STRIP, title, "rank", ordered, view.publisher(row.definition))


def _ranks(context: Context, like: Observation, members: Sequence[str]) -> list[tuple[str, Decimal]]:
    """The members that the same publisher ranked in the same period, and their ranks."""
    found: dict[str, Decimal] = {}
    for member in members:
        for row in context.view.record.observations(like.measure, member, like.qualifiers, like.period):
            if row.mark == like.mark and row.definition == like.definition:
                found.setdefault(member, row.value)
    return list(found.items())
