"""Differences from another place: "Chicago had 433. New York had 231 fewer", "compared with Reno, it had 30 more".

From the year before they are none, and the claim language has no difference between two places. So is what the two
printed counts lie apart: "Reno had 81. Elko had 19, 62 fewer".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.figures.beside_a_rival import beside_a_rival
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape

_MORE = frozenset({"more", "fewer"})
_AGAINST = frozenset({"compared", "against", "versus"})
_JOINS = frozenset({"and", ";", "while"})
_WE_DID = 3  # tokens of "than we did"
_OPENS = 3  # tokens from the head of a sentence to its other side: "compared with New York"


def from_another_place(scene: Scene, amount: Quantity, told: Sequence[Reading]) -> bool:
    """Whether a difference is one from another place's count, the last thing told; `told` is of the sentence before."""
    if scene.word(amount.last) not in _MORE:
        return False
    if scene.word(0) in _AGAINST and any(mark.first <= _OPENS and scene.far[mark.first] for mark in scene.places):
        return True
    if _than_we(scene, amount):
        return True
    own = _subject(scene, amount)
    if any(scene.far[amount.last : len(scene.words)]):
        return False
    if beside_a_rival(scene, amount) or _lies_between(scene, amount, told):
        return True
    if own is None:
        return False
    before = [quantity for quantity in scene.quantities if quantity.last <= own.first]
    if before:
        named = [mark.words.candidates for mark in scene.places if mark.last <= own.first]
        again = named[-1:] == [own.words.candidates]
        return not again and before[-1].kind is QuantityKind.COUNT and scene.word(before[-1].last) not in _MORE
    if not told or told[-1].shape is not Shape.VALUE:
        return False
    return all(place.candidates != own.words.candidates for place in told[-1].places)


def _than_we(scene: Scene, amount: Quantity) -> bool:
    """ "Omaha had 31, 39 fewer than we did": than the place of the words, of which no other time is told."""
    than = next((at for at in range(amount.last, amount.last + _OPENS) if scene.word(at) == "than"), None)
    if than is None or scene.word(than + 1) not in {"we", "our"}:
        return False
    named = any(mark.last <= amount.first and mark.words.candidates for mark in scene.places)
    timed = any(one.first > than for one in scene.periods)
    return named and not timed and scene.word(than + _WE_DID) in word_set("phrase_end")


def _lies_between(scene: Scene, amount: Quantity, told: Sequence[Reading]) -> bool:
    """ "Reno had 81. Elko had 19, 62 fewer": what two printed counts of two places lie apart."""
    counts = [one for one in scene.quantities if one.last < amount.first and one.kind is QuantityKind.COUNT]
    own = _owner(scene, counts[-1]) if counts else None
    if own is None:
        return False
    others = [one for one in told if one.shape is Shape.VALUE and one.amount is not None and one.places]
    apart = [one.amount.value for one in others if all(place.candidates != own for place in one.places) and one.amount]
    apart += [one.value for one in counts[:-1] if _owner(scene, one) not in (None, own)]
    return any(abs(value - counts[-1].value) == amount.value for value in apart)


def _owner(scene: Scene, count: Quantity) -> tuple[str, ...] | None:
    """Which place's count it is: the last named before it that nothing is held against."""
    named = [mark for mark in scene.places if mark.last <= count.first and not scene.far[mark.first]]
    return named[-1].words.candidates if named and named[-1].words.candidates else None


def _subject(scene: Scene, amount: Quantity) -> PlaceMark | None:
    """The place whose verb stands right before a difference, or is left out: "New York had 231 fewer", "and Reno 9"."""
    verb = amount.first - 1
    elided = next((mark for mark in scene.places if mark.last == amount.first and mark.words.candidates), None)
    if elided is not None and scene.word(elided.first - 1) in _JOINS:
        return elided
    if scene.word(verb) not in word_set("beside_verb"):
        return None
    return next((mark for mark in scene.places if mark.last == verb and mark.words.candidates), None)
