"""Where a claim that names no place tells of: the place spoken of before, or the nation."""

from __future__ import annotations

from onrecord.grounding.measures import FBI
from onrecord.grounding.places import Ground, city_of, habits, stand_for, unknown_city
from onrecord.grounding.spoken import Spoken, goes_on_of_nation
from onrecord.lexicon.capitals import nations_capital
from onrecord.model import Reading

_NATION = ("us",)


def unsaid_places(
    reading: Reading,
    measure: str | None,
    definition: str | None,
    fallback: str | None,
    last: Spoken,
    before: Spoken,
    ground: Ground,
) -> tuple[tuple[str, ...], str | None]:
    """The places and why, given the place that the text would lend it (`fallback`); none where nothing tells.

    `last` is what its own paragraph spoke of, `before` what the paragraph before did.
    """
    seat = habits().get(measure or "", {}).get("seat")
    if seat == "nation":
        return _NATION, None
    if last.several and last.place is None:
        return (), None  # the sentence before named several, and these words do not say which
    if unknown_city(reading, fallback):
        return (), None
    if fallback is None and definition == FBI:
        return _NATION, "the FBI with no place named speaks of the nation"
    federal = seat == "district"
    loosely = ground.late and not last.place
    if federal and goes_on_of_nation(last, before, measure):
        return _NATION, "the paragraph before told of the nation's"
    if federal and (fallback is None or fallback == nations_capital() or loosely):
        return _NATION, "federal cases with no district named are the nation's"
    if seat == "nation if unsaid" and (fallback is None or loosely):
        return _NATION, None
    if fallback is None:
        return (), None
    reason = f"{fallback} was spoken of" if last.place else f"{fallback} is the place of the text"
    return (stand_for(fallback if federal else city_of(fallback), measure),), reason
