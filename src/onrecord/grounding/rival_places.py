"""The places that a figure is held against: "Texas overtook New York" is told of two states.

A name that is a city's and a state's is the state's beside another state.
"""

from __future__ import annotations

from onrecord.grounding.places import Ground, settle
from onrecord.lexicon.load import states
from onrecord.model import Of, Operator, Reading, Shape


def rivals(
    reading: Reading, places: tuple[str, ...], ground: Ground, measure: str | None, office: str | None
) -> tuple[str, ...]:
    """Those of a reading told of `places`, without what names none."""
    return _settled(reading, places, ground, measure, office) if reading.against_places else ()


def part_above_whole(reading: Reading, places: tuple[str, ...], far: tuple[str, ...]) -> str | None:
    """ "California had more murders than we did", in a text of the nation: "we" are a state that nobody names."""
    ours = any(words.kind == "home" for words in reading.against_places)
    more = reading.shape is Shape.COMPARISON and reading.operator is Operator.MORE and reading.amount is None
    if not (ours and more) or reading.of is Of.RATE or far != ("us",) or places in ((), ("us",)):
        return None
    return "who “we” are is not told: no part has more than the whole nation"


def _settled(
    reading: Reading, places: tuple[str, ...], ground: Ground, measure: str | None, office: str | None
) -> tuple[str, ...]:
    state = places[0] if len(places) == 1 and places[0] in states() else None
    found = [
        settle(words, state if len(words.candidates) > 1 else None, ground, measure, office)[0]
        for words in reading.against_places
    ]
    return tuple([place for place in found if place])
