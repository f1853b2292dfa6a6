"""What moved in each place of a set: "thirty cities take orders from Washington, and murder is up in all of them".

It is told of that set, which the words only count, and of none of the places that the sentence names beside it.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, QuantityKind, Reading, Shape

_ALL = (["in", "all", "of", "them"], ["in", "each", "of", "them"], ["in", "every", "one", "of"], ["in", "each", "and"])
_LONGEST = 4


@needs(any_of({"all", "each", "every"}), shapes(Shape.CHANGE))
def in_all_of_them(scene: Scene, reading: Reading) -> Reading:
    """The change as told of such a set; as given where its words name none."""
    first = scene.behind(reading.span)
    words = scene.words[first : first + _LONGEST]
    alone = words[:2] == ["in", "each"] and scene.word(first + 2) in word_set("phrase_end") | {""}
    grouped = any(words.kind == "group" for words in reading.places)
    if (words not in _ALL and not alone) or grouped:
        return reading
    counted = [one for one in scene.quantities if one.kind is QuantityKind.COUNT and one.last <= first]
    named = " ".join(scene.words[counted[0].first : counted[0].last + 1]) if counted else " ".join(words[1:])
    stop = min(first + len(words), len(scene.tokens))
    places = (PlaceWords(scene.span(first, stop), (f'group:"{named}"',), "group"),)
    return replace(reading, places=places)
