"""Promises told by so many and a deadline: "she will have 40 recruits on patrol by March"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.lexicon.load import word_set
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.words import Word, is_number

_PERSONS = frozenset({"i", "we", "he", "she"})


def has_by(words: Sequence[Word], verb: int) -> bool:
    """`Will have 40 recruits on patrol by March`: so many, and a deadline."""
    at = next((spot for spot in range(verb + 1, min(verb + 3, len(words))) if is_number(words[spot])), None)
    own = words[verb - 1].low.endswith("'ll") or (verb > 1 and words[verb - 2].low in _PERSONS)
    if at is None or not own or words[verb].low != "have":
        return False
    if all(word.low not in word_set("brought_by_then") for word in words[at + 1 : at + 3]):
        return False  # "we will have 90 murders by June", "30 years on the job"
    times = CUES.time_words | CUES.days | ACT_CUES.nouns["deadlines"]
    return any(by.low == "by" and (then.low in times or then.kind == "n") for by, then in pairwise(words[verb + 2 :]))
