"""Several places held against one: "Tulsa and Omaha had more murders than Reno" tells of each, "together" of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.comparisons.rivals import both_before
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.abreast import lists
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_FEWEST = 3  # places: two that are held against a third
_JOINERS = frozenset({"and", "&"})
_TOGETHER = frozenset({"together", "combined"})
_PASSED = _TOGETHER | word_set("told_of_each")
_VERBS = word_set("degree_verb") | word_set("before_verb") | {","}


def each_beside(scene: Scene, readings: Iterable[Reading], earlier: Earlier) -> Iterator[Reading]:
    """The reading of a comparison for each place of the list before it, or of their sum; any other as it is."""
    readings = _each_of_both(scene, readings, earlier)
    if scene.has.isdisjoint(_JOINERS) or len(scene.places) < _FEWEST - (not scene.has.isdisjoint(_TOGETHER)):
        yield from readings
        return
    runs = lists(scene, [mark for mark in scene.places if not mark.words.here])
    for reading in readings:
        run = _subject(scene, reading, runs) if reading.shape is Shape.COMPARISON else None
        if run is None:
            yield reading
        elif _summed(scene, run):
            yield replace(reading, places=tuple(mark.words for mark in run))
        else:
            for mark in run[:-1]:
                yield replace(reading, places=(mark.words,), span=scene.span(mark.first, mark.last))
            yield reading


def _subject(scene: Scene, reading: Reading, runs: Sequence[Sequence[PlaceMark]]) -> Sequence[PlaceMark] | None:
    """The list whose last place a comparison is read for, with nothing but its verb between."""
    start = next((at for at, token in enumerate(scene.tokens) if token.end > reading.span.start), 0)
    for run in runs:
        between = [word for word in scene.words[run[-1].last : start] if word not in _PASSED]
        before = run[-1].last <= start and not any(scene.far[mark.first] for mark in run)
        if before and reading.places == (run[-1].words,) and _VERBS.issuperset(between):
            return run
    return None


def _summed(scene: Scene, run: Sequence[PlaceMark]) -> bool:
    """ "Tulsa and Omaha combined had", "taken together, Tulsa and Omaha had"."""
    before = run[0].first - 1 - (scene.word(run[0].first - 1) == ",")
    return scene.word(run[-1].last) in _TOGETHER or scene.word(before) in _TOGETHER


def _each_of_both(scene: Scene, readings: Iterable[Reading], earlier: Earlier) -> Iterator[Reading]:
    """ "Both had fewer than Reno", "neither had as many": the reading for each of the two places told before."""
    verb = 1 + (scene.word(1) in word_set("several_told"))
    pair = both_before(scene, verb, earlier) if scene.word(verb) in word_set("degree_verb") else ()
    for reading in readings:
        alone = pair and reading.shape is Shape.COMPARISON and not reading.places and reading.against_places
        for words in pair if alone else ():
            yield replace(reading, places=(words,))
        if not alone:
            yield reading
