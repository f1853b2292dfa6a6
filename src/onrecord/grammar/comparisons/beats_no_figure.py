"""What "exceeded" and "beats" are said of that is no figure to compare, a goal or a top, or that may be the better."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind


def beats_no_figure(scene: Scene, cue: Mark) -> bool:
    """Whether a word that says one figure is beyond another has none behind it."""
    return _before_a_top(scene, cue.last) or _of_an_aim(scene, cue.last)


def _before_a_top(scene: Scene, at: int) -> bool:
    """ "Nowhere near the deadliest city": an order, and no figure that another is held against."""
    at += scene.word(at) in {"the", "having", "being"}
    at += scene.word(at) == "the"
    return any(cue.row["cue"] == "super" and cue.first == at for cue in scene.cues)


def _of_an_aim(scene: Scene, at: int) -> bool:
    """ "Exceeded its goal": what was wanted, and no figure of a time or a place."""
    at += scene.word(at) in word_set("before_noun")
    return scene.word(at) in word_set("aims")


def may_better(scene: Scene, cue: Mark) -> bool:
    """ "That beats the 301 of the year before": it is more than then or, as fewer are better, less."""
    if scene.word(cue.first) not in word_set("betters"):
        return False
    behind = any(mark.first >= cue.last for mark in scene.places)
    return not behind and any(one.first >= cue.last for one in scene.periods)


def is_owned_figure(scene: Scene, verb: int) -> bool:
    """ "Reno's 9 outnumbered Elko's 6", "its 71 exceeded": a figure that is the subject itself."""
    first = next((q.first for q in scene.quantities if q.last == verb and q.kind is QuantityKind.COUNT), None)
    return first is not None and scene.word(first - 1) in word_set("possessives") | {"'s"}
