"""Words that call untrue what has just been told: "that is nonsense", "Snopes rated it false"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set, word_sets
from onrecord.lexicon.untruths import somebody_wrong, untrue
from onrecord.voice.words import Word, is_capital

_BEFORE = word_set("before_denial") | {","}
_IS_NOT = {"isn't": "not", "wasn't": "not", "ain't": "not"}
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
