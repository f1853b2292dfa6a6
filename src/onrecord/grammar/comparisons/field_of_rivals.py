"""The place in which rivals are put in order: "second in Oklahoma, behind Tulsa" holds no state against a city."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.may_lie_in import may_lie_in
from onrecord.model import PlaceWords, QuantityKind

_INSIDE = frozenset({"in", "of", "across"})
_LEADS = frozenset({"led", "leads", "leading"})
_ORDERS = frozenset({"super", "ranked"})
_REGION = "region"


def field_of_rivals(scene: Scene, mark: PlaceMark, rivals: Sequence[PlaceWords]) -> bool:
    """Whether a place only tells among whose cities or states the subject is second, or first, beside these rivals."""
    if mark.words.kind not in {"state", _REGION}:
        return False
    leads, region = scene.word(mark.first - 1) in _LEADS, mark.words.kind == _REGION
    before = mark.first - 1 - (scene.word(mark.first - 1) == "the")
    if not (leads or scene.word(before) in _INSIDE or scene.word(mark.last) == "'s"):
        return False
    if not any(one.candidates and (region or mark.words.here or may_lie_in(one, mark.words)) for one in rivals):
        return False
    clause = scene.clause[mark.first]
    orders = [cue.first for cue in scene.cues if cue.row["cue"] in _ORDERS]
    orders += [one.first for one in scene.quantities if one.kind is QuantityKind.ORDINAL]
    return leads or any(scene.clause[at] == clause for at in orders)
