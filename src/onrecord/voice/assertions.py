"""Nouns that say: "the mayor's claim that", "his prediction that", and what "the words of" somebody hold."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import keepers, sources, untrue
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PLACES, Memory, Source
from onrecord.voice.phrases import DETERMINERS, subject_left, subject_right
from onrecord.voice.sites import POSSESSIVES, Site
from onrecord.voice.subjects import subject_of, subject_until
from onrecord.voice.words import Word, is_capital

_SPEAKERS = CUES.humans | CUES.papers | CUES.figures | CUES.organisations | PLACES

_VERBAL = CUES.denying | CUES.prepositions | CUES.clause_verbs
_COPULA = word_set("to_be") | {"remains", "remained"}
_TELLINGS = word_set("in_whose_telling")
_SOME = word_set("some_of_them")
_NEAR = 3  # words between an owner and the noun: "the mayor's latest false claim"
_IN_TWO = 5  # words of "pours cold water on"
_TO_VERB = 6  # words from "claim" back to "repeated"


def asserted(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`the mayor's claim that`, `his assertion that`: the owner stands at `at`. The words hold for what follows."""
    noun = next((spot for spot in range(at + 1, min(at + 2 + _NEAR, len(words))) if words[spot].low in CUES.said), None)
    content = _stated(words, noun) if noun is not None else None
    if noun is None or content is None:
        return None
    if any(word.kind == "p" for word in words[at + 1 : noun]):
        return None
    first, source = _owner(words, at, memory)
    if source is None or not source.name or (content > noun + 2 and source.kind not in PARTIES | {"paper"}):
        return None
    between = {word.low for word in words[at + 1 : noun]}
    denied = bool(between & CUES.disputed) or denied_before(words, first)
    denied = denied or untrue.told_false(words, content) is not None
    return Site(source, words[noun].low, first, content, True, content, weak=True, denied=denied)


def _stated(words: Sequence[Word], noun: int) -> int | None:
    """Where what the noun states begins: behind "that", or behind "is that", "has always been that"."""
    at = noun + 1
    while at < len(words) and (words[at].low in CUES.time_words | CUES.days or words[at].low == "on"):
        at += 1  # "his assertion last week that"
    while at < len(words) and (words[at].low in _COPULA or words[at].low in CUES.adverbs):
        at += 1
    return at + 1 if at < len(words) and words[at].low == "that" else None


def denied_before(words: Sequence[Word], first: int) -> bool:
    """`The chief denied Roe's claim that`, `pushed back on Roe's figure of`: words before an owner that deny."""
    if not CUES.denying.isdisjoint(word.low for word in words[max(0, first - 2) : first]):
        return True
    near = " ".join(word.low for word in words[max(0, first - _IN_TWO) : first])
    return any(near.endswith(said) for said in word_set("denies_in_two"))


def _owner(words: Sequence[Word], at: int, memory: Memory) -> tuple[int, Source | None]:
    if words[at].low in POSSESSIVES:
        owner = keepers.owner_of(words[at].low, memory)
        return at, Source(owner, None, "person") if owner else _doer(words, at, memory)
    first, end, inner = subject_left(words, at, 0)
    verb = next((spot for spot in range(end - 1, first - 1, -1) if _verbal(words[spot])), first - 1)
    first = verb + 1
    return first, sources.name(words[first:end], inner, memory) if first < end else None


def _doer(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`The president repeated his claim`: whom "his" means when nobody was named before."""
    verb = next((spot for spot in range(1, at) if _verbal(words[spot])), None)
    _, source = subject_until(words, verb, memory) if verb else (0, None)
    return source if source is not None and source.kind in PARTIES else None


def is_noun(words: Sequence[Word], at: int) -> bool:
    """`his false claim`: a determiner and an adjective stand before it, and nobody who could be its subject."""
    if at and words[at].low.endswith("s") and words[at - 1].low in _SOME:
        return True  # "some answers:", "several reports:"
    if words[at].low not in CUES.said and words[at].low not in CUES.claims and words[at].low != "counter":
        return False
    for place in range(at - 1, max(-1, at - 2 - _NEAR), -1):
        word = words[place]
        if word.low in ("a", "an") and words[at].low == "counter":
            return True  # "over a New Jersey counter"
        if is_capital(word) and words[at].low == "counter":
            continue
        if word.low in DETERMINERS:
            return word.low not in ("this", "that") or place < at - 1 or not words[at].low.endswith("s")
        if word.kind != "w" or is_capital(word) or word.low in _SPEAKERS:
            return False
    return False


def uttered(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`repeated a debunked claim that`: whoever makes such a noun says it."""
    if words[at].low not in CUES.said or at + 1 >= len(words) or words[at + 1].low != "that":
        return None
    verb = next(
        (place for place in range(at - 1, max(0, at - _TO_VERB), -1) if words[place].low in CUES.uttering), None
    )
    if verb is None or any(word.kind != "w" for word in words[verb:at]):
        return None
    first, source = subject_of(words, verb, memory)
    if source is None or source.kind not in PARTIES:
        return None
    denied = any(word.low in CUES.disputed for word in words[verb:at])
    return Site(source, words[at].low, first, at + 2, True, at + 2, denied=denied, dated=(first, at))


def called(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Roe called it a lie that murders doubled`: who says that what stands behind is not so; the verb is at `at`."""
    that = next((spot for spot in range(at + 2, min(at + 2 + _TO_VERB, len(words))) if words[spot].low == "that"), None)
    if that is None or not untrue.ends_untrue(words, that):
        return None
    first, source = subject_of(words, at, memory)
    if source is None or not source.name or source.kind not in PARTIES:
        return None
    return Site(source, words[at].low, first, that, True, at + 2, dated=(first, at))


def _verbal(word: Word) -> bool:
    """A verb or a preposition before an owner: "rejected the mayor's claim"."""
    low = word.low
    return low in _VERBAL or (low.endswith(("ed", "ing")) and word.text[0].islower())


def words_of(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`In the words of the chief, ...`, `in the telling of his aides`."""
    if words[at].low != "in":
        return None
    near = [word.low for word in words[at + 1 : at + 4]]
    if near[:1] != ["the"] or near[2:] != ["of"] or near[1] not in _TELLINGS:
        return None
    end = subject_right(words, at + 4, whole=True)
    source = sources.name(words[at + 4 : end], (), memory) if end > at + 4 else None
    return Site(source, "words", at, end, False, end) if source is not None and source.name else None
