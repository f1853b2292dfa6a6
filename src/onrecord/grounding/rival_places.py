"""The places that a figure is held against: "Texas overtook New York" is told of two states. What they leave open.

A name that is a city's and a state's is the state's beside another state.
"""

from __future__ import annotations

from onrecord.grounding.places import Ground, settle
from onrecord.grounding.spoken import Spoken
from onrecord.lexicon.load import states
from onrecord.model import Of, Operator, Reading, Shape


def rivals(
    reading: Reading, places: tuple[str, ...], ground: Ground, measure: str | None, office: str | None
) -> tuple[str, ...]:
    """Those of a reading told of `places`, without what names none."""
    return _settled(reading, places, ground, measure, office) if reading.against_places else ()


def not_told(reading: Reading, places: tuple[str, ...], far: tuple[str, ...], spoken: Spoken) -> str | None:
    """What the words leave open, as a sentence; None where they leave open nothing that is looked for here."""
    return _part_above_whole(reading, places, far) or _seller_or_finder(reading, places, spoken)


def _part_above_whole(reading: Reading, places: tuple[str, ...], far: tuple[str, ...]) -> str | None:
    """ "California had more murders than we did", in a text of the nation: "we" are a state that nobody names."""
    ours = any(words.kind == "home" for words in reading.against_places)
    more = reading.shape is Shape.COMPARISON and reading.operator is Operator.MORE and reading.amount is None
    if not (ours and more) or reading.of is Of.RATE or far != ("us",) or places in ((), ("us",)):
        return None
    return "who “we” are is not told: no part has more than the whole nation"


def _seller_or_finder(reading: Reading, places: tuple[str, ...], spoken: Spoken) -> str | None:
    """ "Ohio was the top source, with 407. Utah had 238", "Utah's fell": whether a state sold guns or found them.

    The guns told last were all of one seller.
    """
    of_one = any(part.startswith("from:") for part in spoken.qualifiers)
    own = (*reading.qualifiers, *(reading.measure.qualifiers if reading.measure else ()))
    named = any(words.kind == "state" and not words.here for words in reading.places)
    goes_on = reading.measure is None or reading.rules[:1] == ("bare count",)
    told = reading.shape in {Shape.VALUE, Shape.CHANGE} and goes_on
    if not (of_one and named and told) or own or places == (spoken.place,):
        return None
    return "whether the state sold these guns or recovered them is not told"


def _settled(
    reading: Reading, places: tuple[str, ...], ground: Ground, measure: str | None, office: str | None
) -> tuple[str, ...]:
    state = places[0] if len(places) == 1 and places[0] in states() else None
    found = [
        settle(words, state if len(words.candidates) > 1 else None, ground, measure, office)[0]
        for words in reading.against_places
    ]
    return tuple([place for place in found if place])
