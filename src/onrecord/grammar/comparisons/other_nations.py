"""Nations abroad that a figure is held against as a set: "20 times that of any other wealthy country".

Nothing can answer for them, and no place of the text may stand in for them.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords

_NATIONS = frozenset({"nation", "nations", "country", "countries"})
_OTHER = frozenset({"other", "any", "every"})  # without one of them the nation is this one
_LONG = 7  # tokens from "in" to its "nations": "in any other of the world's rich nations"


def other_nations(scene: Scene, at: int) -> tuple[PlaceWords, int] | None:
    """The nations that begin behind "that of" or "higher than in" at a token, and the token behind them."""
    at += scene.word(at) in {"higher", "greater", "more"}
    at += scene.word(at) == "than"
    at += scene.word(at) == "the"
    at += scene.word(at) in word_set("that_noun") | {"that", "those", "rate"}
    if scene.word(at) not in {"of", "in", "for"}:
        return None
    end = next((near + 1 for near in range(at + 1, at + _LONG) if scene.word(near) in _NATIONS), None)
    if end is None or _OTHER.isdisjoint(scene.words[at + 1 : end]) or "," in scene.words[at:end]:
        return None
    span = scene.span(at + 1, end)
    return PlaceWords(span, (f'group:"{scene.text[span.start : span.end]}"',), "group"), end
