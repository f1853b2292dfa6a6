"""Questions inside a sentence: "she declined to say how many officers the force has lost" tells no loss.

What they take for granted is told all the same: "she would not say how many of her 421 officers work nights".
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading

_MEASURED = frozenset({"many", "much", "often", "far"})
_OWNED = word_set("before_whole")
_WHOLE = 4  # tokens of "how many of the"
_ASKED = 3  # tokens from "tell the council" to its "how many"


def asks_how_many(scene: Scene, reading: Reading, at: int) -> bool:
    """Whether the words at a token only ask how many, behind a verb of asking; a printed number is told."""
    if reading.amount is not None:
        return False
    how = next((one for one in range(at, -1, -1) if scene.words[one] == "how"), None)
    if how is None or scene.word(how + 1) not in _MEASURED or "," in scene.words[how:at]:
        return False
    return not word_set("asks_how").isdisjoint(scene.words[max(0, how - _ASKED) : how])


def is_taken_for_granted(scene: Scene, at: int) -> bool:
    """Whether a number at a token is the whole of which something is asked: "how many of the 421 officers are", "what
    her 421 officers cost".
    """
    asked = scene.words[max(0, at - _WHOLE) : at - 1] == ["how", "many", "of"] or scene.word(at - 2) == "what"
    return asked and scene.word(at - 1) in _OWNED
