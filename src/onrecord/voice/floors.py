"""Who has the floor: "The administrator brought figures. Easton had 80 killings, she told the council. Robberies fell."

A sentence without figures says who is going to tell some, the next is that speaker's by its own words, and what
follows in the paragraph goes on with it, up to somebody else's word or to what is done in the room. Without such an
opening a plain sentence behind a speaker's is the story's own.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice import openings, recited, tellings
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.memory import GENDERS, Memory
from onrecord.voice.names import runs
from onrecord.voice.words import Word

_SPEAKERS = ("person", "role")
_LONGEST = 20  # words of a sentence that gives somebody the floor
_MOVES = word_set("tells_a_figure")
_OWN = frozenset({"i", "we", "you"})
_DEEDS = {verb for verb, kinds in ACT_CUES.verbs.items() if any(kind is not ActKind.ACT for kind, _ in kinds)}
_SUBJECT = 8  # words in which the subject of a sentence stands


def taker(words: Sequence[Word], heard: Set[str], memory: Memory) -> str:
    """Who is going to tell figures, where a sentence that holds none says so; else empty."""
    if not 2 < len(words) <= _LONGEST or any(word.kind == "n" for word in words):
        return ""
    site = recited.reciter(words, heard, memory)
    source = site.source if site is not None else tellings.speaks_next(words, memory)
    return source.name if source is not None and source.kind in _SPEAKERS else ""


def goes_on(words: Sequence[Word], heard: Set[str], memory: Memory) -> bool:
    """Whether a sentence tells a figure or a change, and nothing of anybody in the room."""
    if not words or words[-1].low == "?" or words[0].low in GENDERS or not heard.isdisjoint(_OWN):
        return False
    if not heard.isdisjoint(_DEEDS):
        return False
    told = any(word.kind == "n" for word in words) or not heard.isdisjoint(_MOVES)
    return told and openings.told_of(words, runs(words[:_SUBJECT], frozenset()), memory) is None
