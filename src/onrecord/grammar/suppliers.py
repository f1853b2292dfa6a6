"""Which states traced guns came from, one behind the other: "Georgia supplied 412, or one in four, Ohio 274".

Such a sentence names no guns: it goes on with traced guns that the text has just counted. "Just 521 of them came from
Iowa" is one of these, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.counts import make_value
from onrecord.grammar.earlier import Earlier
from onrecord.grammar.places import PlaceMark
from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Shape, Unit

_TRACED = "guns_traced"
_NEAR = 4  # figures back to which such a sentence goes on
_VERB = 5  # tokens from a state to its count: "Kentucky alone was the source of"


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """The count, and the share behind its "or", of every state that is told as a source."""
    traced = next((words for _, words in reversed(earlier.figures[-_NEAR:]) if words.measure == _TRACED), None)
    if traced is None or (word_set("source_of").isdisjoint(scene.words) and "came" not in scene.words):
        return
    listed = False
    last: tuple[Quantity, str] | None = None
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first]:
            continue
        state = _came_from(scene, quantity) or _supplier(scene, quantity, listed=listed)
        if quantity.kind is QuantityKind.COUNT and state is not None:
            used.add(index)
            listed, last = True, (quantity, state)
            yield _made(scene, statement, quantity, state, traced)
        elif quantity.kind is QuantityKind.FRACTION and last is not None and _restates(scene, quantity, last[0]):
            used.add(index)
            part = _made(scene, statement, quantity, last[1], traced)
            yield replace(part, shape=Shape.SHARE, unit=Unit.PERCENT, against_measure=traced)


def _came_from(scene: Scene, quantity: Quantity) -> str | None:
    """ "521 of them came from Iowa"."""
    of_them = scene.words[quantity.last : quantity.last + 2] in (["of", "them"], ["of", "those"])
    at = quantity.last + 2 * of_them
    if scene.words[at : at + 2] != ["came", "from"]:
        return None
    return next((found for mark in scene.places if mark.first == at + 2 and (found := _state(mark))), None)


def _supplier(scene: Scene, quantity: Quantity, *, listed: bool) -> str | None:
    """The state before a count: "Georgia supplied 412", and behind it in the list "Ohio 274"."""
    for mark in scene.places:
        between = scene.words[mark.last : quantity.first]
        verb = len(between) <= _VERB and not word_set("source_of").isdisjoint(between)
        if mark.last <= quantity.first and (verb or (listed and between in ([], ["of"]))) and (found := _state(mark)):
            return found
    return None


def _state(mark: PlaceMark) -> str | None:
    """The state that a mark names; "New York" beside states is the state."""
    if mark.words.kind == "state":
        return next(iter(mark.words.candidates), None)
    return next((place for place in mark.words.candidates if len(place) == 2), None)


def _restates(scene: Scene, quantity: Quantity, count: Quantity) -> bool:
    """ "412, or one in four,"."""
    return [*scene.words[count.last : quantity.first]] in ([",", "or"], [",", "about"], [",", "or", "about"])


def _made(scene: Scene, statement: int, quantity: Quantity, state: str, traced: MeasureWords) -> Reading:
    made = make_value(scene, statement, quantity, traced, quantity.first, quantity.last, rule="source of guns")
    return replace(made, qualifiers=(*traced.qualifiers, f"from:{state}"), places=())
