"""The wider place of which a city accounts for a part, where the words leave it to the text."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.grounding.slots import Slots
from onrecord.grounding.states import lies_in, state_of
from onrecord.lexicon.load import states
from onrecord.model import Reading, Shape

_NATION = "us"
_PARTS = (("accounted for",), ("part of a place",))  # rules that read what part of a whole a place has


def gone_on_with(reading: Reading, slots: Slots, main: str | None) -> tuple[str, ...]:
    """ "1,206 cars were taken, and a third of those in Reno": a text of the whole goes on with that.

    A state whose cities are put in order is none to go on with: "among Ohio cities only Akron had more. Rapes fell".
    """
    part, whole = slots.places, slots.against_places
    if reading.rules == ("unsurpassed",) and part[:1] and part[0] in states() and _of_cities(reading):
        return ()
    of_text = reading.shape is Shape.SHARE and whole == (main,) and len(part) == 1
    return whole if of_text and lies_in(part[0], whole[0]) else part


def _of_cities(reading: Reading) -> bool:
    group = reading.scope.group or "" if reading.scope is not None else ""
    return group.startswith("us-cities") or group.endswith('cities"')  # all of the nation's, or "Ohio cities" by name


def whole_of(reading: Reading, places: tuple[str, ...], spoken: Iterable[str | None]) -> tuple[str, ...]:
    """ "Illinois had 1,151. Chicago accounted for two-thirds of them": the state, where the text has spoken of it.

    Of a state it is the nation.

    A tuple of one or none; `places` are those of the part, `spoken` those that the text speaks of.
    """
    own, other = reading.measure, reading.against_measure
    if reading.rules not in _PARTS or not (places and reading.places):
        return ()
    if own is None or other is None or own.measure != other.measure:
        return ()  # one crime among others, at one place
    whole = _NATION if places[0] in states() else state_of(places[0])
    return tuple(one for one in dict.fromkeys(spoken) if one is not None and one == whole)
