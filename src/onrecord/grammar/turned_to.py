"""What a short sentence turns to by naming a thing, without a figure: "Then there are the cars."."""

from __future__ import annotations

from functools import cache

from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import table
from onrecord.model import MeasureWords

_SHORT = 7  # tokens


@cache
def _topics() -> dict[str, str]:
    """A thing's word to the measure that a text turns to with it."""
    return {word: row["measure"] for row in table("topics") for word in row["words"].split("|")}


def turned_to(scene: Scene) -> MeasureWords | None:
    """The measure that a short sentence without a figure turns to; None where it names no such thing."""
    if scene.quantities or len(scene.words) > _SHORT:
        return None
    measure = next((_topics()[word] for word in scene.words if word in _topics()), None)
    return MeasureWords(scene.span(0, len(scene.words)), measure) if measure is not None else None
