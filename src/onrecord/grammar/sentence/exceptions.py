"""What an order leaves out: "no state but Louisiana", "any city except Reno", "aside from Omaha and Mesa, no city".

Those left out stand ahead of the subject: behind one state a place is second. "But" leaves out only what stands right
behind "any city" and its like; elsewhere it opens another sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, ScopeKind, Shape

_OF_ALL = 4  # tokens from "any" to its "but": "any other large city but"
_REACH = 12  # tokens from a superlative to what it leaves out
_FEW = 12  # a longer count left out is no place in an order
_RUN = word_set("between_left_out")


class LeftOut(NamedTuple):
    """Tokens `first` to `last` (excluded) of the words and of what they leave out; `many` is 0 where nothing of ours
    is counted or named ("except in winter")."""

    first: int
    last: int
    many: int


def exceptions(
    words: Sequence[str], cues: Sequence[Mark], places: Sequence[PlaceMark], quantities: Sequence[Quantity]
) -> list[LeftOut]:
    """Every exception of a sentence, in its order."""
    found = []
    for cue in cues:
        but = cue.row["form"] == "but"
        if cue.row["cue"] != "except" or (but and not _behind_all(words, cue.first)):
            continue
        run = _run(words, cue.last, places)
        if run and but and _goes_on(words, cue.first, run[-1].last, cues):
            continue
        if run:
            found.append(LeftOut(cue.first, run[-1].last, len(run)))
            continue
        number = next((q for q in quantities if q.first == cue.last and q.kind is QuantityKind.COUNT), None)
        if number is not None and number.value <= _FEW:
            found.append(LeftOut(cue.first, number.last, int(number.value)))
        elif cue.row["form"] != "but":
            found.append(LeftOut(cue.first, cue.last, 0))
    return found


def _behind_all(words: Sequence[str], at: int) -> bool:
    """ "Any other city but", "no state but", "all but", "nowhere but"."""
    before = words[max(0, at - _OF_ALL) : at]
    beside = before[-1:] and (before[-1] in word_set("kinds_of_place") or before[-1] in word_set("of_all"))
    return bool(beside) and not word_set("of_all").isdisjoint(before)


def _goes_on(words: Sequence[str], but: int, last: int, cues: Sequence[Mark]) -> bool:
    """ "The most of any city, but Reno fell": a verb behind the place that "no city" or "every city" does not own."""
    verb = words[last : last + 1]
    if not verb or not (
        verb[0] in word_set("degree_verb") or any(c.first == last and c.row["form"] == "verb" for c in cues)
    ):
        return False
    before = words[max(0, but - _OF_ALL) : but]
    opens = any(
        words[at] in word_set("of_all") and (at == 0 or words[at - 1] == ",")
        for at in range(max(0, but - _OF_ALL), but)
    )
    return not opens and word_set("of_none").isdisjoint(before)


def _run(words: Sequence[str], at: int, places: Sequence[PlaceMark]) -> list[PlaceMark]:
    """The named places from a token on, with nothing but "and" and commas between; commas alone make no list."""
    run: list[PlaceMark] = []
    closed = 1
    for mark in places:
        if mark.first < at or mark.words.here:
            continue
        between = words[at : mark.first]
        if not _RUN.issuperset(between):
            break
        run.append(mark)
        at = mark.last
        if not {"and", "or"}.isdisjoint(between):
            closed = len(run)
    return run[:closed]


def left_out_of(left_out: Sequence[LeftOut], top: Mark) -> LeftOut | None:
    """What an order leaves out, right behind its word or in words that open the sentence: "aside from Reno, Omaha"."""
    for one in left_out:
        if 0 <= one.first - top.last < _REACH or (one.many and one.first <= 1 and one.last <= top.first):
            return one
    return None


def behind(reading: Reading, left_out: LeftOut | None) -> Reading | None:
    """ "The most of any city except Reno" is second to Reno; None where what is left out makes no place in an order."""
    if left_out is None:
        return reading
    scope = reading.scope
    if not left_out.many or reading.among_the or scope is None or scope.kind is not ScopeKind.AMONG:
        return None
    return replace(reading, shape=Shape.RANK, rules=("all but those ahead",), place_in_order=left_out.many + 1)
