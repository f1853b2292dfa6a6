"""Places that stand inside words for a field of rivals: "in the nation" behind a superlative."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.apart import of_a_field, owns_the_head
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import QuantityKind


def in_group(scene: Scene, mark: PlaceMark) -> bool:
    """Whether a place of the sentence stands inside words for a field of rivals."""
    return mark.first in grouped(scene)


@once
def grouped(scene: Scene) -> frozenset[int]:
    """The first tokens of the places inside words for a field of rivals ("in the nation" behind a superlative)."""
    return frozenset([mark.first for mark in scene.places if _stands_in_group(scene, mark)])


def _stands_in_group(scene: Scene, mark: PlaceMark) -> bool:
    if of_a_field(scene, mark) or owns_the_head(scene, mark):
        return True
    if not scene.groups:
        return False
    first = mark.first + (scene.word(mark.first) == "the")
    if not any(group.first <= first and mark.last <= group.last for group in scene.groups):
        return False
    ordered = any(q.kind is QuantityKind.ORDINAL and 0 <= first - q.last <= 2 for q in scene.quantities)
    return ordered or any(  # "first in the country", "the highest in the nation"
        cue.row["cue"] in {"super", "record", "ranked"} and (cue.first < mark.first or cue.first - mark.last <= 1)
        for cue in scene.cues
        if not (cue.row["form"] == "mark" and scene.word(cue.last) == "of")  # "the number of murders in the nation"
    )
