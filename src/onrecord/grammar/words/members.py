"""Offences listed only to say what a group holds: "violent crime — murder, rape and robbery — fell".

What is told there is told of the group: its members are no subjects.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_GROUPS = word_set("counts_every_crime")
_FIGURES = word_set("before_members_figure")
_OPENS = frozenset({"(", "—", "–", "-", "--"})
_PLACE = 6  # tokens of "in New Orleans" and the mark behind it
_OPENING = 4  # tokens that open a list: ", which include both", "(i.e."


def without_members(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures of a sentence without those that are only listed as members of a group before them."""
    if len(marks) < 2 or _GROUPS.isdisjoint(mark.row["measure"] for mark in marks[:-1]):
        return marks
    left = list(marks)
    for group in marks:
        if group.row["measure"] in _GROUPS and group in left:
            members = _members(words, marks, group, quantities)
            left = [mark for mark in left if mark not in members]
    return left


def _opening(words: Sequence[str], at: int) -> int:
    """Where a list may open behind a group, a place between them included: "violent crime in Reno (murder"."""
    if words[at : at + 1] == ["in"]:
        marks = _OPENS | {","}
        at = next((one for one in range(at, min(len(words), at + _PLACE)) if words[one] in marks), at)
    return at + (words[at : at + 1] == [","])


def _members(words: Sequence[str], marks: Sequence[Mark], group: Mark, quantities: Sequence[Quantity]) -> list[Mark]:
    at = opening = _opening(words, group.last)
    while (
        at < len(words) and at - opening < _OPENING and (words[at] in _OPENS or words[at] in word_set("lists_members"))
    ):
        at += 1
    if at == opening:
        return []
    told = set(words[opening:at]) & word_set("lists_members")
    found: list[Mark] = []
    while at < len(words):
        mark = next((mark for mark in marks if mark.first == at), None)
        if mark is not None:
            found.append(mark)
            at = mark.last
        elif words[at] in word_set("joins_members"):
            at += 1
        else:
            break
    closed = words[at : at + 1] if words[at : at + 1] and words[at] in word_set("closes_members") else []
    verb = (
        at < len(words) and words[at].isalpha() and words[at] not in _FIGURES
    )  # "such as murder and rape rose 5 percent"
    figure = any(at <= quantity.first <= at + (not verb) for quantity in quantities) and not closed
    if figure or (not told and (len(found) < 2 or not closed)):
        return []  # "crime (murders 12, rapes 30)": each is told of
    return found
