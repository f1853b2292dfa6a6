"""A year held against each of several others: "fewer than in any year from 1992 through 1995".

That is no extreme: of the years outside the range nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.comparisons.sides import make_comparison
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.more_than_any import range_behind
from onrecord.model import Combine, Operator, Reading


def each_of_years(scene: Scene, statement: int) -> Iterator[Reading]:
    """The comparisons of a sentence that name the first and the last of the years they are held against."""
    for cue in scene.cues:
        if cue.row["cue"] != "more" or scene.hidden[cue.first]:
            continue
        years = range_behind(scene, cue)
        if years is None or any(quantity.last == cue.first for quantity in scene.quantities):
            continue  # "40 fewer than in any year from": by so many, and from which of them nobody knows
        told = Operator(cue.row["value"])
        yield make_comparison(scene, statement, cue.first, years.last, told, [], years, Combine.EACH, None, None)
