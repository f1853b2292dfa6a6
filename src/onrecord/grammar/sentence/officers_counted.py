"""Officers as what a force is counted by: "fewer officers than in 2011", "so few cops", "the smallest force in years".

So is a force that grows or shrinks, and what it lost of its officers. A number of them is a headcount
(`counts.heads`). "More officers were hurt" and "the largest force in the fight" count something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_ROW = {"measure": "sworn_officers", "qualifiers": "", "form": "noun", "definition": ""}
_FORCE = frozenset({"force", "department", "ranks", "roster"})
CORPS = frozenset({"force", "corps"})  # of officers, or of the agents told before
_NOUNS = word_set("officers_had") | _FORCE | CORPS
_ASIDE = frozenset({"at", "with", "now"})  # behind the comma of "the force, at 626 officers, has shrunk"
_AUXILIARIES = 4  # tokens of "has since been cut"
_LONG = 7  # tokens of such an aside
_LOST = 6  # tokens from "lost" to its officers: "lost more than a third of its officers"
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
    if words[at] in _FORCE | CORPS:
        return (at > 0 and words[before] in word_set("sizes_of_place") and behind in _HELD) or _changes_size(words, at)
    if behind == ":" and words[at + 2 : at + 3] and words[at + 2][:1].isdigit():
        return at == 0 or words[before] in {".", "sworn", ";"}  # "Officers: 602"
    if at == 0:
        return False
    if before > 0 and words[before - 1] == "of" and words[before] in word_set("before_whole"):
        return not word_set("loses_heads").isdisjoint(words[max(0, before - _LOST) : before])
    numbered = before > 0 and words[before - 1][:1].isdigit()  # "100 more officers": by so many, which is read apart
    return (
        words[before] in word_set("degree_of_count")
        and not numbered
        and (not behind or behind in word_set("behind_officers"))
    )


def _changes_size(words: Sequence[str], at: int) -> bool:
    """ "Its force grew by 40", "our department has shrunk", "the force, at 626 officers, has been cut by a fifth"."""
    if at == 0 or words[at - 1] not in word_set("whose_force"):
        return False
    verb = at + 1
    if words[verb : verb + 1] == [","] and words[verb + 1 : verb + 2] and words[verb + 1] in _ASIDE:
        closing = [i for i in range(verb + 2, min(len(words), verb + _LONG)) if words[i] == ","]
        verb = closing[0] + 1 if closing else verb
    for word in words[verb : verb + _AUXILIARIES]:
        if word in word_set("changes_size"):
            return True
        if word not in word_set("before_verb"):
            return False
    return False


def _first(mark: Mark) -> int:
    return mark.first
