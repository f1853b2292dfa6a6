"""Where guns were found, beside a state that only sold some: no figure of the sentence lies there.

"In Maryland, 1,036 of the 7,204 guns traced came from Virginia, compared with 533 of 5,079 in 2014": all in Maryland.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.origin import lies_there, origins, state_named
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, Reading, Shape

_THOSE = "them"  # behind the number of all those that were found: "1,001 of them"


@needs(any_of(word_set("sold") | word_set("source_of") | {"from"}), shapes(Shape.VALUE))
def found_not_sold(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, the counts of traced guns at the place of those that came from elsewhere."""
    parts = [one for one in readings if _is_part(one)]
    if not parts:
        return readings
    sold = origins(scene)
    sold |= {mark.first for mark in scene.places if scene.word(mark.first - 1) == "from"}
    told = {part for one in parts for part in one.qualifiers}
    sold |= {mark.first for mark in scene.places if f"from:{state_named(mark)}" in told and _supplies(scene, mark.last)}
    sellers = [mark.words for mark in scene.places if mark.first in sold and not lies_there(scene, mark.words)]
    there = parts[0].places
    found = [_as_traced(scene, one, parts) for one in readings]
    return [
        replace(one, places=there) if _of_traced(one) and one.places and one.places[0] in sellers else one
        for one in found
    ]


def _as_traced(scene: Scene, one: Reading, parts: Sequence[Reading]) -> Reading:
    """ "Of the guns recovered here, 1,001 of them, 560 had been sold in the state": all were traced."""
    recovered = one.shape is Shape.VALUE and one.measure is not None and one.measure.measure == "guns_recovered"
    bare = recovered and one.rules[:1] == ("bare count",) and one.span.end <= parts[0].span.start
    of_them = bare and _THOSE in scene.words[scene.behind(one.span) : scene.behind(one.span) + 2]
    return replace(one, measure=parts[0].measure) if of_them else one


def _is_part(reading: Reading) -> bool:
    """Whether a count or a share is of the guns that one state sold."""
    counted = reading.measure is not None and reading.measure.measure == "guns_traced"
    return counted and any(part.startswith("from:") for part in reading.qualifiers)


def _supplies(scene: Scene, at: int) -> bool:
    """ "Of the 7,204 guns traced in 2018, Virginia supplied 1,036": what stands right behind a state that sold some."""
    return scene.word(at) in word_set("source_of") or scene.word(at + 1) in word_set("source_of")


def _of_traced(reading: Reading) -> bool:
    """Whether a figure is of traced guns, or goes on with them: "Utah alone sent us 242, down from 284 in 2010"."""
    if reading.measure is None:
        return reading.shape is Shape.CHANGE or reading.rules[:1] == ("bare count",)
    return reading.measure.measure == "guns_traced" and reading.shape is Shape.VALUE


def found_in(scene: Scene, mark: PlaceMark, share: Quantity) -> bool:
    """ "56 percent of those recovered in Maryland", "that Ohio police recovered", "made up 19 percent in New York"."""
    if scene.word(mark.last) == "police" and scene.word(mark.first - 1) in {"that", "which"}:
        return True
    at = next((one.first for one in scene.periods if one.last == mark.first - 1), mark.first - 1)
    found = scene.word(at - 1) in word_set("traced_in") | {"found"} or mark.first == share.last + 1
    return scene.word(mark.first - 1) == "in" and found
