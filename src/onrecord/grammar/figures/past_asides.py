"""What stands behind an aside on a part is told of the whole: "63 homicides, 41 of them by gunfire, were the most"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_THEM = frozenset({"them", "whom", "those"})
_ORDERS = frozenset({Shape.EXTREME, Shape.RANK, Shape.COMPARISON, Shape.RUN})
_LONG = 12  # tokens of an aside


@needs(any_of(_THEM), shapes(*_ORDERS))
def past_asides(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, in their order, an order behind an aside on a part being of the count before it."""
    told = list(readings)
    for first, last, whole in _asides(scene, readings):
        for at, one in enumerate(told):
            start = scene.opens(one.span)
            if one.shape in _ORDERS and start >= last and _is_of_part(scene, one, first, last):
                told[at] = replace(one, measure=whole.measure, qualifiers=whole.qualifiers)
    return told


def _asides(scene: Scene, readings: Sequence[Reading]) -> Iterator[tuple[int, int, Reading]]:
    """The tokens of each such aside, its commas excluded, with the count that it stands behind."""
    counts = sorted((one for one in readings if one.shape is Shape.VALUE and one.amount), key=lambda one: one.span)
    for part in scene.quantities:
        if scene.word(part.first - 1) != "," or scene.word(part.last) != "of" or scene.word(part.last + 1) not in _THEM:
            continue
        closing = [at for at in range(part.last, min(part.first + _LONG, len(scene.words))) if scene.words[at] == ","]
        before = [one for one in counts if one.amount is not None and one.amount.last <= part.first - 1]
        if closing and before and word_set("be").isdisjoint(scene.words[part.last : closing[0]]):
            yield part.first, closing[0], before[-1]


def _is_of_part(scene: Scene, one: Reading, first: int, last: int) -> bool:
    """Whether a measure or a quality of the reading comes from inside the aside."""
    inside = one.measure is not None and scene.starts[first] <= one.measure.span.start < scene.starts[last]
    qualities = {mark.row["qualifier"] for mark in scene.qualifiers if first <= mark.first < last}
    return inside or bool(qualities & set(one.qualifiers))
