"""A superlative of a change and not of a level: "the largest one-year increase since 1968", "its steepest drop"."""

from __future__ import annotations

from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import End, QuantityKind

_TOLD = 14  # tokens from the percentage of a change to the superlative that orders it
_REACH = 6  # tokens between "largest" and its "increase": "largest year-over-year percentage increase"


def ranked_change(scene: Scene, top: Mark) -> Mark | None:
    """The change that "largest" orders; None where it orders figures. The smallest change is left alone."""
    return change_behind(scene, top) if top.row["value"] == End.HIGHEST else None


def change_behind(scene: Scene, top: Mark) -> Mark | None:
    """The change that any superlative orders: "the smallest annual increase"."""
    if top.row["cue"] != "super":
        return None
    for cue in scene.cues:
        if cue.row["cue"] != "change" or cue.row["form"] != "noun" or not 0 <= cue.first - top.last <= _REACH:
            continue
        if all(scene.word(at) in word_set("span_of_change") for at in range(top.last, cue.first)):
            return cue
    return None


def is_ranked(scene: Scene, change: Mark) -> bool:
    """Whether a superlative orders this change, which then tells no change of its own."""
    if "super" not in scene.kinds:
        return False
    return any((found := change_behind(scene, top)) is not None and found.first == change.first for top in scene.cues)


def end_of(change: Mark) -> End:
    """The largest rise is the highest change, the largest fall the lowest."""
    return End.LOWEST if change.row["value"].startswith("fell") else End.HIGHEST


def in_percent(scene: Scene, top: Mark, change: Mark) -> bool:
    """ "A rise of 11 percent, the largest since 1968", "its largest percentage rise": ordered as percentages."""
    if not {"percent", "percentage"}.isdisjoint(scene.words[top.last : change.first]):
        return True
    before = [q for q in scene.quantities if q.last <= top.first and top.first - q.last <= _TOLD]
    return bool(before) and before[-1].kind is QuantityKind.PERCENT
