"""Officers as what a force is counted by: "fewer officers than in 2011", "so few cops", "the smallest force in years".

A number of them is a headcount (`counts.heads`). "More officers were hurt" and "the largest force in the fight" count
something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_ROW = {"measure": "sworn_officers", "qualifiers": "", "form": "noun", "definition": ""}
_FORCE = frozenset({"force", "department"})
_NOUNS = word_set("officers_had") | _FORCE
_HELD = frozenset({"in", "since"})  # behind "the smallest force"


@needs(any_of(_NOUNS))
def with_officers(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures, with the officers that words of degree count."""
    nouns = [at for at, word in enumerate(words) if word in _NOUNS]
    taken = {at for mark in marks for at in range(mark.first, mark.last)}
    found = [Mark(at, at + 1, _ROW) for at in nouns if at not in taken and _is_counted(words, at)]
    return sorted([*marks, *found], key=_first) if found else marks


def _is_counted(words: Sequence[str], at: int) -> bool:
    before = at - 1
    while before > 0 and words[before] in word_set("kinds_of_officer"):
        before -= 1
    behind = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in _FORCE:
        return words[before] in word_set("sizes_of_place") and behind in _HELD
    numbered = before > 0 and words[before - 1][:1].isdigit()  # "100 more officers": by so many, which is read apart
    return (
        words[before] in word_set("degree_of_count")
        and not numbered
        and (not behind or behind in word_set("behind_officers"))
    )


def _first(mark: Mark) -> int:
    return mark.first
