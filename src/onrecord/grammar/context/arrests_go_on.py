"""Arrests told by their offence alone: "610 arrests for robbery, 340 for burglary", "arrested 610 people for rape".

Behind arrests a crime after "for" is what people were arrested for, and no count of that crime.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.arrested_for import ARRESTS, arrests_by_offence
from onrecord.grammar.figures.measure_words import RATES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import needs, words
from onrecord.model import MeasureWords, Reading, Shape

_SHAPES = frozenset({Shape.VALUE, Shape.CHANGE})


@needs(words("for"))
def arrests_go_on(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """A count or a change of an offence behind "for", as one of arrests where those were told."""
    mark = _offence(scene, reading) if reading.shape in _SHAPES else None
    named = arrests_by_offence().get(mark.row["measure"]) if mark is not None else None
    if mark is None or named is None or not _arrests_before(scene, mark.first, earlier):
        return reading
    told = MeasureWords(scene.span(mark.first, mark.last), ARRESTS, (named,))
    return replace(reading, measure=told, qualifiers=())


def _offence(scene: Scene, reading: Reading) -> Mark | None:
    """The crime whose "for" stands right behind a figure's words, else the one that they name behind a "for"."""
    behind = scene.behind(reading.span)
    crimes = [mark for mark in scene.measures if mark.row["form"] == "noun" and scene.word(mark.first - 1) == "for"]
    crimes = [mark for mark in crimes if scene.word(mark.first - 2) not in RATES]  # "the rate for burglary fell"
    right = next((mark for mark in crimes if mark.first == behind + 1), None)
    if right is not None or reading.measure is None:
        return right
    return next((m for m in crimes if scene.tokens[m.first].start == reading.measure.span.start), None)


def _arrests_before(scene: Scene, at: int, earlier: Earlier) -> bool:
    """Whether arrests are told last before a token, in its sentence or ahead of it."""
    if any(mark.row["class"] == "arrested" and mark.first < at for mark in scene.company):
        return True
    before = [mark.row["measure"] for mark in scene.measures if mark.first < at and scene.word(mark.first - 1) != "for"]
    return before[-1] == ARRESTS if before else earlier.last(ARRESTS) is not None
