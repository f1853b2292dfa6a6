"""Towns that a sentence is about, for the next: one that no list holds, "The suburb of Sachse did worse".

Such a town is called by its name, as a set of cities is. Or the one where somebody else lives: "a friend in Reno".
"""

from __future__ import annotations

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PlaceWords, QuantityKind

IT = frozenset({"it"})
_LONGEST = 3  # words of a name
_LIVES = 3  # tokens from "lives" to the name: "lives near", "moved out to"
_WHERE = frozenset({"in", "to", "of", "near"})
_BESIDE = frozenset({"of", "than"})  # "a suburb of Dallas", "smaller than Reno": places that only tell which it is


def town_told(scene: Scene) -> PlaceWords | None:
    """The town, where its name is the subject of a sentence that names no other place but to say where it lies."""
    told = (mark for mark in scene.places if mark.words.candidates and not mark.words.here)
    if scene.word(0) in IT or any(scene.word(mark.first - 1) not in _BESIDE for mark in told):
        return None
    verbs = word_sets("had_a_count", "is_or_was", "degree_verb")
    for last in (at for at in range(1, len(scene.words)) if scene.word(at) in verbs or scene.word(at) == ","):
        first = last
        while first and last - first < _LONGEST and _is_name(scene, first - 1):
            first -= 1
        opens = first == 0 or scene.word(first - 1) in _BESIDE | {","}
        if first < last and opens and not (first and scene.word(last) == ","):
            return _called(scene, first, last)
    return None


def lived_in(scene: Scene) -> PlaceWords | None:
    """ "My sister, who lives in Reno, calls", "I rang the mayor of Reno": the only city that a sentence names."""
    cities = [mark for mark in scene.places if mark.words.kind == "city"]
    if len(cities) != 1 or cities[0].words.here:
        return None
    before = scene.words[max(0, cities[0].first - _LIVES) : cities[0].first]
    lives = before[-1:] != [] and before[-1] in _WHERE and not word_set("is_at_home_there").isdisjoint(before)
    return cities[0].words if lives else None


@once
def town_here(scene: Scene) -> PlaceWords | None:
    """ "In Salina the number fell", "Salina, with 24, saw": the only place of its sentence."""
    if any(mark.words.candidates for mark in scene.places):
        return None
    first = last = int(scene.word(0) == "in")
    while last - first < _LONGEST and last < len(scene.words) and _is_name(scene, last):
        last += 1
    if last == first or scene.tokens[first].text.isupper():
        return None
    behind = last + (scene.word(last) == ",")
    counts = any(one.first == behind + 1 and one.kind is QuantityKind.COUNT for one in scene.quantities)
    number = scene.word(behind) == "the" and scene.word(behind + 1) in word_set("that_noun")
    if not (number if first else behind > last and scene.word(behind) == "with" and counts):
        return None
    return _called(scene, first, last)


def _called(scene: Scene, first: int, last: int) -> PlaceWords:
    return PlaceWords(scene.span(first, last), (f'group:"{" ".join(scene.words[first:last])}"',), "group")


def _is_name(scene: Scene, at: int) -> bool:
    """Whether a word is a capitalised one that is in no list."""
    named = scene.tokens[at].kind == "word" and scene.tokens[at].text[:1].isupper()
    return named and scene.word(at) not in word_set("no_town") and is_strange(scene, at)
