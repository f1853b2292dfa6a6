"""Adjectives with which somebody states: "Roe is sure that killings fell", "Roe is convinced robberies rose"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Memory
from onrecord.voice.sites import Site
from onrecord.voice.subjects import subject_until
from onrecord.voice.words import Word

_NEAR = 8  # words in which the verb of such a clause stands
SURE = word_set("sure_that")
_BE = word_set("to_be") | {"remains", "remained", "seems", "sounds"}


def sure(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """The site of what somebody is sure of; nobody states what he is not sure of, nor what he asks to be sure of."""
    verb = at - 1
    while verb > 0 and words[verb].low in CUES.adverbs:
        verb -= 1
    if verb < 1 or words[verb].low not in _BE or at + 2 >= len(words):
        return None
    told = words[at + 1].low == "that"
    if not (told or _clause(words[at + 1 : at + _NEAR])):
        return None
    first, source = subject_until(words, verb, memory)
    if source is None or not source.name or source.kind not in PARTIES:
        return None
    content = at + 1 + told
    return Site(source, words[at].low, first, content, True, content, dated=(first, at))


def _clause(near: Sequence[Word]) -> bool:
    """`robberies rose`, not "of it", "to rise", "when it rose"."""
    if near[0].low in CUES.prepositions or near[0].low in CUES.joiners:
        return False
    return any(word.low in CUES.clause_verbs or word.low.endswith("ed") for word in near[1:])
