"""Statements to Readings: the words of a claim, as found.

Nothing is looked up here and nothing is filled in. The shapes run in a fixed order, the most particular first, and a
number serves one shape only.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar import average, change, comparison, rank, rate, share, superlatives, trend, value
from onrecord.grammar.moods import claims_nothing, mood_of
from onrecord.grammar.scene import Scene, look, places_in
from onrecord.grammar.subjects import counted_by, topic_of
from onrecord.grammar.vocabulary import words_of
from onrecord.model import Document, MeasureWords, Parsed, PeriodWords, PlaceWords, Reading, Statement, Vocabulary

__all__ = ["look", "parse", "read_scene"]


def parse(document: Document, statements: Sequence[Statement], vocabulary: Vocabulary | None = None) -> Parsed:
    """Every reading and every place of every statement, in the order of the text.

    `vocabulary` holds words for this document beside the lexicon's.
    """
    given = words_of(vocabulary)
    readings: list[Reading] = []
    places: list[tuple[int, PlaceWords]] = []
    topics: list[tuple[int, MeasureWords]] = []
    periods: list[tuple[int, PeriodWords]] = []
    if document.dateline is not None:
        places += [(-1, mark.words) for mark in places_in(document.text, document.dateline, given)]
    for index, statement in enumerate(statements):
        scene = look(document.text, statement.span, statement.asides, given)
        places += [(index, mark.words) for mark in scene.places]
        periods += [(index, words) for words in scene.periods]
        topic = topic_of(scene)
        if topic is not None:
            topics.append((index, topic))
        readings += sorted(read_scene(scene, index), key=lambda reading: (reading.span.start, reading.span.end))
    return Parsed(tuple(readings), tuple(places), tuple(topics), tuple(periods))


def read_scene(scene: Scene, statement: int) -> list[Reading]:
    """Every reading of one sentence; a question, a condition or a plan claims nothing."""
    used: set[int] = set()
    ranked: set[int] = set()
    readings = [
        *rate.read(scene, statement, used),
        *average.read(scene, statement, used),
        *share.read(scene, statement, used),
        *rank.read(scene, statement, used, ranked),
        *comparison.with_factor(scene, statement, used),
        *change.read(scene, statement, used),
        *value.read(scene, statement, used),
        *superlatives.read(scene, statement, ranked),
        *comparison.in_words(scene, statement),
        *trend.read(scene, statement),
    ]
    named = counted_by(scene)
    if named is not None:
        readings = [replace(reading, definition=named) for reading in readings]
    return [mood_of(scene, reading) for reading in readings if not claims_nothing(scene, reading)]
