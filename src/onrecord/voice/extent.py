"""How far the words of an act reach: to a mark, a new clause, or the next act."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.names import series
from onrecord.voice.parties import STOPS, Scene
from onrecord.voice.words import Word

_LONGEST = 20
_TO_BE = word_set("to_be")
_CLAUSE = word_set("closes_act")
_WILLS = word_set("wills")
_ASKING = word_set("asking_for")
_SINCE = frozenset({"since", "has", "had"})  # "and has since refused"
_RECEIVING = ACT_CUES.nouns["receiving"]


def reach_of(scene: Scene, at: int, verbs: frozenset[str]) -> int:
    """Where the words of an act that begins at `at` end: at a mark, a new clause, or the next act."""
    words = scene.words
    end = at + 1
    while end < len(words) and end - at < _LONGEST:
        low = words[end].low
        if low in STOPS and not (low == "," and (_inside_number(words, end) or series(words, end, len(words)))):
            break
        if (
            low in _CLAUSE
            or (low in _ASKING and words[end - 1].low not in _TO_BE)
            or (low == "at" and _at_request(words, end))
        ):
            break
        if low == "that" and any(word.low in verbs for word in words[end + 2 : end + 5]):
            break  # "to sign the law that Council passed"
        if (low == "and" and _next_act(words, end + 1, verbs)) or _passive(words, end):
            break
        end += 1
    while end > at + 1 and words[end - 1].low in '“"':
        end -= 1
    return end


def _at_request(words: Sequence[Word], at: int) -> bool:
    return at + 2 < len(words) and words[at + 1].low == "the" and words[at + 2].low == "request"


def _next_act(words: Sequence[Word], at: int, verbs: frozenset[str]) -> bool:
    while at < len(words) and (words[at].low in CUES.adverbs or words[at].low in _SINCE):
        at += 1
    if at >= len(words):
        return False
    low = words[at].low
    if _passive(words, at):
        return True
    if low in _WILLS and at + 1 < len(words) and words[at + 1].low != "be":
        return True  # "asked the council for money and will open two offices"
    return low in verbs or low in CUES.strong or low in _RECEIVING or low in ("he", "she", "it", "they")


def _passive(words: Sequence[Word], at: int) -> bool:
    """`was turned down`, `was told no`, `was approved by`: what became of it is another act."""
    if words[at].low not in ("was", "were") or at + 2 >= len(words):
        return False
    done, after = words[at + 1].low, words[at + 2].low
    by = done in ACT_CUES.nouns["passives"] and after == "by"
    return by or done in ACT_CUES.nouns["spurned"] or (done == "told" and after == "no")


def _inside_number(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].kind == "n" and words[at - 1].kind == "n"
