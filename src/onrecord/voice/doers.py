"""Where the subject of an act's verb ends: before its adverbs and auxiliaries."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.sites import adverb_at, past_time
from onrecord.voice.words import Word

_TO_BE = word_set("to_be")
_OWN = frozenset({"i", "we"})
_ONE = frozenset({"he", "she", "who"})
_DONE = frozenset({"refused", "declined", "promised", "agreed"})  # "he's refused"; "he's asked" may be a passive
_GIVES = word_set("gives_word")


def before_verb(words: Sequence[Word], at: int) -> int | None:
    """Where the subject of the verb at `at` ends; None where the verb is negated, passive or only thought of."""
    place = at - 1
    progressive = words[at].low.endswith("ing")
    while place >= 0 and adverb_at(words, place):
        place -= 1
    shortened = (
        (progressive or words[at].low in _DONE)
        and place > 0
        and words[place].kind == "s"
        and words[place - 1].low in _ONE
    )
    if shortened or (progressive and place >= 0 and words[place].low in _TO_BE):
        place -= 1  # "she's calling on Congress"
        while place >= 0 and words[place].low in CUES.adverbs:
            place -= 1
    if (
        place >= 0
        and words[place].low in ("did", "does", "do")
        and words[at].text.islower()
        and not words[at].low.endswith("ed")
    ):
        return place  # "He did promise a report"
    if place > 0 and words[place].low in ("can", "could") and words[place - 1].low in _OWN and words[at].low in _GIVES:
        return place  # "I can promise it in writing"
    place = past_time(words, place)
    if place and words[place].low == "far" and words[place - 1].low == "so":
        place -= 2  # "has so far declined"
        while place >= 0 and words[place].low in CUES.adverbs:
            place -= 1
    if place >= 0 and (
        words[place].low in CUES.blocking
        or words[place].low in ("will", "without", "should", "must")
        or words[place].kind == "s"
        or (words[place].low.endswith("'d") and not words[at].low.endswith("ed"))  # "I'd asked the chief" had asked
        or words[place].low.endswith("'ll")
    ):
        return None
    return place + 1
