"""The word that holds a field against its subject: no city had *more*, no year was *worse*, none is *as safe*."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import table, word_set
from onrecord.model import End

_ASIDES = ([",", "among"], [",", "of"])
_ASIDE = 8  # tokens of ", among cities of half a million or more,"
_REACH = 10  # tokens from "no" or "only" to the word that compares


class Degree(NamedTuple):
    """The word that compares: its tokens, which end it gives the subject, and whether it is said of rates."""

    first: int
    last: int
    end: End
    rate: bool
    deadly: bool


@cache
def degrees() -> dict[str, dict[str, str]]:
    """The rows of the words that compare, by word."""
    return {word: row for row in table("degrees") for word in row["words"].split("|")}


def degree_behind(scene: Scene, at: int) -> Degree | None:
    """The first word that compares behind `at`, in its clause, with a verb between."""
    rows = degrees()
    verb = False
    for place in range(at, _reach(scene, at)):
        word = scene.word(place)
        if any(one.first <= place < one.last for one in scene.left_out):
            continue
        if scene.clause[place] != scene.clause[at] or word == "than":
            return None
        verb = verb or word in word_set("degree_verb")
        row = rows.get(word)
        heads = at == 0 and "than" in scene.words[place + 1 : place + 3]  # "No state more violent than Alaska"
        if row is None or not (verb or heads):
            continue
        if any(quantity.first <= place < quantity.last for quantity in scene.quantities):
            return None  # "no city had more than 300": a bound
        last = place + 1
        if word == "as":
            row = rows.get("as " + scene.word(place + 1))
            last = place + 2
            if row is None:
                return None
        if scene.word(last) in word_set("degree_other"):
            return None
        one = scene.word(last) in {"one", "rate"}
        return Degree(place, last + one, End(row["end"]), scene.word(last) == "rate", row["deadly"] == "yes")
    return None


def _reach(scene: Scene, at: int) -> int:
    """Up to where the word that compares is looked for; names of places and an aside on the field count as nothing."""
    aside = any(scene.words[place : place + 2] in _ASIDES for place in range(at, at + _REACH))
    end = at + _REACH + (_ASIDE if aside and "only" in scene.words[at : at + 1] else 0)
    for mark in scene.places:
        if at < mark.first < end:
            end += mark.last - mark.first
    return min(len(scene.words), end)
