"""What stands behind a figure and is told of it: "cleared 71 percent of the murders, the most in a decade".

Only a clearance rate or a headcount takes a superlative so, and only where the words name no measure of their own:
"300 officers, and the fewest killings since 1990" is of the killings. They take a change in count and a comparison of
rates too: "640 officers, 40 fewer than in 2009", "90 percent, a better rate than Reno's". So do people and what befell
them: "shootings fell, and 1,150 people were hit, 416 fewer than in 2022".
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.opposites import OTHER_SIDE
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Reading, Shape, Unit

_OWNERS = frozenset({"clearance_rate", "homicides_cleared", "sworn_officers"})
_DEFINITE = word_set("before_extreme")
_HELD_BEHIND_AS = {Shape.CHANGE: "sworn_officers", Shape.COMPARISON: "clearance_rate"}
_HELD_BEHIND = frozenset(_HELD_BEHIND_AS.values())
_JUDGED = frozenset({"better", "worse"})  # of murders the fewer, of those solved the more
_BEFELL = ("people and what befell them",)
_BEHIND = frozenset({Shape.CHANGE, Shape.EXTREME, Shape.COMPARISON})
_OPENING = 4  # tokens from a comma to what it sets behind a figure: ", down from 1,566"
_NAMED = 4  # tokens from the superlative in which a noun is its own: "the fewest total killings"


def owned(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, with what stands so behind a figure given its measure."""
    people = [one for one in readings if one.rules[:1] == _BEFELL]
    told = [_owned(scene, one, readings) if one.shape is Shape.EXTREME else one for one in readings]
    told = [_of_its_figure(scene, one, readings) if one.shape is Shape.EXTREME else one for one in told]
    if any(_owns(one, _HELD_BEHIND) for one in readings):
        told = [_held_behind(scene, one, readings) for one in told]
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


def _owns(figure: Reading, measures: Container[str | None]) -> bool:
    return figure.shape is Shape.VALUE and figure.measure is not None and figure.measure.measure in measures


def _held_behind(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Reading:
    """ "With 640 officers, 40 fewer than in 2009", "or 79 percent, well above the national rate": of that figure."""
    shape = _HELD_BEHIND_AS.get(reading.shape)
    if shape is None or reading.factor is not None:
        return reading
    at = scene.opens(reading.span)
    while scene.word(at - 1) in word_sets("under_adverb", "size_adverb", "hedge_words"):
        at -= 1
    if scene.word(at - 1) not in {",", "—"}:
        return reading
    figure = next((one for one in readings if _owns(one, (shape,)) and _ends_at(scene, one, at - 1)), None)
    if figure is None or figure.measure is None or reading.unit not in {None, Unit.COUNT}:
        return reading
    if reading.measure is not None and reading.measure.span.start >= scene.tokens[at].start:
        return reading  # "640 officers, 40 fewer murders": its own noun
    if shape == "sworn_officers":
        return replace(reading, measure=figure.measure, qualifiers=figure.qualifiers)
    judged = not _JUDGED.isdisjoint(scene.words[at : scene.behind(reading.span)])
    operator = OTHER_SIDE.get(reading.operator, reading.operator) if judged and reading.operator else reading.operator
    return replace(reading, measure=figure.measure, qualifiers=figure.qualifiers, of=None, operator=operator)


def _ends_at(scene: Scene, figure: Reading, comma: int) -> bool:
    """Whether nothing but what a share is of, or a date, stands between a figure and its comma."""
    start = scene.behind(figure.span)
    if start > comma or scene.clause[comma - 1] != scene.clause[scene.opens(figure.span)]:
        return False
    own = [mark for mark in scene.measures if start <= mark.first < comma and scene.word(start) != "of"]
    return not own and not any(start <= one.first < comma for one in scene.quantities)


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
