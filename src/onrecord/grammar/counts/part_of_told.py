"""A part of what the sentences before counted: "closed 33 of those 36", "nine were men", "women made up 12 of them".

Where the words say how the part differs it is narrowed so; "of them" with a time is that time's own count.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.counts.part import narrowed
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.people_share import makes_up
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading

_THEM = frozenset({"them", "those", "these"})
_OWNERS = word_set("before_told_people")
_REACH = 6  # tokens behind the part that say what makes it


def part_of_told(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The part, where its whole is a count told before; None for every other number."""
    at = quantity.last
    if quantity.kind is not QuantityKind.COUNT or scene.word(at) != "of":
        return None
    moved = earlier.moved.measure if earlier.moved is not None else None
    last = moved or earlier.last_counted
    whole = next((one for one in scene.quantities if one.first == at + 2), None)
    if whole is not None and scene.word(at + 1) in _OWNERS:
        told = [words for value, words in earlier.figures if value == whole.value]
        end = whole.last
    elif scene.word(at + 1) in _THEM and whole is None:
        told, end = [last] if last is not None else [], at + 2
    else:
        return None
    if not told or any(mark.first in range(at, end + 1) for mark in scene.measures):
        return None
    stop = next((q.first for q in scene.quantities if q.first >= end), len(scene.words))
    behind = range(end, min(stop, end + _REACH))
    found = narrowed(scene, told[-1], behind, range(max(0, quantity.first - 2), quantity.first))
    made_up = makes_up(scene, quantity) if found is None and whole is None else ()
    found = (told[-1], made_up) if made_up else found
    dated = any(period.first - 1 <= end <= period.first for period in scene.periods)
    if found is None and not (dated and whole is None):
        return None
    measure, qualifiers = found or (told[-1], told[-1].qualifiers)
    made = make_value(scene, statement, quantity, measure, quantity.first, quantity.last, rule="part of a whole")
    return replace(made, qualifiers=tuple(dict.fromkeys((*measure.qualifiers, *qualifiers))))
