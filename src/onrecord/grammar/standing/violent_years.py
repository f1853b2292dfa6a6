"""What the "most violent" is counted by: "one of the most violent years ended with a sobering tally: 762 homicides".

The count that is told of the same year behind it says so; else violence is all violent crimes.
"""

from __future__ import annotations

from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.model import MeasureWords

_YEARS = frozenset({"year", "years"})
_KINDS = frozenset({"homicides", "shooting_incidents", "shooting_victims"})


def most_violent(scene: Scene, cue: Mark) -> MeasureWords:
    """What a superlative of violence that names no noun is of."""
    if not _YEARS.isdisjoint(scene.words[cue.last : cue.last + 1]):
        ends = {quantity.last for quantity in scene.quantities if quantity.first >= cue.last}
        told = (mark for mark in scene.measures if mark.first in ends and mark.row["measure"] in _KINDS)
        count = next((mark for mark in told if scene.clause[mark.first] == scene.clause[cue.first]), None)
        if count is not None:
            return measure_words(scene, count)
    return MeasureWords(scene.span(cue.first, cue.last), "violent_crimes")  # "the most violent city"
