"""Paces held against each other: "robberies fell more sharply than assaults in 1997: 498,534 were reported".

Of what stands behind "than" nothing is counted, and the year there is that of both.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_ADVERB = "ly"
_DEGREES = frozenset({"more", "less"})
_TO_NOUN = 3  # tokens from "than" to the other thing: "than did other property crimes"
_JOINS = frozenset({"and", "or", ","})
_JOINED = 2  # tokens between two that are joined: ", and"


def without_paces(measures: list[Mark], cues: list[Mark], words: Sequence[str]) -> tuple[list[Mark], list[Mark]]:
    """The measures without those whose pace another's is held against, and the cues without the words that do so."""
    if "than" not in words or len(measures) <= 1:
        return measures, cues
    verbs = {cue.last for cue in cues if cue.row["cue"] == "change" and cue.row["form"] == "verb"}
    for at in [at for at, word in enumerate(words) if word == "than"]:
        first = _pace_before(words, at, verbs)
        rivals = _rivals(measures, words, at) if first is not None else []
        if first is not None and rivals:
            measures = [mark for mark in measures if mark not in rivals]
            cues = [cue for cue in cues if not first <= cue.first <= at]
    return measures, cues


def _pace_before(words: Sequence[str], than: int, verbs: set[int]) -> int | None:
    """Where the words for a pace begin that end before "than": "more sharply", "faster", "fell less"."""
    word, before = words[than - 1], words[max(0, than - 2)]
    if word.endswith(_ADVERB) and before in _DEGREES:
        return than - 2
    if word in word_set("pace"):
        return than - 1
    return than - 1 if word in _DEGREES and than - 1 in verbs else None


def _rivals(measures: Sequence[Mark], words: Sequence[str], than: int) -> list[Mark]:
    """What stands behind "than", one or several joined."""
    found: list[Mark] = []
    end = than + _TO_NOUN
    for mark in measures:
        joined = not found or not _JOINS.isdisjoint(words[found[-1].last : mark.first])
        if than < mark.first <= end and joined:
            found.append(mark)
            end = mark.last + _JOINED
    return found
