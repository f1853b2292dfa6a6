"""Several things of which one comparison is told: "burglary, robbery and car theft were all higher than in 2021"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_sets
from onrecord.model import Reading

_ARE = frozenset({"were", "are"})
_JOINS = frozenset({"and", ",", "both"})


def with_joined(scene: Scene, readings: Iterable[Reading]) -> Iterator[Reading]:
    """The readings, each behind one more for what is joined before its subject with "and"."""
    for reading in readings:
        head = next((mark for mark in scene.measures if _names(scene, mark, reading)), None)
        if head is not None and _is_told_of(scene, head, reading):
            for mark in _joined(scene, head):
                words = measure_words(scene, mark)
                yield replace(
                    reading, span=scene.span(mark.first, mark.last), measure=words, qualifiers=words.qualifiers
                )
        yield reading


def _names(scene: Scene, mark: Mark, reading: Reading) -> bool:
    return reading.measure is not None and scene.span(mark.first, mark.last).start == reading.measure.span.start


def _is_told_of(scene: Scene, head: Mark, reading: Reading) -> bool:
    """Whether "were", "were all" or "are both" and then the words that compare stand right behind the subject."""
    at = head.last
    if scene.word(at) not in _ARE:
        return False
    at += 1
    while scene.word(at) in word_sets("all_of_them", "size_adverb"):
        at += 1
    return at < len(scene.tokens) and scene.tokens[at].start == reading.span.start


def _joined(scene: Scene, head: Mark) -> list[Mark]:
    found: list[Mark] = []
    first = head.first
    for mark in reversed(scene.measures):
        if mark.last > first:
            continue
        between = scene.words[mark.last : first]
        if not between or not _JOINS.issuperset(between):
            break
        found.insert(0, mark)
        first = mark.first
    return found if "and" in scene.words[first : head.first] else []
