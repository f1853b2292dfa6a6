"""Words that narrow a figure to a part of the place or of the people, and that no rule has read.

"Crime in the city's subway fell 15 percent" is not told of the city's crime. Which part it is told of may be in no
list, and the reading keeps the measure that it found; that it is a part is noted, so that nothing firm is said of it.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from onrecord.frozen import replace
from onrecord.grammar.once import once
from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Reading, Shape

_END = attrgetter("end")
_TOLD_OF_SOME = frozenset({Shape.CHANGE, Shape.RUN})
_COUNTS = frozenset({QuantityKind.COUNT, QuantityKind.FRACTION})
_REACH = 4  # tokens from a preposition to its noun: "on the city's crowded trains"


def with_unread_part(scene: Scene, reading: Reading) -> Reading:
    """The reading, with the words of its clause that narrow it to a part that it does not name."""
    parts = _parts(scene)
    some = _some_places(scene) if reading.shape in _TOLD_OF_SOME and not reading.places else []
    if not parts and not some:
        return reading
    at = min(bisect_right(scene.tokens, reading.span.start, key=_END), len(scene.tokens) - 1)
    parts = [*parts, *(one for one in some if one[1] <= at)]
    near = [part for part in parts if scene.clause[part[0]] == scene.clause[at] and not _is_read(scene, part, reading)]
    if not near:
        return reading
    first, last = near[0]
    span = scene.span(first, last)
    return replace(reading, unread=scene.text[span.start : span.end])


@once
def _parts(scene: Scene) -> list[tuple[int, int]]:
    """Every "in the subway", "some areas" and "weekend" before its shootings, as first token and the one behind."""
    found = [
        (mark.first - 1, mark.first)
        for mark in scene.measures
        if scene.word(mark.first - 1) in word_set("times_before_crime")
        and not any(period.first < mark.first <= period.last for period in scene.periods)
    ]
    if word_set("parts_of_a_place").isdisjoint(scene.has):
        return found
    places = [mark for mark in scene.places if mark.words.kind != "group"]  # "some parts of the city" is one
    named = {at for mark in places for at in range(mark.first, mark.last)}
    named |= {at for period in scene.periods for at in range(period.first, period.last)}
    named |= {at for mark in scene.groups for at in range(mark.first, mark.last)}
    for at, word in enumerate(scene.words):
        if word not in word_set("parts_of_a_place") or at in named or scene.hidden[at]:
            continue
        if scene.tokens[at].text[0].isupper():
            continue  # "a criminologist at Ellis University": the name of something, at which nothing is counted
        first = _opening(scene, at)
        if first is not None:
            found.append((first, at + 1))
    return found


@once
def _some_places(scene: Scene) -> list[tuple[int, int]]:
    """ "Of the 62 departments, 32 said that homicides rose": places that are only counted, whose change it is."""
    if word_set("counted_places").isdisjoint(scene.has):
        return []
    counts = [one for one in scene.quantities if one.kind in _COUNTS]
    return [(one.first, one.last + 1) for one in counts if scene.word(one.last) in word_set("counted_places")]


def _opening(scene: Scene, noun: int) -> int | None:
    """Where the words begin that put something into a part: a preposition, or "some" before it."""
    for at in range(noun - 1, max(-1, noun - 1 - _REACH), -1):
        word = scene.word(at)
        if word in word_set("puts_into") or word in word_set("some_of_them"):
            return at
        if word in word_set("segment") or word in word_set("be"):
            return None
    return None


def _is_read(scene: Scene, part: tuple[int, int], reading: Reading) -> bool:
    """Whether the words are those of the reading's own measure or of a qualifier that it has."""
    at = part[1] - 1
    known = {*reading.qualifiers, *(reading.measure.qualifiers if reading.measure else ())}
    if any(mark.first <= at < mark.last and mark.row["qualifier"] in known for mark in scene.qualifiers):
        return True
    return any(mark.first <= at < mark.last for mark in scene.measures)
