"""Fields of rivals inside one state or region, or of one size: "the most of any city in Texas", "of any city its size".

The record has no list of those, and the first in Texas need not be the first in the nation: such a field is named as
the words name it, and nothing is held against it.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, ScopeKind, Shape

_NOUNS = word_set("rival_noun")
_REACH = 12  # tokens from the words of an order to those of its field
_TO_SIZE = 4  # tokens of "about the same size"
_SIZE = frozenset({"size", "population", "bracket"})
_FOR_A = 2  # tokens of "for a" before a city of its size
_OF_THE_NATION = ("country", "us-")  # fields of the whole nation begin so


@needs(any_of(_NOUNS), shapes(Shape.EXTREME, Shape.RANK))
def inside_a_place(scene: Scene, reading: Reading) -> Reading:
    """The reading, with the field that its words narrow to a state or a region."""
    scope = reading.scope
    if scope is None or scope.kind is not ScopeKind.AMONG or not (scope.group or "").startswith(_OF_THE_NATION):
        return reading
    first = scene.opens(reading.span)
    last = scene.behind(reading.span)
    near = [at for at in range(first, min(last + _REACH, len(scene.words))) if scene.words[at] in _NOUNS]
    opening = [_FOR_A] if scene.words[:_FOR_A] == ["for", "a"] and scene.words[_FOR_A] in _NOUNS else []
    for at in (*near, *opening):
        if scene.clause[at] != scene.clause[first] and not opening:
            continue
        found = _alike(scene, at) or _field(scene, at)
        if found is not None:
            return replace(reading, scope=replace(scope, group=f'group:"{" ".join(scene.words[found[0] : found[1]])}"'))
    return reading


def _field(scene: Scene, at: int) -> tuple[int, int] | None:
    """The tokens of a field whose noun stands at a token, where it lies inside a place."""
    opening = at + 2 + (scene.word(at + 2) == "the")
    inside = next((mark for mark in scene.places if mark.first in (at + 2, opening) and _narrows(mark)), None)
    if inside is not None and scene.word(at + 1) in {"in", "of", "across"}:
        return at, inside.last
    if scene.words[at + 1 : at + 2] == ["on"] and scene.word(at + 3) == "list":
        return at, at + 4  # "the most of any city on our list"
    owner = next((mark for mark in scene.places if mark.last == at and _narrows(mark)), None)
    if owner is not None and owner.words.kind != "city":
        return owner.first, at + 1
    return (at - 1, at + 1) if scene.word(at - 1) in word_set("of_a_region") else None


def _alike(scene: Scene, at: int) -> tuple[int, int] | None:
    """ "City its size", "cities of comparable size", "cities as large", "peer cities": the tokens of a field."""
    if scene.word(at - 1) in word_set("sized_alike"):
        return at - 1, at + 1
    end = at + 1 + (scene.word(at + 1) in {"of", "in"})
    if scene.word(end) == "as" and scene.word(end + 1) in word_set("size_told"):
        return at, end + 2
    for size in range(end, end + _TO_SIZE):
        if scene.word(size) in _SIZE and word_set("before_size").issuperset(scene.words[end:size]) and size > end:
            return at, size + 1
    return None


def _narrows(mark: PlaceMark) -> bool:
    """ "Any city in Texas", "any city in the state"; "any city here" and "in the country" narrow nothing."""
    if mark.words.here:
        return mark.words.kind in {"state", "county"}
    return mark.words.kind not in {"nation", "group"}
