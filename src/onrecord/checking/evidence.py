"""The observations of a finding as evidence: the deciding first, then others, no figure twice, not too many."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.checking import wording
from onrecord.checking.view import View
from onrecord.checking.vintages import Option, Tier
from onrecord.claims import print_figure
from onrecord.model import Evidence, Figure, Observation, Role

MOST = 16
MOST_DECIDING = 10


def evidence(view: View, deciding: Iterable[Option], others: Iterable[Option]) -> tuple[Evidence, ...]:
    """The rows behind the options, ready to print."""
    found: dict[tuple[object, ...], Evidence] = {}
    for option in deciding:
        for row in option.rows:
            if len(found) < MOST_DECIDING:
                _add(view, found, row, Role.DECIDING)
    for option in others:
        role = Role.LATER if option.tier is Tier.LATER and option.later else Role.OTHER
        for row in option.rows[:2]:
            if len(found) < MOST:
                _add(view, found, row, role)
    return tuple(found.values())


def _add(view: View, found: dict[tuple[object, ...], Evidence], row: Observation, role: Role) -> None:
    key = (row.measure, row.qualifiers, row.place, row.period, row.definition, row.value, row.unit)
    if key not in found:
        found[key] = _printed(view, row, role)


def _printed(view: View, row: Observation, role: Role) -> Evidence:
    key = ("evidence", id(row), role)
    kept = view.kept.get(key)
    if kept is not None and kept[0] is row:
        known: Evidence = kept[1]
        return known
    source = view.record.source(row.source)
    figure = Figure(row.measure, (row.place,), row.period, row.qualifiers)
    made = Evidence(
        figure=print_figure(figure),
        value=row.value,
        unit=row.unit,
        publisher=view.publisher(row.definition),
        source=row.source,
        definition=row.definition,
        as_of=row.as_of,
        url=row.url or source.url,
        role=role,
        mark=row.mark,
        inferred=row.inferred,
        label=f"{view.label(row.place)}, {wording.period(row.period)}",
        what=wording.measure(view, figure),
        title=source.title,
    )
    view.kept[key] = (row, made)
    return made
