"""Per head: which count over which population.

A city's rate is the FBI's count over the FBI's population where the year has both, unless the FBI's count was not out
on the day and the city's own was; else the default count over the Census. Where the year has no population, the nearest
within three years. A rate that a publisher prints itself comes first. All are per 100,000 residents.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from onrecord.checking.definitions import options
from onrecord.checking.stretches import shifted
from onrecord.checking.tolerance import names, settings
from onrecord.checking.view import View, days
from onrecord.checking.vintages import Asked, Option, Tier
from onrecord.frozen import replace
from onrecord.model import Observation, Unit

HEADS = Decimal(100_000)
_PRINTED = {Unit.PER_100K: Decimal(1), Unit.PER_MILLION: Decimal("0.1")}


class Residents(NamedTuple):
    """A population and how many years from the one asked for it is."""

    row: Observation
    away: int


def rates(view: View, asked: Asked) -> tuple[Option, ...]:
    """Every rate per 100,000 that could be meant, the deciding one first."""
    return view.once(("rates", asked), lambda: tuple(_printed(view, asked) + _computed(view, asked)))


def _printed(view: View, asked: Asked) -> list[Option]:
    others = view.book(asked.measure, asked.place, asked.qualifiers).others
    found = []
    for unit, scale in _PRINTED.items():
        rows = [row for row in others.get(unit, ()) if days(row.period) == asked.stretch]
        known = [row for row in rows if asked.day is None or row.as_of <= asked.day]
        if rows:
            row = known[-1] if known else rows[0]
            value = row.value * scale
            half = Decimal(1).scaleb(int(row.value.as_tuple().exponent)) * scale / 2
            found.append(
                Option(value, row.definition, Tier.DECIDES, (row,), value - half, value + half, later=not known)
            )
    return found


def _computed(view: View, asked: Asked) -> list[Option]:
    counts = options(view, asked)
    if not counts:
        return []
    people = residents(view, asked)
    fbi = _fbi()
    like_with_like = {
        ours: sorted(people, key=lambda known: (known.away, (known.row.definition in fbi) is not ours))
        for ours in (True, False)
    }
    pairs = [_over(count, known) for count in counts for known in like_with_like[count.definition in fbi]]
    pairs += _of_other_editions(view, asked, counts, people)
    lead = _lead(pairs, counts)
    return [] if lead is None else [lead, *(pair for pair in pairs if pair is not lead)]


def _of_other_editions(
    view: View, asked: Asked, counts: tuple[Option, ...], people: list[Residents]
) -> Iterator[Option]:
    """Counts that do not decide, over the population that their own edition printed: it revises both."""
    if asked.day is None or all(count.tier is Tier.DECIDES for count in counts):
        return
    known = {one.row for one in people}
    newest = [one for one in residents(view, asked._replace(day=None)) if one.row not in known and not one.away]
    for count in counts:
        if count.tier is not Tier.DECIDES:
            yield from (_over(count, one) for one in newest if one.row.as_of == count.rows[0].as_of)


def _fbi() -> frozenset[str]:
    return names("per_head", "definitions")


def _lead(pairs: list[Option], counts: tuple[Option, ...]) -> Option | None:
    """The pair that decides."""
    default = counts[0]
    for pair in pairs:
        fbi = pair.definition in _fbi() and pair.tier is Tier.DECIDES and pair.rows[-1].definition in _fbi()
        if fbi and not pair.standin and not pair.incomplete and (default.later or not pair.later):
            return pair
    return next((pair for pair in pairs if pair.definition == default.definition and pair.tier is default.tier), None)


def _over(count: Option, known: Residents) -> Option:
    people = known.row.value
    year = f" ({known.row.period.first.year})" if known.away else ""
    terms = f"{count.value:,f} / {people:,f}{year}"
    return replace(count.times(HEADS, people), rows=(*count.rows, known.row), terms=terms, daily=False)


def residents(view: View, asked: Asked) -> list[Residents]:
    """Each publisher's population of the year in which the stretch ends, else of the nearest within three years."""
    last = asked.stretch[1]
    if last is None:
        return []
    year = (last.replace(month=1, day=1), last.replace(month=12, day=31))
    for away in range(int(settings()["population"]["years"]) + 1):
        for step in (-away, away) if away else (0,):
            near = shifted(year, step)
            if near is None:
                continue
            found = options(view, Asked("population", asked.place, (), near, asked.day))
            decided = [item for item in found if item.tier is Tier.DECIDES and item.value > 0]
            if decided:
                return [Residents(item.rows[0], away) for item in decided]
    return []
