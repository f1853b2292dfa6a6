"""Figures that somebody mentions: "Roe cited 40 killings", "Roe left, citing 40", "Roe ranks Easton second"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import participles
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Memory, Source
from onrecord.voice.names import runs
from onrecord.voice.sites import QUOTES, Site, before_verb
from onrecord.voice.subjects import subject_until
from onrecord.voice.words import Word

_MENTIONS = word_set("mentions_figure")
_RANKS = word_set("ranks_places")
TRIGGERS = _MENTIONS | _RANKS
WORDED = frozenset({"words", "line", "caption", "message"})
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
        first, source = subject_until(words, before, memory)
    if source is None or not source.name or source.kind not in PARTIES - {"org"} | _orgs(low):
        return None
    return Site(source, low, first, at + 1, True, at if low in _RANKS else at + 1, weak=True, denied=denied)


def worded(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Site | None:
    """`Roe shared it with the words “It fell.”`: what stands in the quotation is said by whoever puts it so."""
    near = [word.low for word in words[max(0, at - 2) : at]]
    quoted = next((spot for spot in (at + 1, at + 2) if spot < len(words) and words[spot].low in QUOTES), None)
    if near != ["with", "the"] or quoted is None:
        return None
    who = next((spot for spot in range(at - 2, max(1, at - _NEAR), -1) if words[spot].low == "who"), None)
    if who is not None:
        stop = who - (words[who - 1].low == ",")
        run = next((run for run in runs(words[:stop], frozenset()) if run.last == stop), None)
        person = memory.find_person(run.name) if run is not None else None
        source = Source(person.name, person.role, "person") if person is not None else None
    else:
        source = participles.sentence_subject(words, at - 2, memory, found)
    if source is None or not source.name or source.kind not in PARTIES:
        return None
    return Site(source, words[at].low, at - 2, quoted, True, quoted, dated=(at - 2, quoted))


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
