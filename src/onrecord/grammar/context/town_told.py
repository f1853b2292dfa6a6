"""Towns that a sentence is about, for the next: one that no list holds, "The suburb of Sachse did worse".

Such a town is called by its name, as a set of cities is. Or the one where the writer's kin live: "my sister in Reno".
"""

from __future__ import annotations

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PlaceWords, QuantityKind

IT = frozenset({"it"})
_LONGEST = 3  # words of a name
_MINE = 3  # tokens from "my" or "I have" to the kin: "I have two cousins"
_LIVES = 6  # tokens from the kin to the name: "my brother Bob, who lives in Reno"
_MY = frozenset({"my", "our"})
_WHERE = frozenset({"in", "near"})
_NOT_THEIRS = frozenset({"'s", "and", "to", "longer"})  # "my sister's boss lives in Reno", "used to live in Reno"
_SAID = frozenset({'"', "”", "said"})  # "My brother lives in Reno," Roe said: "her city" may be Roe's
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
    """ "My sister, who lives in Reno, calls": the only city that a sentence names, and nobody else's there.

    An officer may be meant by "her city" herself, wherever her kin live: "Chief Ann Roe, whose brother lives in Reno".
    """
    cities = [mark for mark in scene.places if mark.words.kind == "city"]
    if len(cities) != 1 or cities[0].words.here:
        return None
    name = cities[0].first
    kin = next((at for at in range(name) if scene.word(at) in word_set("kin")), name)
    before = scene.words[max(0, kin - _MINE) : kin]
    mine = not _MY.isdisjoint(before) or before[:2] == ["i", "have"]
    between = scene.words[kin + 1 : name]
    there = between[-1:] != [] and between[-1] in _WHERE and set(between[-2:-1]) <= word_set("lives")
    theirs = len(between) <= _LIVES and _NOT_THEIRS.isdisjoint(between) and _SAID.isdisjoint(scene.words[name:])
    return cities[0].words if mine and there and theirs else None


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
