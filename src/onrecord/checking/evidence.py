"""The observations of a finding as evidence: the deciding first, then others, no figure twice, not too many."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.checking import wording
from onrecord.checking.view import View
from onrecord.checking.vintages import Option, Tier
from onrecord.claims import print_figure
from onrecord.model import Evidence, Figure, Observation, Role

MOST = 16
_MOST_DECIDING = 10


def evidence(view: View, deciding: Iterable[Option], others: Iterable[Option]) -> tuple[Evidence, ...]:
    """The rows behind the options, ready to print."""
    found: dict[tuple[object, ...], Evidence] = {}
    seen: set[int] = set()  # rows by identity: the deciding ones are among the others again

    def add(row: Observation, role: Role) -> None:
        seen.add(id(row))
        made = _printed(view, row, role)
        found.setdefault((made.figure, made.definition, made.value, made.unit), made)

    for option in deciding:
        for row in option.rows:
            if id(row) not in seen and len(found) < _MOST_DECIDING:
                add(row, Role.DECIDING)
    for option in others:
        for row in option.rows[:2]:
            if id(row) not in seen and len(found) < MOST:
                add(row, Role.LATER if option.tier is Tier.LATER and option.later else Role.OTHER)
    return tuple(found.values())


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
