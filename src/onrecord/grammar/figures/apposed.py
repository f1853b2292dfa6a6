"""What stands behind a figure and is told of it: "cleared 71 percent of the murders, the most in a decade".

Only a clearance rate or a headcount takes a superlative so, and only where the words name no measure of their own:
"300 officers, and the fewest killings since 1990" is of the killings. People and what befell them take a change too:
"shootings fell, and 1,150 people were hit, 416 fewer than in 2022".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_OWNERS = frozenset({"clearance_rate", "homicides_cleared", "sworn_officers"})
_DEFINITE = word_set("before_extreme")
_BEFELL = ("people and what befell them",)
_BEHIND = frozenset({Shape.CHANGE, Shape.EXTREME, Shape.COMPARISON})
_OPENING = 4  # tokens from a comma to what it sets behind a figure: ", down from 1,566"
_NAMED = 4  # tokens from the superlative in which a noun is its own: "the fewest total killings"


def owned(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, with what stands so behind a figure given its measure."""
    people = [one for one in readings if one.rules[:1] == _BEFELL]
    told = [_owned(scene, one, readings) if one.shape is Shape.EXTREME else one for one in readings]
    told = [_of_its_figure(scene, one, readings) if one.shape is Shape.EXTREME else one for one in told]
    return [_of_people(scene, one, people) for one in told] if people else told


def _of_people(scene: Scene, reading: Reading, people: Sequence[Reading]) -> Reading:
    """ "1,150 people were hit last year, down from 1,566": told of the people, whatever was counted before them."""
    told = reading.against or reading.shape in _BEHIND
    before = [other for other in people if other.span.end <= reading.span.start] if told else []
    if not before or reading.measure is None or reading.measure.span.start >= before[-1].span.start:
        return reading
    first, last = scene.opens(before[-1].span), scene.opens(reading.span)
    while first < last and scene.tokens[first].start < before[-1].span.end:
        first += 1
    between = scene.words[first:last]
    commas = [at for at, word in enumerate(between) if word in {",", "—", "("}]
    if len(commas) != 1 or len(between) - commas[0] > _OPENING or scene.clause[first] != scene.clause[last]:
        return reading
    counted = [*(one.first for one in scene.quantities), *(mark.first for mark in scene.measures)]
    if any(first <= at < last for at in counted) or "and" in between:
        return reading
    return replace(reading, measure=before[-1].measure, qualifiers=before[-1].qualifiers)


def _of_its_figure(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Reading:
    """ "Above Reno's, despite the latter's 762, its most killings in 18 years": of the place whose figure it is."""
    at = scene.opens(reading.span)
    at -= scene.word(at) != "its" and scene.word(at - 1) == "its"
    if scene.word(at) != "its" or scene.word(at - 1) != ",":
        return reading
    comma = scene.tokens[at - 1].start
    figures = (one for one in readings if one.shape is Shape.VALUE and one.span.end == comma and one.places)
    figure = next(figures, None)
    return reading if figure is None else replace(reading, places=figure.places)


def _owned(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Reading:
    at = scene.opens(reading.span)
    at -= scene.word(at) not in _DEFINITE and scene.word(at - 1) in _DEFINITE
    if scene.word(at) not in _DEFINITE or scene.word(at - 1) not in {",", "—"}:
        return reading
    if any(at < mark.first <= at + _NAMED for mark in scene.measures) or scene.word(at + 2) in {"total", "number"}:
        return reading
    comma = scene.tokens[at - 1].start
    figures = [other for other in readings if other.amount is not None and other.span.end <= comma]
    if not figures:
        return reading
    figure = max(figures, key=lambda other: other.span.start)
    between = [q for q in scene.quantities if figure.span.end <= scene.tokens[q.first].start < comma]
    same = scene.clause[at] == scene.clause[scene.opens(figure.span)]
    if between or not same or figure.shape is not Shape.VALUE or figure.measure is None:
        return reading
    if figure.measure.measure not in _OWNERS:
        return reading
    return replace(reading, measure=figure.measure, qualifiers=figure.qualifiers)
