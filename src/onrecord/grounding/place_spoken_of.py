"""The place that a paragraph speaks of, and goes on with, from one figure to the next."""

from __future__ import annotations

from onrecord.grounding.guests import is_guest
from onrecord.grounding.habits import city_of
from onrecord.grounding.spoken import Spoken
from onrecord.grounding.states import lies_in
from onrecord.lexicon.load import states
from onrecord.lexicon.place_ids import part_in_id, whole_place
from onrecord.model import CalendarWords, Reading, ScopeKind, Shape

NATION = "us"
_IN_PASSING = ("others had more",)  # the rule that reads "Rockford had more", behind which the text goes on
_OTHERS_HAD = ("unsurpassed",)  # "only Reno had a higher rate", behind guests too, is told of the story's place


def settle_in(
    spoken: Spoken, place: str, reading: Reading, own: str | None = None, *, compared: bool = False, part: bool = False
) -> None:
    """Speak of a place from here on, `own` being the story's; whether its sentence is only `compared` with that.

    Or whether it tells `part` of what was told of a wider place.

    "Memphis's rate is higher than ours" leaves the text at the place of ours, and of a rival its own figure alone
    is told: "far less than Houston, at 25,609, and half of Dallas's".
    """
    rival = any(words.span in spoken.rivals for words in reading.places)
    ours = any(words.kind == "home" for words in reading.against_places)
    if rival or reading.rules == _IN_PASSING or ours:
        spoken.there = place
        spoken.whole = own if ours and spoken.place is None else spoken.whole
        spoken.sized = (reading.statement, place) if ours else spoken.sized
        return
    compared = compared or spoken.sized == (reading.statement, place)  # "Omaha, a larger city, had 20"
    home = own or (spoken.place if compared else None)  # in a text without a place: the one told before
    if spoken.place is not None and (place.startswith(f"{spoken.place}/") or _beside_own(place, spoken.place, own)):
        spoken.whole = spoken.place
    elif (compared or _told_of(spoken, own, place)) and not spoken.listed and is_guest(place, home):
        spoken.whole = home
    elif part and spoken.place is not None and lies_in(place, spoken.place):
        spoken.whole = spoken.place  # "Ohio had 495 murders. Akron had 40 of them. Robberies fell"
    elif _in_order_of_states(reading) and spoken.place == NATION:
        spoken.whole = NATION  # "Louisiana had the highest rate of any state. Most victims were shot"
    elif "/" not in place:
        spoken.whole = None
    if (spoken.listed or spoken.headed) and spoken.told_in < 0 and place == NATION:
        spoken.nations = True
    before = spoken.parts if reading.statement == spoken.told_in else frozenset()
    spoken.parts = before | ({place} if part_in_id(place) else set())
    spoken.place, spoken.there, spoken.told_in = place, None, reading.statement


def _beside_own(place: str, told: str, own: str | None) -> bool:
    """ "Brooklyn had 97 murders. The 75th Precinct had six", in a text that is of Brooklyn: a part of that."""
    return told == own != place and all(map(part_in_id, (told, place))) and whole_place(told) == whole_place(place)


def place_lent(spoken: Spoken, reading: Reading, own: str | None = None) -> str | None:
    """The place that a reading without one goes on with; `own` is the story's, which may be a part of a city itself.

    "Homicides in the city fell to 61. The 4th District had 12. Burglaries fell 9 percent": those of the city, since
    a new sentence that counts something else is told of no part of it any more; so it is behind several boroughs,
    and behind another city's figure: "Tulsa had 61. By comparison, Omaha had 20. Burglaries fell 9 percent". Who
    told of Omaha, or for it, goes on, and "its burglaries" are those of Omaha.
    """
    if spoken.its and spoken.sized is not None and spoken.sized[0] == reading.statement - 1 > spoken.told_in:
        return spoken.sized[1]  # "Seattle, a bigger city, had more. Its robberies were up 18 percent"
    again = reading.statement == spoken.told_in or spoken.its or spoken.points
    if not again and ((spoken.whole == NATION and reading.shape is Shape.SHARE) or _of_wider(spoken, reading)):
        return spoken.whole
    if spoken.place is None or (reading.measure is None and reading.rules != _OTHERS_HAD):
        return spoken.place
    parts = len(spoken.parts) > 1 or (part_in_id(spoken.place) and not spoken.points and _of_all(reading))
    if parts and reading.statement != spoken.told_in:
        whole = whole_place(spoken.place)
        return own if own is not None and own.startswith(f"{whole}/") else whole
    if spoken.whole is None or reading.statement == spoken.reading_statement or spoken.at_home or spoken.its:
        return spoken.place
    other = reading.measure is None or spoken.measure is None or reading.measure.measure != spoken.measure.measure
    return spoken.whole if other else spoken.place


def _of_wider(spoken: Spoken, reading: Reading) -> bool:
    """ "The nation had 15,696. Reno had 34. The number of murders was the most since 2006": the nation's, or a state's.

    "The total was" goes on with the city of which one sentence has told.
    """
    if spoken.whole != NATION and spoken.whole not in states():
        return False
    of_times = (
        reading.shape is Shape.EXTREME and reading.scope is not None and reading.scope.kind is not ScopeKind.AMONG
    )
    once = spoken.cities.count(spoken.place or "") == 1 and spoken.told_in == reading.statement - 1
    return of_times and once and reading.measure is not None and not reading.places


def _in_order_of_states(reading: Reading) -> bool:
    ordered = reading.shape in (Shape.EXTREME, Shape.RANK)
    return ordered and reading.scope is not None and reading.scope.group == "us-states"


def _of_all(reading: Reading) -> bool:
    """ "The 5th District had 90 victims. Children were a tenth of victims", "December had 21": of all the city's."""
    told = reading.period.expression if reading.period is not None else None
    monthly = isinstance(told, CalendarWords) and told.start is not None
    return reading.shape is Shape.SHARE or monthly


def _told_of(spoken: Spoken, own: str | None, guest: str) -> bool:
    """Whether the paragraph has told of the story's own place, or of another guest: it is about neither then."""
    if spoken.place is None:
        return own is not None and spoken.whole == own  # "twice our murders. Memphis is worse"
    if spoken.told_in < 0:
        return False
    return own in (city_of(spoken.place), spoken.whole) or (spoken.place != guest and is_guest(spoken.place, own))
