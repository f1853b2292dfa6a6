"""Complaints that are how crimes are counted: "robberies fell 5 percent in April, to 1,210 complaints"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_OFFICERS = "police_complaints"


def of_crimes(words: Sequence[str], marks: list[Mark], quantities: Sequence[Quantity]) -> list[Mark]:
    """The measures of a sentence, a number of plain complaints given to the crime that stands before it.

    Where officers are complained of, the word keeps its own measure.
    """
    if len(marks) < 2 or "complaints" not in words or not word_set("complained_of").isdisjoint(words):
        return marks
    counted = {quantity.last for quantity in quantities if quantity.kind is QuantityKind.COUNT}
    found: list[Mark] = []
    for mark in marks:
        bare = mark.row["measure"] == _OFFICERS and list(words[mark.first : mark.last]) == ["complaints"]
        crime = next((one for one in reversed(found) if one.row["form"] == "noun"), None)
        given = bare and mark.first in counted and crime is not None and crime.row["measure"] != _OFFICERS
        found.append(Mark(mark.first, mark.last, crime.row) if given and crime is not None else mark)
    return found
