"""Ends of a change whose noun is told again: "gun homicides dropped from 17,000 homicides in 1994".

They count the part that moved, and not the whole that the bare noun would be.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.model import Reading, Shape

_ENDS = frozenset({"from", "to"})


@needs(words("from"), any_of(cues=["change"]), shapes(Shape.VALUE))
def end_of_a_part(scene: Scene, reading: Reading) -> Reading:
    """The reading, of the part of its measure that the change before it names."""
    amount, measure = reading.amount, reading.measure
    if amount is None or measure is None or measure.qualifiers or scene.word(amount.first - 1) not in _ENDS:
        return reading
    noun = scene.opens(measure.span)
    moved = [cue.first for cue in scene.cues if cue.row["cue"] == "change" and cue.last <= amount.first]
    before = [one for one in scene.measures if moved and one.last <= moved[-1]]
    if not before or not amount.last <= noun or before[-1].row["measure"] != measure.measure:
        return reading
    part = tuple(filter(None, (before[-1].row["qualifiers"] or "").split("|")))
    return replace(reading, measure=replace(measure, qualifiers=part)) if part else reading
