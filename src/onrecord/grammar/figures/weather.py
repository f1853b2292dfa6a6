"""Lines on the weather, which tell no figure and are of no place that a text is about: "High of 81 in Columbia"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Refusal

_TOPS = frozenset({"high", "highs", "low", "lows"})
_HEADS = frozenset({"weather", "forecast"})
_OF = frozenset({"of", "near", "around", "in"})


@needs(any_of(word_set("weather") | _TOPS | _HEADS))
def of_the_weather(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Why a figure of such a line is none of ours."""
    return Refusal.STRANGER if tells_weather(scene) else None


def tells_weather(scene: Scene) -> bool:
    """Whether a sentence that counts nothing speaks of rain and sun, or opens with the day's high or low."""
    if scene.measures or scene.company:
        return False
    if not word_set("weather").isdisjoint(scene.has) or (scene.words[1:2] == [":"] and scene.word(0) in _HEADS):
        return True
    return scene.word(0) in _TOPS and scene.word(1) in _OF and bool(scene.quantities) and not scene.periods
