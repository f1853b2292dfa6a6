"""What a date or a place does not reach across: another figure, and the brackets around one.

The 2015 of "14 murders (2015: 23)" is told of the 23 alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Quantity

OPEN, _CLOSE = frozenset("(["), frozenset(")]")
CLOSING = {"(": ")", "[": "]"}
_TO_KEY = 3  # tokens between a time and "in brackets": "2019 's count"


def crosses(scene: Scene, left: int, right: int) -> bool:
    """Whether a figure stands between two tokens; "310 and 355 in the first half of 2012" is one pair."""
    at = bisect_left(scene.walls, (left, 0))
    if at < len(scene.walls) and scene.walls[at][0] == left + 1 and scene.word(left) == "and":
        at += 1
    return at < len(scene.walls) and scene.walls[at][1] <= right


def _around(scene: Scene, at: int) -> range | None:
    """The tokens of the brackets around a token, the marks left out; None where it stands in none."""
    opening = at
    while opening >= 0 and scene.word(opening) not in OPEN:
        if scene.word(opening) in _CLOSE and opening < at:
            return None
        opening -= 1
    if opening < 0:
        return None
    closing = at
    while closing < len(scene.words) and scene.word(closing) not in _CLOSE:
        closing += 1
    return range(opening + 1, closing)


def behind_brackets(scene: Scene, at: int) -> int:
    """The token behind the brackets that open at a token; the token itself where none open there."""
    if scene.word(at) not in OPEN:
        return at
    return next((close + 1 for close in range(at, len(scene.words)) if scene.word(close) in _CLOSE), at)


def open_marks(scene: Scene, marks: Sequence[Mark], stop: int) -> list[Mark]:
    """The marks that stand in no brackets closed before a token: "the rate (murders by gun with it) fell"."""
    told = [(mark, _around(scene, mark.first)) for mark in marks]
    return [mark for mark, inside in told if inside is None or inside.stop > stop]


def bracketed_apart(scene: Scene, period: PeriodWords, first: int) -> bool:
    """Whether the period stands in brackets with a figure of its own, and the token `first` stands outside of them."""
    inside = _around(scene, period.first)
    if inside is None or first in inside:
        return False
    return any(quantity.first in inside and quantity.first != period.first for quantity in scene.quantities)


def bracket_key(scene: Scene) -> PeriodWords | None:
    """ "Totals for 2020 (2019 in parentheses)", "those in brackets are of 2019": of no figure outside brackets."""
    if scene.has.isdisjoint(word_set("brackets")):
        return None
    marks = (at for at, word in enumerate(scene.words) if word in word_set("brackets") and scene.word(at - 1) == "in")
    at = next(marks, None)
    if at is None:
        return None
    return next((period for period in scene.periods if _is_keyed(scene, period, at)), None)


def _is_keyed(scene: Scene, period: PeriodWords, at: int) -> bool:
    """Whether a time stands right before "in brackets", its marker at a token, or is what that says the figures are."""
    before = scene.words[period.last : at - 1]
    if period.last < at:
        return len(before) <= _TO_KEY and all(word.isalpha() or word == "'s" for word in before)
    between = scene.words[at + 1 : period.first]
    return between == [","] or (len(between) <= _TO_KEY and not word_set("be").isdisjoint(between[:1]))


def behind_bracket(scene: Scene, quantity: Quantity) -> int:
    """The token behind a number, or behind the bracket that tells it again: "180 (22%) of the 820"."""
    closing = CLOSING.get(scene.word(quantity.last))
    if closing is None:
        return quantity.last
    told = next((one for one in scene.quantities if one.first == quantity.last + 1), None)
    return told.last + 1 if told is not None and scene.word(told.last) == closing else quantity.last
