"""Glosses, which say what a name of a measure means: "the clearance rate, the share of murders that are solved"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_OPENS = frozenset({",", "—", "–", "("})
_CLOSES = frozenset({",", "—", "–", ")"})
_PARTS = word_set("parts_of_a_measure")
_TWO = 2  # measures: the name, and one that explains it
_MOST = 14  # tokens of such an explanation


def without_glosses(measures: list[Mark], words: Sequence[str]) -> list[Mark]:
    """The measures of a sentence without those inside such words, which only say what the one before them is."""
    if len(measures) < _TWO or _PARTS.isdisjoint(words):
        return measures
    inside = {at for mark in measures for at in _gloss(words, mark.last)}
    return [mark for mark in measures if mark.first not in inside] if inside else measures


def _gloss(words: Sequence[str], at: int) -> range:
    """The tokens of an explanation that a mark opens at a token, up to the mark that closes it; empty for others."""
    if at >= len(words) or words[at] not in _OPENS:
        return range(0)
    noun = at + 1 + (words[at + 1 : at + 2] == ["the"])
    if noun + 1 >= len(words) or words[noun] not in _PARTS or words[noun + 1] != "of":
        return range(0)
    closing = next((end for end in range(noun, min(at + _MOST, len(words))) if words[end] in _CLOSES), None)
    return range(at, closing) if closing is not None else range(0)
