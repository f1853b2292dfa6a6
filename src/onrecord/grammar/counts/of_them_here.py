"""A part of a count of the same sentence, told by what befell it: "73 officers were killed; 61 of them were shot"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.company import befell_the_part, part_actions
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape, Unit

_THEM = frozenset({"them", "those", "these"})
_REACH = 5  # tokens from the part to its quality: "63 of those deaths involved guns"


def of_them_here(scene: Scene, statement: int, quantity: Quantity, told: Sequence[Reading]) -> Reading | None:
    """The part of what the last larger count of those that the sentence has `told` counts; None for other words."""
    if quantity.kind is not QuantityKind.COUNT or scene.word(quantity.last) != "of":
        return None
    if scene.word(quantity.last + 1) not in _THEM or scene.word(quantity.last + 2) == "fatally":
        return None
    last = next((one for one in reversed(told) if _is_whole(one, quantity)), None)
    if last is None or last.measure is None:
        return None
    end = quantity.last + 2 + (scene.word(quantity.last + 2) in word_set("such_ones") | word_set("the_dead"))
    quality = _done_before(scene, quantity, last) or befell_the_part(scene, quantity, last.measure)
    quality = quality or _quality_behind(scene, quantity, end)
    if quality is None:
        return None
    made = make_value(scene, statement, quantity, last.measure, quantity.first, end, rule="part of a whole")
    period, places = last.period or made.period, last.places or made.places
    qualifiers = tuple(dict.fromkeys((*last.measure.qualifiers, *last.qualifiers, quality)))
    return replace(made, qualifiers=qualifiers, period=period, places=places)


def _is_whole(one: Reading, quantity: Quantity) -> bool:
    counts = one.shape is Shape.VALUE and one.unit is Unit.COUNT and one.measure is not None and not one.against
    return counts and one.amount is not None and one.amount.value > quantity.value


def _done_before(scene: Scene, quantity: Quantity, last: Reading) -> str | None:
    """ "Officers shot 100 people and killed 51 of them": the verb that stands before the part."""
    verb = next((m for m in scene.company if m.last == quantity.first and m.row["role"] == "verb"), None)
    if verb is None or last.measure is None:
        return None
    return part_actions().get((last.measure.measure or "", verb.row["class"]))


def _quality_behind(scene: Scene, quantity: Quantity, end: int) -> str | None:
    clause = scene.clause[quantity.first]
    near = (mark for mark in scene.qualifiers if end <= mark.first <= end + _REACH)
    stops = [one.first for one in scene.quantities if one.first >= end]
    return next(
        (m.row["qualifier"] for m in near if scene.clause[m.first] == clause and not (stops and stops[0] < m.first)),
        None,
    )
