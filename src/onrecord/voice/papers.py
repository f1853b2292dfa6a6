"""Papers and figures that a sentence says somebody has put out; what "it says" or "the letter says" is theirs later.

"Mayor Jane Roe opened the year with a statement. The city had 40 killings, it said."
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from onrecord.lexicon.load import word_set
from onrecord.voice import sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Memory, Source
from onrecord.voice.phrases import PRONOUNS, subject_left, subject_right
from onrecord.voice.sites import before_verb
from onrecord.voice.subjects import subject_of
from onrecord.voice.words import Word

_ISSUED = CUES.issued | CUES.figures | word_set("papers_put_out")
_PUTS_OUT = word_set("puts_out")
_OWN = word_set("opens_paper")
_NEAR = 12  # words from such a verb to what is put out
_ITS = 3  # words from "its" to the paper: "in its annual report"
_PASSIVE = 6  # words from a paper to the "by" of whoever put it out
_OPENED = 2  # words from "in" to the paper: "in a letter"
_OWNER = 5  # words from an owner to the paper: "the mayor's two-page letter"


def note(words: Sequence[Word], heard: Set[str], memory: Memory) -> None:
    """Remember whose paper the sentence speaks of; `heard` are its words in lower case."""
    if _ISSUED.isdisjoint(heard):
        return
    for at, word in enumerate(words):
        if word.low in _ISSUED and at and word.text.islower():
            found = (_said_in, _owner, _issuer, _by, _wrote_in)
            source = next((one for told in found if (one := told(words, at, memory)) is not None), None)
            if source is not None:
                memory.note_paper(word.low, source, figures=word.low in CUES.figures)


def _said_in(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`The mayor's office said in a statement that`: whoever says it there."""
    verb = at - _OPENED - 1
    if verb < 1 or words[at - 1].low not in _OWN or words[verb + 1].low not in ("in", "on"):
        return None
    return _party(subject_of(words, verb, memory)[1]) if words[verb].low in CUES.say else None


def _owner(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`the mayor's letter`."""
    its = any(word.low in ("its", "their") for word in words[max(0, at - _ITS) : at])
    if its and memory.groups and not any(word.kind == "s" for word in words[max(0, at - _ITS) : at]):
        return Source(memory.groups[-1], None, "org")
    owner = next((spot for spot in range(at - 1, max(0, at - _OWNER), -1) if words[spot].kind != "w"), None)
    if owner is None or words[owner].kind != "s" or any(word.low in _PUTS_OUT for word in words[owner:at]):
        return None
    first, end, inner = subject_left(words, owner, 0)
    first = next((at + 1 for at in range(end - 2, first, -1) if words[at].low in CUES.prepositions), first)
    if first < end and words[first].low in PRONOUNS:
        return None  # "I asked the bureau's records desk"
    if any(word.low in _PUTS_OUT for word in words[first:end]):
        return None  # "Chief Roe released the department's report": whoever put it out
    return _party(sources.name(words[first:end], inner, memory) if first < end else None)


def _issuer(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`Mayor Roe put out a statement`, `The FBI released its annual report`."""
    for verb in range(max(1, at - _NEAR), at):
        if words[verb].low not in _PUTS_OUT:
            continue
        bare = at == verb + 1 and words[at].low in CUES.figures  # "shared data with reporters"
        if not (bare or any(word.low in _OWN or word.kind == "s" for word in words[verb + 1 : at])):
            continue  # "put out the department's report"
        source = _party(subject_of(words, verb, memory)[1])
        if source is not None:
            return source
    return None


def _by(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`a report released Monday by the bureau`, `the report, issued by the bureau,`, `a memo by Chief Roe`."""
    near = words[at + 1 : at + 1 + _PASSIVE]
    if near and near[0].low == "by":
        end = subject_right(words, at + 2, whole=False)
        return _party(sources.name(words[at + 2 : end], (), memory) if end > at + 2 else None)
    done = next((spot for spot, word in enumerate(near[:2]) if word.low in _PUTS_OUT and word.low.endswith("ed")), None)
    by = next((spot for spot, word in enumerate(near) if word.low == "by"), None) if done is not None else None
    if done is None or by is None or by < done or (done == 1 and near[0].low != ","):
        return None
    if any(word.low not in CUES.time_words and word.low not in ("on", "this") for word in near[done + 1 : by]):
        return None
    end = subject_right(words, at + 2 + by, whole=False)
    return _party(sources.name(words[at + 2 + by : end], (), memory) if end > at + 2 + by else None)


def _wrote_in(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """`In a letter to the council, Chief Roe wrote that`."""
    if at < _OPENED or words[at - 1].low not in _OWN or words[at - _OPENED].low not in ("in", "on"):
        return None
    comma = next((spot for spot in range(at + 1, min(at + _NEAR, len(words))) if words[spot].low == ","), None)
    verb = next((spot for spot in range((comma or len(words)) + 1, len(words)) if words[spot].low in CUES.say), None)
    before, _ = before_verb(words, verb) if verb is not None else (None, False)
    first, end, inner = subject_left(words, before, 0) if before else (0, 0, ())
    return _party(sources.name(words[first:end], inner, memory) if comma is not None and comma < first < end else None)


def _party(source: Source | None) -> Source | None:
    return source if source is not None and source.name and source.kind in PARTIES else None
