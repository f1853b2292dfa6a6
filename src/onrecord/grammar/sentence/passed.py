"""Verbs that reach a total or beat another's: "passed 60", but "passed Houston's", "topped that of Reno"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_PASSES = frozenset({"topped", "passed"})
_THAT_OF = (["that", "of"], ["those", "of"])


def beating(words: Sequence[str], cues: list[Mark], places: Sequence[PlaceMark]) -> list[Mark]:
    """The cues of a sentence, such a verb as one that beats where another place's figure is its object."""
    if not places or _PASSES.isdisjoint(words):
        return cues
    return [
        Mark(cue.first, cue.last, {**cue.row, "cue": "beat", "value": ">"})
        if words[cue.first] in _PASSES and cue.last - cue.first == 1 and _takes_another(words, cue.last, places)
        else cue
        for cue in cues
    ]


def _takes_another(words: Sequence[str], at: int, places: Sequence[PlaceMark]) -> bool:
    begin = at + 2 if list(words[at : at + 2]) in _THAT_OF else at
    mark = next((mark for mark in places if begin <= mark.first <= begin + 1), None)
    if mark is None:
        return False
    owns = list(words[mark.last : mark.last + 1]) == ["'s"]
    return begin > at or (owns and (mark.last + 1 >= len(words) or words[mark.last + 1] in word_set("owner_alone")))
