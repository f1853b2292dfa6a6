"""What a place's size or figure is held against, or which place is, where the words leave it out: the text's own city.

"TULSA — Tulsa had 60 killings. Its rate was about twice Wichita's. Dallas, three times as large, had 214": three times
as large as Tulsa. A state is held against the state that the text is written in.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.guests import is_city
from onrecord.grounding.places import Ground
from onrecord.grounding.rival_places import rivals
from onrecord.grounding.states import state_of
from onrecord.lexicon.load import states
from onrecord.model import Reading, Span, Statement

_OUTRIGHT = frozenset({"the dateline", "the headline"})
_SIZE = ("residents",)  # the rule that reads "twice as big"


def sides_of(
    reading: Reading,
    statements: Sequence[Statement],
    places: tuple[str, ...],
    ground: Ground,
    measure: str | None,
    office: str | None,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The `places` of a reading and those that it is held against, with what its words leave out."""
    far = rivals(reading, places, ground, measure, office)
    far = _beside_own(reading, statements[reading.statement].span, places, far, ground)
    places = _not_itself(reading, places, far, ground)
    return _of_its_state(reading, places, far), far


def _not_itself(reading: Reading, places: tuple[str, ...], far: tuple[str, ...], ground: Ground) -> tuple[str, ...]:
    """ "Seattle had 3,630. Per person, it is more than double Seattle's rate": "it" is the text's own city.

    Where another time is named, a place may be held against itself.
    """
    named = bool(reading.against_places) and not reading.against_places[0].here
    itself = named and far == places and not reading.places and reading.against_period is None
    own = ground.main
    return (own,) if itself and own is not None and own not in far and is_city(own) and is_city(far[0]) else places


def tells_a_size(reading: Reading) -> bool:
    """Whether the reading is of how many people a place has: "twice as big"."""
    return reading.rules == _SIZE


def _of_its_state(reading: Reading, places: tuple[str, ...], far: tuple[str, ...]) -> tuple[str, ...]:
    """Whose size is told: "we have more than Idaho, with twice its people" is of the state whose city "we" would be."""
    ours = tells_a_size(reading) and len(places) == 1 and reading.places[:1] and reading.places[0].kind == "home"
    state = state_of(places[0]) if ours and is_city(places[0]) and states().issuperset(far) else None
    return (state,) if state is not None and far and state not in far else places


def _beside_own(
    reading: Reading, sentence: Span, places: tuple[str, ...], far: tuple[str, ...], ground: Ground
) -> tuple[str, ...]:
    """The rivals of a reading, `far` as they were settled; the text's own city is told by its dateline or headline."""
    if len(places) != 1 or len(far) != 1:
        return far
    unsaid = reading.against_places[0].here and reading.against_places[0].kind == "home"
    if places[0] in states():
        state = state_of(far[0]) if unsaid and is_city(far[0]) else None
        return (state,) if state is not None and state not in places else far
    own = ground.city if ground.because in _OUTRIGHT else None
    if own is None or own in places:
        return far
    told_before = tells_a_size(reading) and reading.against_places[0].span.start < sentence.start
    return (own,) if told_before and is_city(own) and is_city(places[0]) else far
