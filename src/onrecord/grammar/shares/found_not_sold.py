"""Where guns were found, beside a state that only sold some: no figure of the sentence lies there.

"In Maryland, 1,036 of the 7,204 guns traced came from Virginia, compared with 533 of 5,079 in 2014": all in Maryland.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.origin import lies_there, origins
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape


@needs(any_of(word_set("sold") | {"from"}), shapes(Shape.VALUE))
def found_not_sold(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, the counts of traced guns at the place of those that came from elsewhere."""
    parts = [one for one in readings if _of_traced(one) and any(part.startswith("from:") for part in one.qualifiers)]
    if not parts:
        return readings
    sold = origins(scene)
    sold |= {mark.first for mark in scene.places if scene.word(mark.first - 1) == "from"}
    sellers = [mark.words for mark in scene.places if mark.first in sold and not lies_there(scene, mark.words)]
    there = parts[0].places
    return [
        replace(one, places=there) if _of_traced(one) and one.places and one.places[0] in sellers else one
        for one in readings
    ]


def _of_traced(reading: Reading) -> bool:
    counted = reading.measure is not None and reading.measure.measure == "guns_traced"
    return counted and reading.shape is Shape.VALUE
