"""Figures that go on with a count of cases cleared: "cleared 400 murders, up from 354", "the 1,388 it solved".

They name no noun of their own and stand behind the one that was cleared. Who "had" so many had so many murders.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Reading, Shape

_CLEARED, _MURDERS = "homicides_cleared", "homicides"
_GOES_ON = frozenset({Shape.VALUE, Shape.CHANGE, Shape.COMPARISON})
_BARE = ("bare count",)
_WHO_HAD = frozenset({"that", "which", "it", "they"})  # "half of the 80 that the city had"


@needs(shapes(Shape.VALUE))
def cleared_too(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, those that go on with what was cleared as of that."""
    told = [_solved_behind(scene, one) for one in readings]
    cleared = [one.measure for one in told if one.measure is not None and one.measure.measure == _CLEARED]
    if not cleared:
        return readings
    gone_on = [next((c for c in reversed(cleared) if _goes_on(scene, one, c)), None) for one in told]
    murders = [
        one.span.start
        for one, words in zip(told, gone_on, strict=True)
        if words is None and one.shape is Shape.VALUE and one.measure is not None and one.measure.measure == _MURDERS
    ]
    return [
        one
        if words is None or any(words.span.end <= at < one.span.end for at in murders)
        else replace(one, measure=words)
        for one, words in zip(told, gone_on, strict=True)
    ]


def _goes_on(scene: Scene, one: Reading, cleared: MeasureWords) -> bool:
    """Whether a reading that was taken for one of murders has no noun but that of those cleared."""
    words, opening = one.measure, scene.opens(one.span)
    if one.shape not in _GOES_ON or words is None or words.measure != _MURDERS or words.qualifiers or one.qualifiers:
        return False
    if scene.behind(cleared.span) == opening - 1 and scene.word(opening - 1) in word_set("be"):
        return True  # "the 41 it solved were twice as many as in 2019"
    named = cleared.span.start <= words.span.start < words.span.end <= cleared.span.end
    if not named or one.shape is not Shape.VALUE or one.amount is None:
        return named
    linked = scene.word(opening - 1) in word_set("before_goes_on") and scene.word(opening - 2) != "of"
    return linked and opening > scene.behind(cleared.span) and scene.word(one.amount.last) not in _WHO_HAD


def _solved_behind(scene: Scene, one: Reading) -> Reading:
    """ "The 1,388 it solved", "the 41 that detectives cleared": a bare number whose own clause says so."""
    if one.rules[:1] != _BARE or one.amount is None or one.shape is not Shape.VALUE:
        return one
    at = one.amount.last + (scene.word(one.amount.last) in {"that", "which"})
    who = scene.word(at) in word_set("who_solves")
    if not who or scene.word(at + 1) not in word_set("solved") or one.qualifiers:
        return one
    if one.measure is None or one.measure.measure != _MURDERS:
        return one
    return replace(one, measure=MeasureWords(scene.span(one.amount.first, at + 2), _CLEARED))
