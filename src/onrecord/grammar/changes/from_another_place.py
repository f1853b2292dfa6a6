"""Differences from another place: "Chicago had 433. New York had 231 fewer", "compared with Reno, it had 30 more".

From the year before they are none, and the claim language has no difference between two places.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape

_MORE = frozenset({"more", "fewer"})
_AGAINST = frozenset({"compared", "against", "versus"})
_JOINS = frozenset({"and", ";", "while"})
_OPENS = 3  # tokens from the head of a sentence to its other side: "compared with New York"


def from_another_place(scene: Scene, amount: Quantity, told: Sequence[Reading]) -> bool:
    """Whether a difference is one from another place's count, the last thing told; `told` is of the sentence before."""
    if scene.word(amount.last) not in _MORE:
        return False
    if scene.word(0) in _AGAINST and any(mark.first <= _OPENS and scene.far[mark.first] for mark in scene.places):
        return True
    own = _subject(scene, amount)
    if own is None or any(scene.far[amount.last : len(scene.words)]):
        return False
    before = [quantity for quantity in scene.quantities if quantity.last <= own.first]
    if before:
        named = [mark.words.candidates for mark in scene.places if mark.last <= own.first]
        again = named[-1:] == [own.words.candidates]
        return not again and before[-1].kind is QuantityKind.COUNT and scene.word(before[-1].last) not in _MORE
    if not told or told[-1].shape is not Shape.VALUE:
        return False
    return all(place.candidates != own.words.candidates for place in told[-1].places)


def _subject(scene: Scene, amount: Quantity) -> PlaceMark | None:
    """The place whose verb stands right before a difference, or is left out: "New York had 231 fewer", "and Reno 9"."""
    verb = amount.first - 1
    elided = next((mark for mark in scene.places if mark.last == amount.first and mark.words.candidates), None)
    if elided is not None and scene.word(elided.first - 1) in _JOINS:
        return elided
    if scene.word(verb) not in word_set("beside_verb"):
        return None
    return next((mark for mark in scene.places if mark.last == verb and mark.words.candidates), None)
