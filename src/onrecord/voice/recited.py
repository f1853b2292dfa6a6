"""Figures read aloud: "Councilwoman Roe read the rest aloud. Robberies up 10 percent. Burglaries about flat."

Behind such a sentence, those without a verb of their own go on with what the reader says.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Memory
from onrecord.voice.sites import Site
from onrecord.voice.subjects import subject_of
from onrecord.voice.words import Word

_RECITES = {entry.partition(" ")[0]: set[str]() for entry in word_set("recites")}
for _entry in word_set("recites"):
    _RECITES[_entry.partition(" ")[0]].add(_entry.partition(" ")[2])
_NEAR = 8  # words from such a verb to what completes it: "read the rest of the sheet aloud"


def reciter(words: Sequence[Word], heard: Set[str], memory: Memory) -> Site | None:
    """Who reads figures aloud in a sentence that holds none itself; `heard` are its words in lower case."""
    if _RECITES.keys().isdisjoint(heard):
        return None
    at = next((at for at, word in enumerate(words) if at and word.low in _RECITES), None)
    if at is None or any(word.kind == "n" for word in words[at:]):
        return None
    near = {word.low for word in words[at + 1 : at + 1 + _NEAR]}
    if "" not in _RECITES[words[at].low] and near.isdisjoint(_RECITES[words[at].low]):
        return None
    first, source = subject_of(words, at, memory)
    if source is None or not source.name or source.kind not in PARTIES:
        return None
    return Site(source, words[at].low, first, at + 1, True, at + 1)


def goes_on(words: Sequence[Word]) -> bool:
    """Whether a sentence has no verb of its own: "Robberies up 10 percent."."""
    return not any(word.low in CUES.clause_verbs or word.low in CUES.speech for word in words)
