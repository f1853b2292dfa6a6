"""Words that call untrue what has just been told: "that is nonsense", "Snopes rated it false"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set, word_sets
from onrecord.lexicon.untruths import somebody_wrong, untrue
from onrecord.voice.cues import CUES
from onrecord.voice.words import Word, is_capital

_BEFORE = word_set("before_denial") | {","}
_IS_NOT = {"isn't": "not", "wasn't": "not", "ain't": "not"}
_MOVED = CUES.clause_verbs | {
    low for low in word_set("tells_a_figure") if low.endswith("ed") or low in ("rose", "fell")
}
_PARTS = word_set("parts_a_bare_clause") | CUES.days
_HOLDS = frozenset({"believes", "believe", "thinks", "claims"})  # nobody "knows that" what is so
_BE = word_set("is_judged")
_MOST = 3  # words of what is said of it: "not the case"
_REACH = 12  # words in which a sentence must call the one before untrue
_RATES = word_set("rates_a_claim")
_RATED = word_set("rated_a_claim")
_FALSE = word_sets("wrong_words", "untruths")
_WE_TOLD = word_set("paper_told")
_IT = word_set("goes_on_of_it") | {"that"}
_WAS = word_set("opens_predicate")
_NO = frozenset({"not", "never"})
_BARE = 3  # words of "it never was"
_NAME = 4  # words of the name of who rates it
_TO_FALSE = 4  # words from "rated" to its "false"


def calls_untrue(words: Sequence[Word]) -> bool:
    """Whether a sentence opens by calling what was said untrue: "that is simply not true", "not so", "it's a lie"."""
    lows = [word.low for word in words[:_REACH] if word.low not in '“”‘"']
    if _only_denies(lows):
        return True
    plain = [_IS_NOT.get(low, low) for low in lows]
    first = next((at for at, low in enumerate(plain) if low not in _BEFORE), len(plain))
    for last in range(first + _MOST, first, -1):
        if untrue(plain[first:last]) or somebody_wrong(plain[first:last]):
            return not plain[last:] or not plain[last].isalnum()  # "not true of Reno" denies another thing
    return False


def _only_denies(lows: Sequence[str]) -> bool:
    """ "It never was.", "They did not.", "We didn't, though": no more than that it was not so."""
    at = lows[:1] == ["but"]
    verb, said = lows[at + 1 : at + 2], lows[at + 1 : at + _BARE]
    if not lows[at : at + 1] or lows[at] not in _IT or not verb:
        return False
    short = verb[0].endswith("n't") and verb[0].removesuffix("n't") in _WAS
    plain = len(set(said) & _WAS) == 1 == len(set(said) & _NO)
    end = at + (2 if short else _BARE)
    return (short or plain) and not "".join(lows[end : end + 1]).isalnum()


def ends_untrue(words: Sequence[Word], end: int) -> bool:
    """Whether words for what is untrue end there: "a lie", "simply not true"."""
    lows = [word.low for word in words[max(0, end - _MOST) : end]]
    return any(untrue(lows[at:]) for at in range(len(lows)))


def bare_clause(following: Sequence[Word]) -> bool:
    """`The mayor denies murders doubled`: a subject and what moves it, without a "that" before or between."""
    verb = next((at for at, word in enumerate(following) if at and word.low in _MOVED), 0)
    return verb > 0 and all(word.kind == "w" and word.low not in _PARTS for word in following[:verb])


def disbelieved(words: Sequence[Word]) -> int | None:
    """Where it begins what `nobody believes that` holds: words that the text has from nobody."""
    if not words or words[0].low not in ("nobody", "no", "none", "few"):
        return None
    that = next((at for at, word in enumerate(words[: min(_REACH, len(words) - 1)]) if word.low == "that"), 0)
    return that + 1 if that > 1 and words[that - 1].low in _HOLDS else None


def told_false(words: Sequence[Word], start: int) -> int | None:
    """The verb with which a sentence judges what a noun of saying tells: "Roe's claim that it doubled is mistaken"."""
    for verb in range(start + 1, len(words) - 1):
        told = any(word.low in _MOVED or word.low.isdecimal() for word in words[start:verb])
        if words[verb].low not in _BE or not told:
            continue  # "Roe's claim that the mayor's figure was false": a part of what Roe claims
        near = [word.low for word in words[verb + 1 : verb + _TO_FALSE + _MOST]]
        near = ["not", *near] if words[verb].low in _IS_NOT else near
        first = next((at for at, low in enumerate(near) if low not in _BEFORE), len(near))
        for last in range(first + _MOST, first, -1):
            judged = untrue(near[first:last]) or near[first:last] == ["wrong"]
            if judged and not "".join(near[last : last + 1]).isalnum():
                return verb
    return None


def rated_false(words: Sequence[Word]) -> bool:
    """`Snopes rated it false`, `The Post's checkers ruled that claim misleading`: opens a sentence or a clause."""
    verb = next((at for at, word in enumerate(words[: _NAME + 1]) if word.low in _RATES), 0)
    if not verb or not any(is_capital(word) for word in words[:verb]) or verb + 1 >= len(words):
        return False
    near = range(verb + 1, min(verb + 1 + _TO_FALSE, len(words)))
    false = next((at for at in near if words[at].low in _FALSE), 0)
    ends = false + 1 >= len(words) or words[false + 1].kind == "p"  # no "found it wrong to wait"
    return words[verb + 1].low in _RATED and false > 0 and ends


def corrects_us(words: Sequence[Word]) -> bool:
    """`Correction: last Sunday we said Reno had 20`: a sentence headed so that tells what its own paper said."""
    low = [word.low for word in words[: _REACH + 1] if word.kind == "w"]
    if low[:1] not in (["correction"], ["corrections"]) or "we" not in low:
        return False
    return not _WE_TOLD.isdisjoint(low[low.index("we") + 1 : low.index("we") + 3])
