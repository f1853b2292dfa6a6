"""What somebody waits for: "ask me when we are under 100", "I'll believe it once the count is below 80"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets

_REACH = 8  # tokens from the word that opens the clause to the figure
_ME = frozenset({"me", "us"})
_ARE = ("'re", "'s", "'m")


def is_awaited(scene: Scene, at: int) -> bool:
    """Whether the figure at a token stands in a clause of a time to come: its verb is a present one, the main a later.

    "Police began to count when there were 61" and "in years when we are under 100" wait for nothing.
    """
    openers = word_set("awaits")
    opener = next((i for i in range(at - 1, max(-1, at - _REACH), -1) if scene.word(i) in openers), None)
    if opener is None:
        return False
    between = set(scene.words[opener + 1 : at])
    present = between & (word_sets("present", "comes_to_present"))
    told_of_now = bool(present) or any(word.endswith(_ARE) for word in between)
    return told_of_now and between.isdisjoint(word_set("past")) and _looks_ahead(scene, opener)


def _looks_ahead(scene: Scene, opener: int) -> bool:
    """ "I'll sleep when", "ask me again when", "let's talk once", "wait until": an order, a promise or a wish."""
    before = scene.words[max(0, opener - _REACH) : opener]
    if not word_set("looks_ahead").isdisjoint(before) or any(word.endswith("'ll") for word in before):
        return True
    orders = [i for i, word in enumerate(before) if word in word_set("bids")]
    return any(i + 1 == len(before) or not _ME.isdisjoint(before[i + 1 : i + 3]) for i in orders)
