"""Whose figures a rank is taken from: "the worst year The Washington Post has ever recorded: 1,161 people shot"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PUBLISHERS, Memory
from onrecord.voice.sites import Site
from onrecord.voice.words import Word

_RANKS = word_set("ranks_of_all") | word_set("superlatives_of_years")
_TO_COUNTER = 6  # words from "the worst" to who has counted: "the worst first half of a year"
_COUNTER = 7  # words of who has counted


def ranked_by(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """The body that has counted all those of which the words before it name the first; "has" stands at `at`."""
    verb = at + 1 + (at + 1 < len(words) and words[at + 1].low in CUES.adverbs | {"ever", "yet"})
    if verb >= len(words) or words[verb].low not in CUES.count:
        return None
    rank = next((spot for spot in range(at - 1, max(0, at - _TO_COUNTER - _COUNTER), -1) if _ranks(words, spot)), None)
    if rank is None or any(word.kind != "w" for word in words[rank:at]):
        return None
    for first in range(rank + 1, min(rank + 1 + _TO_COUNTER, at)):
        if not (words[first].capital or words[first].low in ("the", "police")):
            continue
        source = sources.name(words[first:at], (), memory)
        if source is None or source.kind not in PUBLISHERS or not source.name:
            return None
        return Site(source, words[verb].low, first, verb + 1, False, verb + 1, weak=True)
    return None


def _ranks(words: Sequence[Word], at: int) -> bool:
    """`the worst`, `the second-most`, `its deadliest`."""
    return words[at].low in _RANKS and words[at].text.islower() and words[at - 1].kind in "wns"
