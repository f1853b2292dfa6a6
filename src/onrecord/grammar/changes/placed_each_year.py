"""Orders of places told of several years in a row: "the highest rate of any city every year since 2010".

So is "more murders than Reno for five years running". An order is claimed of one year alone, so the words for the years
are noted as a part that no rule has read: that the last of them bears it out says nothing of the others.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.changes.in_a_row import InARow, in_a_row, runs
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs
from onrecord.model import Reading, ScopeKind, Shape

_LEVEL = frozenset({"of", "with", "above", "below"})  # what a year is one of


@needs(any_of(("each", "every"), ("straight",)), any_of(shapes=(Shape.EXTREME, Shape.RANK, Shape.COMPARISON)))
def placed_each_year(scene: Scene, reading: Reading) -> Reading:
    """A place in an order, or before another place, with the words that tell it of several years in a row."""
    among = reading.scope is not None and reading.scope.kind is ScopeKind.AMONG
    beside = reading.shape is Shape.COMPARISON and bool(reading.against_places)
    clause = scene.clause[scene.opens(reading.span)]
    for run in runs(scene) if among or beside else ():
        own = reading.period is None or run.first <= reading.period.first < run.last  # "in 2019 for the fifth straight"
        here = scene.clause[run.first] == clause and (beside or not scene.far[run.first])
        if own and here and not _of_something_else(scene, run):
            span = scene.span(run.first, run.last)
            return replace(reading, unread=scene.text[span.start : span.end])
    return reading


def _of_something_else(scene: Scene, run: InARow) -> bool:
    """ "Rose for a third straight year", "its third straight year above 490": so often was something else."""
    if scene.word(run.last) in _LEVEL:
        return True
    return any(in_a_row(scene, cue) == run for cue in scene.cues if cue.row["cue"] == "change")
