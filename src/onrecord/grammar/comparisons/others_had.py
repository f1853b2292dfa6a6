"""Other places that have more or less of what was just told: "Rockford had more", "all three had higher ones".

Nothing but such words may stand behind the verb: "had more jobs" counts something else. What the places are held
against is left out, and the text goes on with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.comparisons.other_place import rival
from onrecord.grammar.comparisons.was_higher import goes_on_with_rates
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Operator, Reading, Shape

RULE = ("others had more",)
SIGNS = frozenset({"more", "fewer", "less", "higher", "lower", "worse"})  # what wakes the rule
_MORE = frozenset({"more", "higher", "worse"})
_OF_A_RATE = frozenset({"rate", "rates"})
_ALL = frozenset({"all", "both", "each", "also", "too"})
_JOINS = frozenset({"and", "or", ",", "&"})
_OPENING = frozenset({"but", "while", "and", "though"})
_NOUNS = _OF_A_RATE | word_set("that_noun") | frozenset({"one", "ones", "totals", "figures", "numbers", "counts"})


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """One comparison for each of the places."""
    if scene.measures or any(one.value != 1 for one in scene.quantities) or not earlier.tells(statement):
        return
    for at, word in enumerate(scene.words):
        if word not in SIGNS or scene.hidden[at]:
            continue
        end = _end(scene, at)
        verb = _verb(scene, at)
        heads = [] if end is None or verb is None else _heads(scene, verb)
        if end is None or not heads:
            continue
        rate = not _OF_A_RATE.isdisjoint(scene.words[at:end]) or goes_on_with_rates(earlier, statement)
        against = rival(scene, heads[0].first, heads[0].first, heads[0].words, earlier)
        for head in heads:
            yield Reading(
                Shape.COMPARISON,
                scene.span(head.first, head.last if head is not heads[-1] else end),
                statement,
                RULE,
                places=(head.words,),
                period=period_of(scene, head.first, end),
                operator=Operator.MORE if word in _MORE else Operator.LESS,
                of=Of.RATE if rate else None,
                against_places=(against,),
            )


def _end(scene: Scene, at: int) -> int | None:
    """The token behind "more", "fewer of them", "higher ones", where that ends its phrase or only a time follows."""
    last = at + 1
    last += scene.word(last) in _NOUNS
    last += 2 * (scene.words[last : last + 2] in (["of", "them"], ["of", "those"]))
    last += scene.word(last) in word_set("again_words")
    dated = any(p.first in (last, last + 1) and p.last == len(scene.words) - 1 for p in scene.periods)
    closed = dated or scene.word(last) in {"", ".", "!", ";", ")", "”", '"'}
    bare = scene.words[at] in {"higher", "lower", "worse"} and last == at + 1  # "had higher" of what
    return None if bare or not closed else last


def _verb(scene: Scene, at: int) -> int | None:
    verb = at - 1
    while scene.word(verb) in word_set("size_adverb"):
        verb -= 1
    return verb if scene.word(verb) in word_set("beside_verb") and scene.word(verb) != "lost" else None


def _heads(scene: Scene, verb: int) -> list[PlaceMark]:
    """The places that open the sentence or its clause and end at a verb: "St. Louis, Detroit and Memphis all had"."""
    at = verb
    while scene.word(at - 1) in _ALL or scene.word(at - 1) in word_set("again_words"):
        at -= 1
    found: list[PlaceMark] = []
    for mark in reversed(scene.places):
        if mark.last > at or mark.words.here or not mark.words.candidates:
            continue
        if mark.last != at:
            break
        found.insert(0, mark)
        at = mark.first
        while scene.word(at - 1) in _JOINS and at - 1 > 0:
            at -= 1
    if not found:
        return []
    return found if _opens(scene, found[0].first) else []


def _opens(scene: Scene, at: int) -> bool:
    """Whether a clause begins at a token; "no state but Louisiana had a higher rate" tells an order."""
    joined = scene.word(at - 1) in _OPENING and scene.word(at - 2) in {",", ";"}
    return at == 0 or joined or scene.word(at - 1) in {";", "“", "—"}
