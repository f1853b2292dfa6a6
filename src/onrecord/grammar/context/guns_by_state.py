"""Guns that go by the state they came from, in a text on traced guns: "twice as many Arizona guns", "guns from Utah".

They were recovered elsewhere: in the other place of the sentence, or where the traced guns told before lay.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Reading, Shape

_SHAPES = (Shape.VALUE, Shape.COMPARISON, Shape.CHANGE)
_GUNS = frozenset({None, "guns_traced", "guns_recovered"})


@needs(any_of(word_set("guns_by_name")), shapes(*_SHAPES))
def guns_by_state(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading, of the traced guns that the state sold, where the sentence calls them by it."""
    traced = earlier.traced_guns(reading.statement)
    named = reading.measure.measure if reading.measure is not None else None
    if traced is None or named not in _GUNS or any(part.startswith("from:") for part in reading.qualifiers):
        return reading
    seller = _seller(scene, reading) if reading.shape is Shape.COMPARISON else None
    if seller is not None:
        return replace(reading, measure=traced, qualifiers=(*reading.qualifiers, f"from:{state_named(seller)}"))
    mark = next((mark for mark in scene.places if _names_guns(scene, mark)), None)
    if mark is None or mark.words not in reading.places:
        return reading
    others = [one.words for one in scene.places if one.words.candidates != mark.words.candidates]
    found_in: tuple[PlaceWords, ...] = tuple(others[:1])
    if not found_in:
        told = [one for one in earlier.told if one.measure is not None and one.measure.measure == "guns_traced"]
        near = [
            words for words in earlier.places if words.kind == "state" and words.candidates != mark.words.candidates
        ]
        found_in = told[-1].places if told else tuple(near[-1:])
    if not found_in or any(_lies_in(words, state_named(mark)) for words in found_in):
        return reading  # "6,897 Tennessee guns" are those of Tennessee, where the text tells of no other place
    made = replace(
        reading,
        measure=traced,
        qualifiers=(*reading.qualifiers, f"from:{state_named(mark)}"),
        places=found_in,
        against_places=tuple(words for words in reading.against_places if words != mark.words),
    )
    rival = next((one for one in scene.places if one.words in made.against_places and _names_guns(scene, one)), None)
    if rival is None:
        return made
    return replace(made, against_places=(), against_qualifiers=(f"from:{state_named(rival)}",))


def _seller(scene: Scene, reading: Reading) -> PlaceMark | None:
    """ "Ohio gets more guns from Utah than Iowa does", "Utah sent fewer guns to Ohio than to Iowa": neither side's."""
    sides = {one for words in (*reading.places, *reading.against_places) for one in words.candidates}
    away = [mark for mark in scene.places if sides.isdisjoint(mark.words.candidates)]
    others = [mark for mark in away if state_named(mark) is not None]
    sold = [mark for mark in others if scene.word(mark.first - 1) == "from" or _sends(scene, mark)]
    return sold[0] if len(sold) == 1 and reading.against_places else None


def _sends(scene: Scene, mark: PlaceMark) -> bool:
    return scene.word(mark.last) in word_set("source_of")


def _lies_in(words: PlaceWords, state: str | None) -> bool:
    return any(one == state or one.endswith(f"-{state}") for one in words.candidates)


def _names_guns(scene: Scene, mark: PlaceMark) -> bool:
    """ "Arizona guns", "guns from Arizona"; not "Arizona's guns", which may lie there."""
    if state_named(mark) is None:
        return False
    behind = scene.word(mark.last) in word_set("guns_by_name")
    before = scene.word(mark.first - 1) == "from" and scene.word(mark.first - 2) in word_set("guns_by_name")
    return behind or before
