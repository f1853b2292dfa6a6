"""Whom "who noted that" and "which says" speak of: the name, the role or the paper before the clause."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice import participles, placement, sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Memory, Source
from onrecord.voice.names import runs
from onrecord.voice.phrases import DETERMINERS, paper_before, paper_told_of, subject_left
from onrecord.voice.sites import Site
from onrecord.voice.words import Word

_BACK = 12  # words from "who says" back to whom it is told of


def antecedent(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Source | None:
    """Whom "who noted that" speaks of."""
    end = at - 1 if at and words[at - 1].low == "," else at
    if end > 1 and words[end - 1].low == "those" and words[end - 2].low in ("among", "of"):
        return participles.sentence_subject(words, end - 2, memory, found)  # "Roe is among those who said"
    if words[at].low == "that":  # "She cited a Journal report that says": the paper alone
        return sources.name(words[paper_before(words, end) : end], (), memory)
    first, stop, inner = subject_left(words, end, 0)
    first = paper_told_of(words, first, stop)
    if words[at].low == "which" and any(word.low in CUES.issued and word.text.islower() for word in words[first:stop]):
        return sources.name(words[first:stop], inner, memory)  # "a tweet by Jane Roe, which said that"
    apposed = first > 1 and words[first - 1].low == "," and words[first].low in DETERMINERS
    if apposed and (named := placement.described(words[: first - 1], memory)) is not None:
        return named  # "Jane Roe, a Democrat who says"
    if (named := _before_apposition(words, first, memory)) is not None:
        return named
    if found and found[-1].last >= at - _BACK and found[-1].source.kind in PARTIES:
        return found[-1].source
    return sources.name(words[first:stop], inner, memory) if first < stop else None


def _before_apposition(words: Sequence[Word], first: int, memory: Memory) -> Source | None:
    """`Ray Dunn, a blogger who wrote`: the person whom the words from `first` on only describe."""
    if first < 2 or words[first - 1].low != "," or words[first].low not in ("a", "an", "the"):
        return None
    person = next(
        (memory.find_person(run.name) for run in runs(words[:first], frozenset()) if run.last == first - 1), None
    )
    return Source(person.name, person.role, "person") if person is not None else None
