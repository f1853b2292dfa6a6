"""A superlative of a change and not of a level: "the largest one-year increase since 1968", "its steepest drop"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import End, QuantityKind

_ORDERS = frozenset({"super", "record"})
_TOLD = 14  # tokens from the percentage of a change to the superlative that orders it
_BEFORE = 9  # tokens between "the increase" and its "largest"
_DEFINITE = word_set("definite")
_REACH = 6  # tokens between "largest" and its "increase": "largest year-over-year percentage increase"


def ranked_change(scene: Scene, top: Mark) -> Mark | None:
    """The change that "largest" orders; None where it orders figures. The smallest change is left alone."""
    if top.row["value"] != End.HIGHEST:
        return None
    return change_behind(scene, top) or _change_before(scene, top)


def change_behind(scene: Scene, top: Mark) -> Mark | None:
    """The change that any superlative orders: "the smallest annual increase", "a record drop"."""
    if top.row["cue"] not in _ORDERS:
        return None
    for cue in scene.cues:
        noun = cue.row["form"] == "noun" or cue.first == top.last  # "one of the highest jumps"
        if cue.row["cue"] != "change" or not noun or not 0 <= cue.first - top.last <= _REACH:
            continue
        head = next((m.first for m in scene.measures if m.last == cue.first and m.first >= top.last), cue.first)
        if all(scene.word(at) in word_set("span_of_change") for at in range(top.last, head)):
            return cue  # "the largest murder spike"
    return None


def _change_before(scene: Scene, top: Mark) -> Mark | None:
    """ "The increase, 75 percent, was among the largest": a noun of change is what the superlative is said of."""
    if top.row["cue"] != "super" or scene.word(top.first) not in word_set("sizes_of_change"):
        return None
    for cue in scene.cues:
        noun = cue.row["cue"] == "change" and cue.row["form"] == "noun" and scene.word(cue.first - 1) in _DEFINITE
        between = scene.words[cue.last : top.first]
        if noun and 0 < len(between) <= _BEFORE and {"was", "is", "were"} & set(between):
            return cue if scene.clause[cue.first] == scene.clause[top.first] else None
    return None


def is_ranked(scene: Scene, change: Mark) -> bool:
    """Whether a superlative orders this change, which then tells no change of its own."""
    if _ORDERS.isdisjoint(scene.kinds):
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
