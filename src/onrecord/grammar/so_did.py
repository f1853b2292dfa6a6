"""What a short sentence says again of another: "Robberies fell. So did thefts.", "Reno had ten. So did Akron."."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.earlier import Earlier
from onrecord.grammar.scene import Scene
from onrecord.grammar.subjects import measure_words
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

SIGNS = frozenset({"so"})  # what wakes the rule
_DID = word_set("so_did")


def is_said_again(scene: Scene, at: int) -> bool:
    """Whether "so did" stands right before a token."""
    return scene.word(at - 1) in _DID and scene.word(at - 2) == "so"


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """The change or the figure of the sentence before, of the thing or the place that "so did" names."""
    if scene.word(0) != "so" or scene.word(1) not in _DID or earlier.statement != statement - 1:
        return
    at = 2 + (scene.word(2) == "the")
    thing = next((mark for mark in scene.measures if mark.first == at), None)
    place = next((mark for mark in scene.places if mark.first == at and mark.words.candidates), None)
    told = [one for one in earlier.told if one.shape is Shape.CHANGE or (thing is None and one.shape is Shape.VALUE)]
    if not told:
        return
    if thing is not None:
        words = measure_words(scene, thing)
        made = _again(scene, statement, told[0], thing.last)
        yield replace(made, measure=words, qualifiers=words.qualifiers, amount=None, unit=None, sharply=False)
    elif place is not None:
        yield replace(_again(scene, statement, told[0], place.last), places=(place.words,))


def _again(scene: Scene, statement: int, told: Reading, last: int) -> Reading:
    return replace(told, span=scene.span(0, last), statement=statement, rules=("so did",))
