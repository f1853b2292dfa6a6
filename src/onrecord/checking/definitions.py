"""Whose count: every value of the record that one figure could mean, in the order in which publishers decide."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import partial

from onrecord.checking.stretches import rows_for, shifted
from onrecord.checking.tolerance import names, settings, share
from onrecord.checking.view import Book, View
from onrecord.checking.vintages import Asked, Option, Tier
from onrecord.frozen import replace
from onrecord.model import Gap


def options(view: View, asked: Asked) -> tuple[Option, ...]:
    """Every value that could be meant, in the order in which publishers decide, each publisher's deciding one first."""
    return view.once(("options", asked), lambda: _options(view, asked))


def _options(view: View, asked: Asked) -> tuple[Option, ...]:
    for qualifiers in stages(asked.measure, asked.qualifiers):
        book = view.book(asked.measure, asked.place, qualifiers)
        found: list[Option] = []
        order = view.once(
            ("publishers", asked.measure, asked.place, asked.qualifiers, qualifiers, asked.shares),
            partial(publishers, view, asked, book.series),
        )
        for definition in order:
            found.extend(rows_for(view, asked, definition, book))
        if found:
            found.extend(_by_another_rule(view, asked))
            marked = [_marked(view, asked, item, found, book) for item in found]
            return tuple(_newest_first(marked) if _is_planned(asked.measure) else _ordered(marked))
    return ()


def _by_another_rule(view: View, asked: Asked) -> list[Option]:
    """What the same words count by a rule that they seldom name, after all that they count by the usual one."""
    rule = settings()["by_another_rule"]
    if asked.qualifiers or asked.measure not in rule["measures"]:
        return []
    book = view.book(asked.measure, asked.place, tuple(rule["qualifiers"]))
    return [item for definition in sorted(book.series) for item in rows_for(view, asked, definition, book)]


def _ordered(found: list[Option]) -> list[Option]:
    """The order of the publishers, with two exceptions.

    A complete figure comes before an incomplete one, and one that was out on the day before one computed from
    files that was not. What is only a bound is no complete figure.
    """
    if not any(item.later or item.incomplete for item in found):
        return found
    whole = any(not item.incomplete and not item.bound for item in found)
    known = any(not item.later and not item.incomplete for item in found if item.tier is Tier.DECIDES)

    def waits(item: Option) -> bool:
        return known and item.later and item.tier is Tier.DECIDES and item.rows[0].mark == "derived"

    last = {item.definition for item in found if waits(item)}
    return sorted(found, key=lambda item: (item.incomplete and whole, item.definition in last))


def _is_planned(measure: str) -> bool:
    return measure in settings()["planned"]["measures"]


def _newest_first(found: list[Option]) -> list[Option]:
    """Of a budget the publisher that told it last before the day decides: bare words mean the latest on the day."""
    told = {item.definition: item for item in reversed(found) if item.tier is Tier.DECIDES}

    def order(item: Option) -> tuple[bool, int]:
        deciding = told.get(item.definition, item)
        return deciding.later, -deciding.rows[0].as_of.toordinal()

    return sorted(found, key=order)


def stages(measure: str, qualifiers: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The sets of qualifiers to try: for a budget without a stage the enacted one, then the one asked for."""
    planned = settings()["planned"]
    if not _is_planned(measure):
        return (qualifiers,)
    named = [stage for stage in planned["stages"] if stage in qualifiers]
    rest = tuple(word for word in qualifiers if word not in planned["stages"])
    order = named + [stage for stage in planned["stages"] if stage not in named]
    tries = [tuple(sorted((*rest, stage))) for stage in order]
    return (*tries, rest) if named else (rest, *tries)


def publishers(view: View, asked: Asked, series: Iterable[str]) -> list[str]:
    """The publishers of a book in the order in which they decide; series of another kind are left out."""
    present = set(series)
    if not asked.shares and not asked.qualifiers:
        present -= names("shares_only", "definitions")
    order = view.order(asked.measure, asked.place)
    return [name for name in order if name in present] + sorted(present.difference(order))


def is_authority(definition: str) -> bool:
    """Whether the publisher is an authority, which counts what other authorities count, not a paper's own tally."""
    return definition in names("authorities", "definitions") or definition.endswith(
        tuple(settings()["authorities"]["suffixes"])
    )


def _marked(view: View, asked: Asked, item: Option, found: list[Option], book: Book) -> Option:
    """Mark a figure as incomplete by the record's own word on it, or by its fall against the years beside it."""
    if item.incomplete or asked.stretch[1] is None:
        return item
    if not asked.shares and item.definition in names("shares_only", "definitions"):
        return replace(item, incomplete=True)  # good for shares: as a count it never contradicts alone
    said = any(_covers(gap, asked, item) for gap in view.gaps(asked.measure, asked.place))
    if said or (item.tier is Tier.DECIDES and _falls_out(asked, item, found, book)):
        return replace(item, incomplete=True)
    return item


def _covers(gap: Gap, asked: Asked, item: Option) -> bool:
    """Whether the record calls this stretch incomplete. A word on many years is about the method, not a year."""
    if gap.kind != "incomplete" or gap.definition != item.definition:
        return False
    if gap.measure == "*" and asked.measure in names("stocks", "measures"):
        return False  # that reports of crimes are missing says nothing of a headcount
    first, last = gap.period.first, gap.period.last
    if last is None or last.year - first.year >= settings()["incomplete"]["method_years"]:
        return False
    return first <= asked.stretch[0] and (asked.stretch[1] or asked.stretch[0]) <= last


def _falls_out(asked: Asked, item: Option, found: list[Option], book: Book) -> bool:
    """Whether the value lies more than a third under both years beside it and no other publisher shows that."""
    if item.definition not in names("per_head", "definitions"):
        return False
    least = settings()["incomplete"]["least"]
    for step in (-1, 1):
        beside = shifted(asked.stretch, step)
        rows = book.series[item.definition].get(beside) if beside else None
        if not rows or rows[-1].value < least or item.value >= rows[-1].value * (1 - share("incomplete")):
            return False
    near = item.value * Decimal(settings()["incomplete"]["agree"])
    return not any(other.definition != item.definition and abs(other.value - item.value) <= near for other in found)
