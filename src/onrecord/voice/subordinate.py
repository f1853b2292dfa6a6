"""Clauses and appositions that stand between a name and its verb."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.words import Word, is_capital

_OPENERS = word_set("opens_aside")
_PARTY = ("r-", "d-", "i-")
_BRACKET = 25  # words of a bracket between a name and its verb: "Jane Roe (R-Easton) said"
_NO_VERBS = word_set("no_verb_here")
_TO_PERSON = 5  # words from a comma to the noun of a person
_VERBS = 4  # verbs and adverbs of one predicate


def opens_apposition(words: Sequence[Word], comma: int) -> bool:
    """Whether what follows the comma can describe the name before it: "a judge", "41", "R-Easton", "chair of"."""
    if comma + 1 >= len(words):
        return False
    word = words[comma + 1]
    if word.kind == "n":
        return len(word.text) <= 2
    role = any(near.low in CUES.persons for near in words[comma + 1 : comma + _TO_PERSON])
    return word.low in _OPENERS or word.low.startswith(_PARTY) or word.low in CUES.persons or role


def unbracketed(words: Sequence[Word], end: int, least: int) -> int:
    """`Jane Roe (R-Easton)`: where the bracket that ends before `end` opens, else `end`."""
    if end <= least or words[end - 1].low != ")":
        return end
    return next((at for at in range(end - 2, max(least, end - _BRACKET), -1) if words[at].low == "("), end)


def relative_pronoun(words: Sequence[Word], first: int, end: int) -> int | None:
    """The "who" whose clause, without a comma, runs to `end`; its last phrase begins at `first`."""
    at = first - 1
    if first >= end or at < 1:
        return None
    if words[at].low == "who":
        word = words[first]
        verb = word.kind == "w" and not is_capital(word) and word.low not in _NO_VERBS
        return at if verb and word.low not in CUES.humans | CUES.organisations | CUES.papers else None
    place = at
    while (
        place > 0
        and at - place < _VERBS
        and (words[place].low in CUES.clause_verbs or words[place].low in CUES.adverbs)
    ):
        place -= 1
    return place if place < at and words[place].low == "who" and words[place - 1].kind == "w" else None
