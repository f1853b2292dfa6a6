"""The word that holds a field against its subject: no city had *more*, no year was *worse*, none is *as safe*."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import table, word_set
from onrecord.model import End

_ASIDES = ([",", "among"], [",", "of"], [",", "with"], [",", "at"])
_ASIDE = 12  # tokens of ", among cities of half a million or more,", ", with 804 for every 100,000 people,"
_PLAIN = {"itself": ""}
_AS = {"as": "as", "so": "as"}
_HARDLY = word_set("wills")
_TO_RATE = word_set("possessives") | {"a", "to", "that", "our"}
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
        pair = " ".join((_AS.get(word, word), scene.word(place + 1)))
        row = rows.get(pair) if word in _AS or rows.get(pair, _PLAIN)["itself"] else rows.get(word)
        if word in _AS and not _HARDLY.isdisjoint(scene.words[at:place]):
            return None  # "no city should have so many": nothing is said of any
        verb = verb or (row is not None and bool(row["itself"]))
        heads = at == 0 and "than" in scene.words[place + 1 : place + 3]  # "No state more violent than Alaska"
        if row is None or not (verb or heads):
            continue
        bound = next((one for one in scene.quantities if one.first <= place < one.last), None)
        if bound is not None and bound.first < place:
            continue  # "no city of half a million or more had a higher rate"
        if bound is not None:
            return None  # "no city had more than 300": a bound
        last = place + (2 if row is rows.get(pair) else 1)
        told = last
        while scene.word(told) in _TO_RATE:
            told += 1  # "so high a rate", "came close to its rate"
        last = told if scene.word(told) == "rate" else last
        if scene.word(last) in word_set("degree_other"):
            return None
        one = scene.word(last) in {"one", "rate"}
        return Degree(place, last + one, End(row["end"]), scene.word(last) == "rate", row["deadly"] == "yes")
    return None


def _reach(scene: Scene, at: int) -> int:
    """Up to where the word that compares is looked for; names of places and an aside on the field count as nothing."""
    aside = any(scene.words[place : place + 2] in _ASIDES for place in range(at, at + _REACH))
    end = at + _REACH + (_ASIDE if aside and "only" in scene.words[at : at + 1] else 0)
    end += sum(
        one.last - one.first for one in scene.quantities if at < one.first < end and scene.word(one.first - 1) == "of"
    )
    for mark in scene.places:
        if at < mark.first < end:
            end += mark.last - mark.first
    return min(len(scene.words), end)
