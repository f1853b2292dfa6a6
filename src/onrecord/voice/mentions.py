"""Figures that somebody mentions: "Roe cited 40 killings", "Roe left, citing 40", "Roe ranks Easton second"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import participles, sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Memory
from onrecord.voice.phrases import subject_left
from onrecord.voice.sites import Site, before_verb
from onrecord.voice.words import Word

_MENTIONS = word_set("mentions_figure")
_RANKS = word_set("ranks_places")
TRIGGERS = _MENTIONS | _RANKS
_NEAR = 8  # words from the verb to the figure
_NAMED = CUES.figures | CUES.papers  # "cited figures that show 40": whose they are is told otherwise


def mentioned(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Site | None:
    """The site of a figure behind the verb at `at`; what else the sentence says is not told so."""
    low = words[at].low
    if words[at].capital and at:
        return None  # "Uniform Crime Reports show"
    if low in _RANKS:
        if at + 1 >= len(words) or not (words[at + 1].capital or words[at + 1].low == "the"):
            return None
    elif not _figured(words[at + 1 : at + 1 + _NEAR]):
        return None
    before, denied = before_verb(words, at)
    if before is None:
        return None
    if low.endswith("ing"):
        source = participles.speaker(words, at, before, memory, found)
        first = at
    else:
        first, end, inner = subject_left(words, before, 0)
        source = sources.name(words[first:end], inner, memory) if first < end else None
    if source is None or not source.name or source.kind not in PARTIES - {"org"} | _orgs(low):
        return None
    return Site(source, low, first, at + 1, True, at if low in _RANKS else at + 1, weak=True, denied=denied)


def _orgs(low: str) -> frozenset[str]:
    """Bodies mention and cite as people do; what they report or list is their own count, which `counts` reads."""
    return frozenset({"org"}) if low not in CUES.count else frozenset()


def _figured(words: Sequence[Word]) -> bool:
    """Whether a number stands there before any mark and any figures or paper."""
    for word in words:
        if word.kind == "n":
            return True
        if word.kind == "p" or word.low in _NAMED:
            return False
    return False
