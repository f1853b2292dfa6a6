"""Where a claim that names no place tells of: the place spoken of before, or the nation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.grounding.beyond_a_place import NO_STATE, beyond_a_district, beyond_a_state
from onrecord.grounding.guests import is_guest
from onrecord.grounding.habits import by_state, city_of, seat_of, stand_for
from onrecord.grounding.main_city import FIRST_CITY, MOST
from onrecord.grounding.measures import FBI, OFFICE
from onrecord.grounding.places import Ground
from onrecord.grounding.so_far import SoFar
from onrecord.grounding.spoken import Spoken
from onrecord.grounding.states import among_states, state_of
from onrecord.lexicon.capitals import nations_capital
from onrecord.lexicon.load import states
from onrecord.lexicon.place_ids import is_county
from onrecord.model import Reading, Shape, Unit

_OFFICE = "who speaks holds an office of the nation"
_WHOSE = "the sentence does not say where, who speaks holds an office of the nation, and the paragraph has named a city"
_BODY = "the sentence does not say where, and who is heard counts for the nation and for every place in it"
_POSTED = "who posts does not say where he is, and the text names no city as its own"
_OURS = "the sentence does not say whose, and the text names no city as its own"
_OF_OFFICE = "one office counts its own district's cases, and the text names no other"
_ONLY_TOLD = "the text has told of that district's cases, and of no other's"
_OF_NO_DISTRICT = "no cases are counted by states, and the words name no district"
_NOT_SO_MANY = "the sentence does not say what was counted or where, and no state has so many of what was told before"
_UNNAMED = frozenset({"former", "both", "wide"})  # kinds of words for places that no name stands for
_NATION = ("us",)
_OFFICERS = "officers_killed"  # whom the FBI counts for the nation, and hardly anybody for a city


def unsaid_places(
    reading: Reading,
    measure: str | None,
    definition: str | None,
    fallback: str | None,
    so_far: SoFar,
    ground: Ground,
    *,
    nations: bool = False,
) -> tuple[tuple[str, ...], str | None]:
    """The places and why, given the place that the text would lend it (`fallback`); none where nothing tells.

    `so_far` is what its own paragraph and the one before spoke of, and what was counted. `nations` says that who speaks
    holds an office of the nation: a rate, a change or an extreme of his is the nation's, a count may be of anywhere.
    """
    last, before = so_far.last, so_far.before
    seat = seat_of(measure)
    if seat == "nation":
        return _NATION, None
    if (last.several and last.place is None) or _unknown_city(reading, fallback):
        return (), None  # the sentence before named several, and these words do not say which
    if (fallback is None and definition == FBI) or _officers_of_nation(measure, so_far):
        return _NATION, "the FBI with no place named speaks of the nation"
    if nations and _compares(reading) and not _goes_on(reading, last):
        return _NATION, _OFFICE
    of_nation = before.place == "us" and seat_of(before.measure.measure if before.measure else None) != "nation"
    if definition == FBI and not reading.places and last.place is None and of_nation:
        return _NATION, "the FBI, behind a paragraph on the nation, speaks of it"
    federal = seat == "district"
    if federal and last.place is not None and is_county(last.place):
        last, fallback = replace(last, place=None), ground.main  # a sheriff's county has no federal cases
    loosely = ground.late and not last.place
    office = federal and definition == OFFICE and (loosely or fallback in (None, *_NATION))
    if office and (own := _own_district(ground, measure)) is not None:
        return (own,), _OF_OFFICE
    if (
        federal
        and not last.place
        and fallback in (None, *_NATION)
        and (own := _only_told(reading, so_far, ground, measure))
    ):
        return (own,), _ONLY_TOLD
    if federal and (why := _of_nations_cases(reading, so_far, last, ground, measure, fallback)) is not None:
        return _NATION, why
    capital = fallback == nations_capital() and not last.place  # a Washington dateline
    if seat == "nation if unsaid" and (loosely or capital or _only_of_nation(so_far, ground, measure, fallback)):
        return _NATION, None
    if fallback not in _NATION and not reading.places and beyond_a_state(reading, measure):
        return _NATION, NO_STATE
    if fallback is None:
        return (), None
    reason = f"{fallback} was spoken of" if last.place else f"{fallback} is the place of the text"
    if by_state(measure) and (state := _state_told(so_far, ground, measure, fallback)) is not None:
        return (state,), f"{state} is what the text has told of them"
    return (stand_for(fallback if federal else _among_its_kind(reading, city_of(fallback)), measure),), reason


def _officers_of_nation(measure: str | None, so_far: SoFar) -> bool:
    """ "Forty-eight officers were feloniously killed, the FBI said", in a talk held in Tulsa."""
    return measure == _OFFICERS and so_far.body_heard and so_far.last.place in (None, *_NATION)


def _unknown_city(reading: Reading, place: str | None) -> bool:
    """Whether the words point at a city ("in the city") where nobody knows which: the story's place is none."""
    if any(words.here and words.kind == "county" for words in reading.places):
        return True  # no city is the county that it lies in
    if any(words.kind in _UNNAMED or (words.here and words.kind == "state") for words in reading.places):
        return True  # nor one that somebody left, two or a state that nobody has named, nor where a move was general
    pointed = any(words.here and words.kind == "city" for words in reading.places)
    return pointed and (place is None or state_of(city_of(place)) is None)


def _own_district(ground: Ground, measure: str | None) -> str | None:
    """The one court district whose city the text names; none is the capital's, which "promised 20 agents"."""
    cities = [city for city in ground.named if city != nations_capital()]
    districts = {stand_for(city, measure) for city in cities} - set(cities)
    return districts.pop() if len(districts) == 1 else None


def _only_told(reading: Reading, so_far: SoFar, ground: Ground, measure: str | None) -> str | None:
    """The one district of whose cases alone the text has told: "by its count 177. By the paper's it was 105".

    A change by itself may still be the nation's.
    """
    if reading.shape is Shape.CHANGE:
        return None
    told = {one.places for one in so_far.told if one.measure == measure}
    own = _own_district(ground, measure)
    return own if told == {(own,)} and not beyond_a_district(reading, measure) else None


def guess_of_place(reading: Reading, places: tuple[str, ...], because: Sequence[str], so_far: SoFar) -> str | None:
    """Why the place of what somebody tells for the nation is a guess; asked before the text moves on to it."""
    if any(why.endswith((FIRST_CITY, MOST)) and why.startswith("“we”") for why in because):
        if so_far.posts:
            return _POSTED
        if "whose moved" in reading.rules or _told_elsewhere(so_far, places):
            return _OURS  # "Murders rose in Chicago. Ours didn't."
    if _OF_NO_DISTRICT in because:
        return _OF_NO_DISTRICT
    if NO_STATE in because and reading.rules[:1] == ("bare count",):
        return _NOT_SO_MANY  # of the thing told before, which the number may not count
    if _OFFICE in because:
        return _WHOSE if so_far.last.city_named else None
    if not so_far.body_heard or so_far.body_of_city or reading.places or places == _NATION:
        return None
    anew = reading.measure is not None and so_far.last.reading_statement != reading.statement
    return _BODY if anew and _compares(reading) else None


def _told_elsewhere(so_far: SoFar, places: tuple[str, ...]) -> bool:
    """ "Detroit: 261 murders", and below it "“We had 261,” Chief Roe said", of a text that first named Houston."""
    last, before = so_far.last, so_far.before.place
    other = before is not None and state_of(before) is not None and (city_of(before),) != places
    return other and last.place is None and last.heard is not None


def _state_told(so_far: SoFar, ground: Ground, measure: str | None, city: str) -> str | None:
    """The state of the text's city, where the text has told such a figure of it and none of the city.

    So it is of a city that only the dateline names, in a text that names its state.
    """
    if ground.only_dateline and city == ground.main:
        return ground.state
    told = {one.places for one in so_far.told if one.measure == measure}
    before = so_far.before
    if before.place is not None and (before.measure is None or before.measure.measure == measure):
        told.add((before.place,))  # a paragraph that told shares alone goes on counting nothing
    state = state_of(city)
    return state if state is not None and (state,) in told and (city,) not in told else None


def _of_nations_cases(
    reading: Reading, so_far: SoFar, last: Spoken, ground: Ground, measure: str | None, fallback: str | None
) -> str | None:
    """Why federal cases are the nation's, in a text that may be of a district; None where they are not."""
    if fallback in states() and stand_for(fallback or "", measure) in states():
        told = any(one.places == _NATION and seat_of(one.measure) == "district" for one in so_far.told)
        return "no cases are counted by states, and the text has told of the nation's" if told else _OF_NO_DISTRICT
    if beyond_a_district(reading, measure):
        return "no court district has so many"
    before = so_far.before
    if _goes_on_of_nation(last, before, measure):
        return "the paragraph before told of the nation's"
    elsewhere = before.place is not None and is_guest(before.place, fallback)
    if last.in_all and last.place is None and elsewhere:
        return "in all, behind the figures of other districts"
    if fallback is not None and _only_of_nation(so_far, ground, measure, fallback):
        return "the text has told of the nation's, and not of the city that it names first"
    if fallback is None or fallback == nations_capital() or (ground.late and not last.place):
        return "federal cases with no district named are the nation's"
    return None


def _only_of_nation(so_far: SoFar, ground: Ground, measure: str | None, city: str | None) -> bool:
    """ "I was a prosecutor in Mobile", in a column on the nation's cases: Mobile is no place of its figures."""
    if city is None:
        return True
    if so_far.last.place is not None or ground.because != FIRST_CITY:
        return False
    counted = {one.places for one in so_far.told if one.measure == measure}
    return _NATION in counted and (stand_for(city, measure),) not in counted


def _among_its_kind(reading: Reading, place: str) -> str:
    """ "1,478 murders, a fifth of them in Houston. Only California had more": states are held against a state."""
    return (state_of(place) or place) if among_states(reading) and reading.shape is Shape.RANK else place


def _goes_on(reading: Reading, last: Spoken) -> bool:
    """ "Tulsa had 61. “That is up 9 percent,” the president said": of the figure of the sentence before, or of its own.

    A sentence that names what it counts says anew of what it tells.
    """
    before = last.reading_statement == reading.statement - 1 and last.place not in (None, *_NATION)
    return last.reading_statement == reading.statement or (reading.measure is None and before)


def _compares(reading: Reading) -> bool:
    """Whether the reading is a rate, an extreme, or a change by a percentage or without an amount."""
    if reading.shape is Shape.CHANGE:
        return reading.amount is None or reading.unit is Unit.PERCENT
    return reading.shape in (Shape.RATE, Shape.EXTREME)


def _goes_on_of_nation(last: Spoken, before: Spoken, measure: str | None) -> bool:
    """Whether the paragraph before counted the nation's cases and this one, which names no place, goes on so."""
    told = before.measure is not None and before.measure.measure == measure
    return last.place is None and before.place == "us" and told
