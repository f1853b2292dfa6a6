"""Statements to Readings: the words of a claim, as found.

Nothing is looked up here and nothing is filled in but what words point back at ("a third of that", "was second"): for
those, words of the sentences before are kept. The shapes run in a fixed order, the most particular first, and a number
serves one shape only.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar import (
    average,
    change,
    comparison,
    elided,
    rank,
    rate,
    residents,
    share,
    standing,
    steps,
    superlatives,
    trend,
    unsurpassed,
    value,
)
from onrecord.grammar.apposed import owned
from onrecord.grammar.earlier import Earlier, marker
from onrecord.grammar.moods import claims_nothing, mood_of
from onrecord.grammar.places import places_in_name
from onrecord.grammar.scene import Scene, look
from onrecord.grammar.subjects import counted_by, topic_of
from onrecord.grammar.vocabulary import Words, words_of
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
        places += [(-1, mark.words) for mark in look(document.text, document.dateline, given=given).places]
    earlier = Earlier()
    for index, statement in enumerate(statements):
        scene = look(document.text, statement.span, statement.asides, given)
        places += [(index, mark.words) for mark in scene.places]
        periods += [(index, words) for words in scene.periods]
        topic = topic_of(scene)
        if topic is not None:
            topics.append((index, topic))
        earlier = earlier.entering(statement)
        found = [*standing.listed(scene, index, marker(document.text, statement.span), earlier)]
        found += [earlier.fill(scene, reading) for reading in read_scene(scene, index, earlier)]
        readings += sorted(found, key=lambda reading: (reading.span.start, reading.span.end))
        earlier = earlier.after(scene, found, index, statement)
    places += [(-2, words) for words in _in_frame(document, statements, given)]
    return Parsed(tuple(readings), tuple(places), tuple(topics), tuple(periods))


def _in_frame(document: Document, statements: Sequence[Statement], given: Words) -> list[PlaceWords]:
    """The places in the document's name and in the lines above its first sentence."""
    first = statements[0].span.start if statements else 0
    above = [span for span in document.furniture if span.end <= first]
    marks = [mark for span in above for mark in look(document.text, span, given=given).places]
    return [*places_in_name(document.name), *(mark.words for mark in marks if not mark.words.here)]


def read_scene(scene: Scene, statement: int, earlier: Earlier) -> list[Reading]:
    """Every reading of one sentence; a question, a condition or a plan claims nothing.

    `earlier` is what the sentences before leave to words that only point back.
    """
    used: set[int] = set()
    ranked: set[int] = set()
    readings = [
        *residents.read(scene, statement, earlier, used, ranked),
        *rate.read(scene, statement, used),
        *average.read(scene, statement, used),
        *share.read(scene, statement, used, earlier),
        *rank.read(scene, statement, used, ranked),
        *standing.read(scene, statement, earlier, used),
        *elided.of_that(scene, statement, earlier, used),
        *comparison.with_factor(scene, statement, used),
        *change.read(scene, statement, used),
        *steps.read(scene, statement, used),
        *value.read(scene, statement, used),
        *unsurpassed.read(scene, statement, earlier, ranked),
        *superlatives.read(scene, statement, ranked, earlier),
        *comparison.in_words(scene, statement, ranked),
        *elided.had_more(scene, statement),
        *elided.beats_both(scene, statement, earlier, ranked),
        *trend.read(scene, statement, earlier),
    ]
    readings = owned(scene, readings)
    named = counted_by(scene)
    if named is not None:
        readings = [replace(reading, definition=named) for reading in readings]
    return [mood_of(scene, reading) for reading in readings if not claims_nothing(scene, reading)]
