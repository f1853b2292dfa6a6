"""Changes that another one ended: "rose, ending a string of five drops", "snapping a streak of declines"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets

_REACH = 6  # tokens from what ends a stretch to it: "breaking its long run of"
_HEADS = word_sets("stretch_noun", "determiner", "before_stretch")
_AFTER = frozenset({"after", "following"})


def comes_after(scene: Scene, at: int) -> bool:
    """The same, or "after a string of five drops": whether so many changes were over when another came."""
    return was_ended(scene, at) or _opening(scene, at) in _AFTER


def was_ended(scene: Scene, at: int) -> bool:
    """Whether the change, or the number of changes, at a token is what the words before it end."""
    return _opening(scene, at) in word_set("ends_a_stretch")


def _opening(scene: Scene, at: int) -> str:
    """The word before those for a stretch that stand before a token."""
    before = range(at - 1, max(-1, at - 1 - _REACH), -1)
    return next((scene.words[i] for i in before if scene.words[i] not in _HEADS), "")
