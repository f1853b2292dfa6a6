"""Words that reach a total or stand beside another's: "passed 60", but "passed Houston's", "is under that of Reno"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_PASSES = frozenset({"topped", "passed"})
_THAT_OF = (["that", "of"], ["those", "of"])


def beating(words: Sequence[str], cues: list[Mark], places: Sequence[PlaceMark]) -> list[Mark]:
    """The cues of a sentence, such a verb as one that beats where another place's figure is its object.

    "Under" is one that compares where it stands behind "is" or "remained" and such a figure behind it.
    """
    if places and "under" in words:
        cues = _with_under(words, cues, places)
    if not places or _PASSES.isdisjoint(words):
        return cues
    return [
        Mark(cue.first, cue.last, {**cue.row, "cue": "beat", "value": ">"})
        if words[cue.first] in _PASSES and cue.last - cue.first == 1 and _takes_another(words, cue.last, places)
        else cue
        for cue in cues
    ]


def _with_under(words: Sequence[str], cues: list[Mark], places: Sequence[PlaceMark]) -> list[Mark]:
    found = [
        Mark(at, at + 1, {"cue": "more", "value": "<", "form": "level"})
        for at, word in enumerate(words)
        if word == "under" and at and _told_of(words, at) and _takes_another(words, at + 1, places)
    ]
    return sorted([*cues, *found], key=_first) if found else cues


def _told_of(words: Sequence[str], at: int) -> bool:
    while words[at - 1] in word_set("under_adverb") and at > 1:
        at -= 1
    return words[at - 1] in word_set("under_verb")


def _first(mark: Mark) -> int:
    return mark.first


def _takes_another(words: Sequence[str], at: int, places: Sequence[PlaceMark]) -> bool:
    if words[at : at + 1] == ["us"]:
        return True
    begin = at + 2 if list(words[at : at + 2]) in _THAT_OF else at
    mark = next((mark for mark in places if begin <= mark.first <= begin + 1), None)
    if mark is None:
        return False
    owns = list(words[mark.last : mark.last + 1]) == ["'s"]
    return begin > at or (owns and (mark.last + 1 >= len(words) or words[mark.last + 1] in word_set("owner_alone")))
