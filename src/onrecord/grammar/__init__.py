"""Statements to Readings: the words of a claim, as found.

Nothing is looked up here and nothing is filled in. The shapes run in a fixed order, the most particular first, and a
number serves one shape only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar import average, change, comparison, rank, rate, share, superlatives, trend, value
from onrecord.grammar.moods import claims_nothing, mood_of
from onrecord.grammar.places import places_in_name
from onrecord.grammar.scene import Scene, look
from onrecord.grammar.subjects import counted_by, topic_of
from onrecord.grammar.vocabulary import Words, words_of
from onrecord.model import (
    Document,
    MeasureWords,
    Parsed,
    PeriodWords,
    PlaceWords,
    Reading,
    Refusal,
    Statement,
    Vocabulary,
)

__all__ = ["look", "parse", "read_scene", "rules", "settled"]


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
    for index, statement in enumerate(statements):
        scene = look(document.text, statement.span, statement.asides, given)
        places += [(index, mark.words) for mark in scene.places]
        periods += [(index, words) for words in scene.periods]
        topic = topic_of(scene)
        if topic is not None:
            topics.append((index, topic))
        readings += sorted(read_scene(scene, index), key=lambda reading: (reading.span.start, reading.span.end))
    places += [(-2, words) for words in _in_frame(document, statements, given)]
    return Parsed(tuple(readings), tuple(places), tuple(topics), tuple(periods))


def _in_frame(document: Document, statements: Sequence[Statement], given: Words) -> list[PlaceWords]:
    """The places in the document's name and in the lines above its first sentence."""
    first = statements[0].span.start if statements else 0
    above = [span for span in document.furniture if span.end <= first]
    marks = [mark for span in above for mark in look(document.text, span, given=given).places]
    return [*places_in_name(document.name), *(mark.words for mark in marks if not mark.words.here)]


def read_scene(scene: Scene, statement: int) -> list[Reading]:
    """Every reading of one sentence; a question, a condition or a plan claims nothing."""
    found = [reading for _, read in rules(scene, statement, set(), set()) for reading in read]
    return [outcome for outcome in settled(scene, found) if isinstance(outcome, Reading)]


def rules(scene: Scene, statement: int, used: set[int], ranked: set[int]) -> tuple[tuple[str, Iterator[Reading]], ...]:
    """The rules by name, in their order. A rule reads when its readings are asked for, all of them before the next.

    `used` collects the numbers that a rule has taken, `ranked` the tokens of superlatives that a rank has.
    """
    return (
        ("rate", rate.read(scene, statement, used)),
        ("average", average.read(scene, statement, used)),
        ("share", share.read(scene, statement, used)),
        ("rank", rank.read(scene, statement, used, ranked)),
        ("comparison with factor", comparison.with_factor(scene, statement, used)),
        ("change", change.read(scene, statement, used)),
        ("value", value.read(scene, statement, used)),
        ("superlative", superlatives.read(scene, statement, ranked)),
        ("comparison in words", comparison.in_words(scene, statement)),
        ("trend", trend.read(scene, statement)),
    )


def settled(scene: Scene, readings: Sequence[Reading]) -> list[Reading | Refusal]:
    """Each reading with its publisher and its mood, or why it claims nothing."""
    named = counted_by(scene) if readings else None
    if named is not None:
        readings = [replace(reading, definition=named) for reading in readings]
    return [claims_nothing(scene, reading) or mood_of(scene, reading) for reading in readings]
