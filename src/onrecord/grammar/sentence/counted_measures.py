"""The measures of a sentence that can be counted: none inside a number, no police unit, no toll of a storm."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.sentence.complaints import of_crimes
from onrecord.grammar.sentence.people_hit import with_people_hit
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.members import without_members
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_TOLL = frozenset({"toll", "tolls"})
_WHOSE_FORCE = frozenset({"the", "city", "department"})
_MOVED = 3  # words from "the force" to its verb: "the force has since grown"
_BY_THEM = {"measure": "police_shootings", "qualifiers": "fatal"}


def counted(measures: Sequence[Mark], quantities: Sequence[Quantity], words: Sequence[str]) -> list[Mark]:
    """The measures outside numbers, and none that are a storm's toll or a police unit's name."""
    whole = (quantity for quantity in quantities if quantity.kind is not QuantityKind.FRACTION)
    inside = {at for quantity in whole for at in range(quantity.first + 1, quantity.last)}  # "one burglary in eight"
    counts = {quantity.first for quantity in quantities if quantity.kind is QuantityKind.COUNT}
    apart = [mark for mark in measures if mark.first not in inside and not _is_other_noun(words, mark)]
    apart = [_done_by_them(mark) if mark.last in counts else mark for mark in apart]
    apart = of_crimes(words, with_people_hit(words, apart), quantities)
    return without_members(words, apart, quantities)


def _done_by_them(mark: Mark) -> Mark:
    """ "Officers killed 21 people" tells what they did, and not what befell them."""
    return Mark(mark.first, mark.last, mark.row | _BY_THEM) if mark.row["measure"] == "officers_killed" else mark


def _is_other_noun(words: Sequence[str], mark: Mark) -> bool:
    """ "The homicide unit" is a unit; "the highest toll of any storm", which killed otherwise, counts no murders."""
    if mark.row["measure"] == "officers_killed" and words[mark.last : mark.last + 1] and words[mark.last][0].isdigit():
        return True  # "officers killed 26 people"
    if mark.first and mark.row["measure"] == "index_crimes" and words[mark.first - 1] in word_set("of_guns"):
        return True  # "charged 41 with gun crimes"
    if words[mark.last - 1] in {"force", "ranks"} and words[mark.first] in _WHOSE_FORCE:
        moved = not word_set("size_moves").isdisjoint(words[mark.last : mark.last + _MOVED])
        return not moved or words[mark.first - 1 : mark.first] == ["on"]  # "the force shrank"; else who acts, or force
    behind = mark.last + (words[mark.last : mark.last + 1] == ["-"])  # "crime-scene photographs"
    if words[behind : behind + 1] and words[behind] in word_set("crime_is_part_of"):
        return not words[mark.last - 1].endswith("s")
    return words[mark.last - 1] in _TOLL and not word_set("other_cause").isdisjoint(words)
