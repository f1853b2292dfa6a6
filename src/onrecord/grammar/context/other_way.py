"""Changes told by the one before: "robberies went the other way", "Toledo bucked the trend", "thefts followed suit"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.opposites import OTHER_WAY
from onrecord.lexicon.load import word_set
from onrecord.lexicon.phrases import Phrases
from onrecord.model import Direction, PlaceWords, Reading, Shape

SIGNS = frozenset({"way", "direction", "trend", "opposite", "reverse", "counter", "suit", "path", "same", "joined"})
_BETWEEN = 4  # tokens between a subject and such words: ", by contrast, went the other way"


@cache
def _ways() -> Phrases[bool]:
    """The words, with whether they reverse the change."""
    other = [(words, True) for words in word_set("other_way")]
    return Phrases([*other, *[(words, False) for words in word_set("same_way")]])


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """Each such change, of the thing or the place that is its subject."""
    told = _told(scene, earlier, statement)
    if told is None or _ways().heads.isdisjoint(scene.has):
        return
    for at, word in enumerate(scene.words):
        if word not in _ways().heads or scene.hidden[at]:
            continue
        length, reverse = _ways().longest(scene.words, at)
        subject = _subject(scene, at) if length and not _told_behind(scene, at + length) else None
        direction = None if subject is None else OTHER_WAY.get(told) if reverse[0] else told
        if subject is None or direction is None:
            continue
        first, mark, place = subject
        words = measure_words(scene, mark) if mark is not None else None
        yield Reading(
            Shape.CHANGE,
            scene.span(first, at + length),
            statement,
            ("the other way",),
            measure=words,
            qualifiers=words.qualifiers if words is not None else (),
            places=(place,) if place is not None else (),
            period=period_of(scene, first, at + length),
            direction=direction,
        )


def _told(scene: Scene, earlier: Earlier, statement: int) -> Direction | None:
    """The way in which the last change before went: that of the sentence before, or an earlier clause of this one."""
    ways = [cue.row["value"].split()[0] for cue in scene.cues if cue.row["cue"] == "change"]  # all before the words
    inside = [way for way in ways if way in {Direction.ROSE, Direction.FELL}]
    if inside:
        return Direction(inside[0])
    changes = [one.direction for one in earlier.told if one.shape is Shape.CHANGE]
    if changes:
        return changes[-1]
    return earlier.moved.direction if earlier.moved is not None and statement - earlier.statement == 1 else None


def _told_behind(scene: Scene, last: int) -> bool:
    """ "Went the other way, falling 9 percent", "to 90 from 71": what stands behind tells the change itself."""
    moved = any(cue.row["cue"] == "change" and cue.first >= last for cue in scene.cues)
    return moved or any(scene.far[figure.first] and figure.first >= last for figure in scene.quantities)


def _subject(scene: Scene, at: int) -> tuple[int, Mark | None, PlaceWords | None] | None:
    """What stands before such words: the measure, or the place, with its token."""
    measures = [mark for mark in scene.measures if 0 <= at - mark.last <= _BETWEEN and mark.row["form"] == "noun"]
    if measures:
        owner = next((m for m in scene.places if m.last in (measures[-1].first, measures[-1].first - 1)), None)
        return measures[-1].first, measures[-1], owner.words if owner is not None else None
    places = [mark for mark in scene.places if 0 <= at - mark.last <= _BETWEEN]
    return (places[-1].first, None, places[-1].words) if places else None
