"""The way a question asks about, for an answer without a verb: "Did anything go up? Car thefts, by 9 percent"."""

from __future__ import annotations

from onrecord.grammar.figures.amounts import changes, direction_of
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.model import Direction, Quantity

_LABEL = 2  # tokens of "A.", which names who answers


def way_asked(scene: Scene, before: Direction | None) -> Direction | None:
    """The one way that a question's words of change point; `before` behind the mere label of an answer."""
    if "?" not in scene.has:
        return before if len(scene.words) <= _LABEL and not scene.measures else None
    ways = {direction_of(cue)[0] for cue in changes(scene)}
    return ways.pop() if len(ways) == 1 else None


def answered(scene: Scene, amount: Quantity, asked: Direction | None) -> tuple[Mark, Direction] | None:
    """The noun that an amount is told of, and its way: "car thefts, by 9 percent", "up were car thefts, by 9"."""
    if amount.kind not in SHARES or scene.word(amount.first - 1) != "by":
        return None
    at = amount.first - 1 - (scene.word(amount.first - 2) == ",")
    mark = next((mark for mark in scene.measures if mark.last == at), None)
    if mark is None:
        return None
    told = [cue for cue in changes(scene) if cue.first < mark.first]
    if told:
        return (mark, direction_of(told[-1])[0]) if ":" in scene.words[told[-1].last : mark.first] else None
    return (mark, asked) if asked is not None and not changes(scene) else None
