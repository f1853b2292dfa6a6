"""The foot of every table: whose figures, from which sources, as of which days, and what their marks mean."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from onrecord.desk.sheet import Row
from onrecord.model import Gap, Observation, Period, Point, Unit
from onrecord.record import Pack
from onrecord.reporting import wording

MARKS = {
    "secondary": "read in a page that cites the publisher",
    "derived": "computed from published figures or counted in the publisher's files",
    "incomplete": "months are missing, or it looks so",
    "approximate": "the publisher gave a round number",
    "at_least": "at least so many",
    "at_most": "at most so many",
    "rank": "a place in a ranking, 1 the highest",
    "count_rank": "a place in a ranking of counts, 1 the highest",
}
_LISTED = 6  # periods or places that a note lists


def sources(pack: Pack, items: Iterable[Observation]) -> tuple[str, ...]:
    """A line a source, in the order of use: title, publisher, as-of days, address."""
    dates: dict[str, list[date]] = {}
    for item in items:
        dates.setdefault(item.source, []).append(item.as_of)
    lines = []
    for name, found in dates.items():
        source = pack.source(name)
        url = f", {source.url}" if source.url else ""
        lines.append(f"Source: {source.title} ({source.publisher}), as of {wording.days(found)} [{name}]{url}")
    return tuple(lines)


def marks(rows: Iterable[Row]) -> list[str]:
    """What each mark in the table means."""
    used = {row.mark for row in rows}
    return [f"{mark}: {sense}." for mark, sense in MARKS.items() if mark in used]


def lacking(what: str, names: list[str]) -> list[str]:
    """ "No figure for 1984." """
    if not names:
        return []
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return [f"{what} {', '.join(names[:_LISTED])}{more}."]


def changes(pack: Pack, rows: Iterable[Row]) -> list[str]:
    """Where a series goes from one definition to another."""
    runs: list[tuple[str, str, str]] = []
    for row in rows:
        if runs and runs[-1][0] == row.definition:
            runs[-1] = (row.definition, runs[-1][1], row.period)
        else:
            runs.append((row.definition, row.period, row.period))
    if len(runs) < 2:
        return []
    told = [
        f"{pack.definition(name).label} ({name}) {first if first == last else f'{first} to {last}'}"
        for name, first, last in runs
    ]
    more = f" and {len(told) - _LISTED} more" if len(told) > _LISTED else ""
    return [f"The definition changes: {', '.join(told[:_LISTED])}{more}. Name one in brackets to keep to it."]


def gaps(pack: Pack, measure: str, place: str, rows: Iterable[Row], periods: Iterable[Period]) -> list[str]:
    """Known holes and breaks of the definitions shown that touch the periods asked for."""
    used = {row.definition for row in rows}
    asked = list(periods)
    if not asked:
        return []
    first, last = asked[0].first, asked[-1].last or date.max
    return [
        f"{wording.period(gap.period)}, {gap.definition}: {gap.note}"
        for gap in pack.gaps(measure, place)
        if gap.definition in used and _touches(gap, first, last)
    ]


def _touches(gap: Gap, first: date, last: date) -> bool:
    return gap.period.first <= last and first <= (gap.period.last or date.max)


def number(value: Decimal, unit: str, fine: bool = False) -> str:
    """A figure for a column: rates with one digit after the point, three where they are `fine`."""
    if unit in (Unit.PER_100K.value, Unit.PER_MILLION.value):
        return f"{value:,.3f}" if fine else f"{value:,.1f}"
    if unit == Unit.USD.value:
        return f"${wording.figure(value)}"
    return wording.figure(value) + ("%" if unit == Unit.PERCENT.value else "")


def fine(values: Iterable[Decimal]) -> bool:
    """Whether figures are so small that one digit would not tell them apart."""
    return max(values, default=Decimal(1)) < 1


def point(label: str, value: Decimal, unit: str, ringed: bool = False) -> Point:
    """A mark of a chart: a rate with as many digits as a column shows."""
    digits = Decimal("0.1") if value >= 1 else Decimal("0.001")
    return Point(label, value.quantize(digits) if unit == Unit.PER_100K.value else value, ringed)


def title(words: str) -> str:
    """The first letter large, the rest as it is."""
    return words[:1].upper() + words[1:]


def publisher(pack: Pack, definition: str) -> str:
    """The short name of a publisher."""
    return pack.definition(definition).label
