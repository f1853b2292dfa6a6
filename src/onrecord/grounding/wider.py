"""The wider place of which a city accounts for a part, where the words leave it to the text."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.grounding.states import state_of
from onrecord.lexicon.load import states
from onrecord.model import Reading

_NATION = "us"


def whole_of(reading: Reading, places: tuple[str, ...], spoken: Iterable[str | None]) -> tuple[str, ...]:
    """ "Illinois had 1,151. Chicago accounted for two-thirds of them": the state, where the text has spoken of it.

    Of a state it is the nation.

    A tuple of one or none; `places` are those of the part, `spoken` those that the text speaks of.
    """
    own, other = reading.measure, reading.against_measure
    if reading.rules != ("accounted for",) or not (places and reading.places):
        return ()
    if own is None or other is None or own.measure != other.measure:
        return ()  # one crime among others, at one place
    whole = _NATION if places[0] in states() else state_of(places[0])
    return tuple(one for one in dict.fromkeys(spoken) if one is not None and one == whole)
