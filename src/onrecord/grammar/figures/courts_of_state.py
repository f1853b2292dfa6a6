"""All the federal districts of a state told as one: "the three Georgia districts", "Ohio's two districts".

They are so many as the courts have there; another number of them is a part that the words do not name.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import states, table
from onrecord.model import PlaceWords, Reading

_DISTRICTS = frozenset({"districts"})
_KINDS = frozenset({"federal", "judicial", "court"})
_OF = frozenset({"of", "in"})


@cache
def _courts() -> tuple[str, ...]:
    return tuple(sorted({row["place"] for row in table("places_by_hand") if row["kind"] == "district"}))


@cache
def _few() -> dict[str, int]:
    """Numbers in words and digits by which a state's districts are counted."""
    units = {row["word"]: int(row["value"]) for row in table("numerals") if row["role"] == "unit"}
    return units | {str(number): number for number in units.values()}


@needs(any_of(_DISTRICTS))
def of_courts_of_state(scene: Scene, reading: Reading) -> Reading:
    """The reading with those districts as its places, where its own is their state."""
    measure = reading.measure.measure if reading.measure is not None else None
    if (measure is not None and not measure.startswith("federal")) or len(reading.places) > 1:
        return reading
    for at, word in enumerate(scene.words):
        state = _state(scene, at) if word in _DISTRICTS else None
        if state is None or (reading.places and reading.places[0] != state.words):
            continue
        name = state.words.candidates[0]
        courts = [court for court in _courts() if court.startswith(name)]
        if len(courts) == _number(scene.words, at, state):
            return replace(reading, places=tuple(PlaceWords(state.words.span, (c,), "district") for c in courts))
    return reading


def _state(scene: Scene, at: int) -> PlaceMark | None:
    """The state whose districts are told at a token."""
    first = at
    while scene.word(first - 1) in _KINDS:
        first -= 1
    for mark in scene.places:
        named = mark.words.candidates[:1] and mark.words.candidates[0] in states()
        owned = scene.word(mark.last) == "'s" and mark.last + 2 == first
        if named and (mark.last == first or owned or (mark.first == at + 2 and scene.word(at + 1) in _OF)):
            return mark
    return None


def _number(words: Sequence[str], at: int, state: PlaceMark) -> int:
    """How many the words say that there are: right before the state, or right before the districts."""
    first = at
    while words[first - 1] in _KINDS:
        first -= 1
    before = state.first - 1 if state.last == first else first - 1
    return _few().get(words[before], 0) if before >= 0 else 0
