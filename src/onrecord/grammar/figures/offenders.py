"""Crimes told by who commits them: "burglars struck 1,204 times", "arsonists set 84 fires", "robbers hit 61 shops"."""

from __future__ import annotations

from functools import cache

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import table, word_set
from onrecord.lexicon.phrases import Phrases
from onrecord.model import MeasureWords, Quantity

_REACH = 3  # tokens from those who do it to their verb: "burglars have since broken into"


@cache
def _offenders() -> Phrases[dict[str, str]]:
    return Phrases((words, row) for row in table("offenders") for words in row["words"].split("|"))


def done_by(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """What such a number counts, with the tokens it was read from."""
    if _offenders().heads.isdisjoint(scene.has):
        return None
    verb = quantity.first - 1
    verb -= scene.word(verb) in {"into", "at"}
    inside = next((mark for mark in scene.places if mark.last == verb + 1), None)
    if inside is not None and scene.word(inside.first - 1) in {"in", "across"}:
        verb = inside.first - 2  # "robbers struck in Oakland 4,922 times"
    if scene.word(verb) not in word_set("offender_verbs"):
        return None
    for at in range(max(0, verb - _REACH - 1), verb):
        length, rows = _offenders().longest(scene.words, at)
        if length and verb - at - length <= _REACH and scene.clause[at] == scene.clause[verb]:
            last = _target(scene, quantity, rows[0]["targets"].split("|"))
            words = MeasureWords(scene.span(at, at + length), rows[0]["measure"])
            return None if last is None else (words, at, last)
    return None


def _target(scene: Scene, quantity: Quantity, targets: list[str]) -> int | None:
    """The token behind what was hit: the "times" that the number takes in, or the noun behind it."""
    if "times" in scene.words[quantity.first : quantity.last]:
        return quantity.last  # "struck 1,204 times", "47 times a day"
    noun = quantity.last + (scene.word(quantity.last) in word_set("before_target"))  # "hit 1.5 million American homes"
    return noun + 1 if scene.word(noun) in targets else None
