"""What place is meant: the name in the sentence, or the one it points at.

The order, written down once: a name in the figure's own sentence; the place that the paragraph last spoke of; the
dateline; the headline; the city in the lines above the text or in its file's name, if the text names it too; the
nation, if the text counts it before it names one city among others; the first city that the text names in its first
sentences; the nation, if those name it; the first city named, if a question names it; the first that is counted, in a
text that says "we"; the city that the text names most; and of a text that names none, the city above it. A county or a
state that the headline names comes before the city of the dateline, as does the state whose capital that is, in a
story of the state. "The city" is the last of these that is a city, "we" and "this city" the main one.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence

from onrecord.frozen import dataclass
from onrecord.grounding.courts_named import court_named
from onrecord.grounding.habits import by_state, city_of, counties_of, is_headcount, seat_of, seats, stand_for
from onrecord.grounding.main_city import EARLY, FIRST_CITY, FRAME, MOST, STATE_FIRST, main_city, named_alone, towns
from onrecord.grounding.namesakes import as_named, county_meant, is_bare_name, settle_county, told_apart
from onrecord.grounding.states import (
    OF_STATE,
    among_states,
    but_the_scene,
    in_order_of_states,
    of_the_state,
    only_there,
    opens_with_its_state,
    perhaps_of_state,
    speaks_as_a_city,
    state_of,
    state_told,
    the_state,
)
from onrecord.lexicon.capitals import nations_capital, states_of_capitals
from onrecord.lexicon.load import states, word_set
from onrecord.lexicon.place_ids import is_county, whole_place
from onrecord.model import PlaceWords, Reading, Setting, Shape, Statement

_WORD = 16  # characters between a figure and its place: " in ", " has ", " were posted to "
_OF_A_SPEAKER = frozenset({"home", "whose", "own"})
_OWNER = 32  # characters of who has it, between a place and its figure: ", the ATF has ", ", she said, there were "
_WE = 5  # characters of "we've", the longest of the words that may mean a state as well
_ORDERS = frozenset({Shape.COMPARISON, Shape.RANK, Shape.EXTREME})
_COUNTED_BY = frozenset({"city", "county", "state"})  # places of which a nation's headcount may have its parts
_POINTS_NEAR = frozenset({"city", "district", "county", "there"})  # kinds of words that point at one place


@dataclass(frozen=True, slots=True)
class Ground:
    """The places of one document: the main city, state and nation, and why."""

    city: str | None
    because: str
    state: str | None
    main: str | None = None  # where the headline names a state or the nation and no city
    first: int = -1  # the sentence that first names the city, where neither dateline nor headline does
    named: tuple[str, ...] = ()  # every city and state that the text names
    late: bool = False  # named only far into the text: not what federal figures are about
    state_first: int = -1  # the sentence that first names the state, where no city gives it
    county: str | None = None  # the first county that the text names
    perhaps: str | None = None  # the capital of the dateline or its state, whichever the text is less likely of
    only_dateline: bool = False  # nothing but the dateline names the city, and the text names its state
    counts_capital: bool = False  # the first city whose figures the text tells is the nation's capital
    towns: tuple[tuple[int, int, str], ...] = ()  # the cities named, with their paragraphs and sentences

    def state_at(self, index: int) -> str | None:
        """The state, for a sentence that follows where it is named."""
        return self.state if index >= self.state_first else None


def survey(
    statements: Sequence[Statement],
    places: Sequence[tuple[int, PlaceWords]],
    *,
    dateline: bool = False,
    asked: Container[int] = (),
    federal: bool = False,
    seat: str | None = None,
    statehouse: bool = False,
    figures: Collection[int] = (),
) -> Ground:
    """The main places of a document. A `dateline` whose place nobody knows lets no other place stand in for it.

    `asked` are the sentences that ask, `figures` those that tell one. `federal`: the text names a federal department
    and no city of its own; `seat`: where a federal body that it names sits; `statehouse`: those who govern open it.
    """
    every = told_apart(places, figures)
    if dateline and all(index != -1 for index, _ in every):
        return Ground(None, "the dateline names a place that is not in the lexicon", None)
    named = [(index, words) for index, words in every if words.candidates and not words.here]
    ours, of_its_state = speaks_as_a_city(every), opens_with_its_state(every, figures)
    federal = federal and not of_its_state
    city, because, first = main_city(statements, named, asked, figures, federal=federal, seat=seat, ours=ours)
    if of_its_state and because in {FIRST_CITY, MOST} and _first_state(named)[0] == FRAME:
        city, because, first = None, STATE_FIRST, -1  # "Senator Roe, from Salem, says", behind "in this state"
    state = state_of(city) if city else None
    state_first, state = (-1, state) if state is not None else _first_state(named)
    headline = [words for index, words in named if index == 0 and statements[0].setting is Setting.HEADLINE]
    cities, county = towns(statements, named), _county(named, state, city if because == "the dateline" else None)
    main = state if because == STATE_FIRST else city or (None if because else named_alone(named, figures))
    perhaps = perhaps_of_state(city, places) if because == "the dateline" else None
    wide = next((words for words in headline if words.kind in {"city", "part", "state", "county"}), None)
    if wide is not None and wide.kind == "county":
        main, because, first = settle_county(wide, state), "the headline", -1
    elif "state" in (kinds := {words.kind for words in headline}) and not kinds & {"city", "part"}:
        main = next(words.candidates[0] for words in headline if words.kind == "state")
        state, because, first, city = main, "the headline", -1, but_the_scene(city, main, statements, every, figures)
    elif because == "the dateline" and of_the_state(city, statements, every, statehouse=statehouse, figures=figures):
        firm = of_the_state(city, statements, every)
        main, because, perhaps = state, OF_STATE, None if firm else city
    own = dict.fromkeys(words.candidates[0] for _, words in named if words.kind in {"city", "state", "nation"})
    return Ground(
        city,
        because,
        state,
        main,
        first,
        tuple(own),
        first > EARLY,
        state_first=state_first,
        county=county,
        perhaps=perhaps,
        only_dateline=only_there(because, city, state, named),
        counts_capital=next((city for _, at, city in cities if at in figures), None) == nations_capital(),
        towns=cities,
    )


def _first_state(named: Sequence[tuple[int, PlaceWords]]) -> tuple[int, str | None]:
    """The first state that a text names, and where: one above it ("on the floor of the Ohio Senate") before all."""
    told = [(at, words.candidates[0]) for at, words in named if words.kind == "state"]
    return next(iter([one for one in told if one[0] == FRAME] or told), (-1, None))


def _county(named: Sequence[tuple[int, PlaceWords]], state: str | None, seat: str | None) -> str | None:
    """The first county that a text names, else the one whose `seat` its dateline names."""
    told = next((settle_county(words, state) for _, words in named if words.kind == "county"), None)
    return told or counties_of().get(seat or "")


def settle(
    words: PlaceWords,
    last: str | None,
    ground: Ground,
    measure: str | None,
    office: str | None = None,
    reading: Reading | None = None,
) -> tuple[str | None, str]:
    """One place for words that name or point, and why; None where nothing fits.

    `last` is the place that the paragraph spoke of last, `office` that of the speaker's office: his "we" is it. Words
    right beside the figure of a `reading` keep its part of a nation's headcount.
    """
    office = _that_counts(in_order_of_states(office, words, reading), measure)
    if (court := court_named(words, measure)) is not None:
        return court, f"the court of {court}"
    if words.kind in _OF_A_SPEAKER and office is not None and (words.kind == "home" or office not in states()):
        return stand_for(office, measure), f"“we” is {office}, the place of who speaks"
    if words.here and words.kind == "county" and office is not None and "-county" in office:
        return office, f"“the county” is {office}, the place of who speaks"
    if words.kind == "home" and (ours := _own_state(ground, reading)) is not None and _against_states(reading):
        return ours, f"“we” is {ours}, which the words hold against other states"
    if words.kind == "home" and by_state(measure) and ground.main in states():
        return ground.main, f"“we” is {ground.main}, of which the text and such figures are"
    if words.here:
        place, why = _pointed(words, last, ground)
        counted_there = words.kind in _POINTS_NEAR and is_headcount(measure)
        if words.kind == "home" and is_headcount(measure) and last is not None and city_of(last) != last:
            return last, f"“we” is {last}"  # "our office does it with fewer ATF agents than in 2005"
        if place is not None and not counted_there and (words.kind != "district" or city_of(place) == place):
            place = stand_for(place, measure)
        return place, why
    place = words.candidates[0] if len(words.candidates) < 2 else _namesake(words.candidates, last, ground, measure)
    place = the_state(words.candidates, place) if among_states(reading) else place
    if words.kind == "county":
        place = settle_county(words, ground.state, ground.named)
    if ground.county is not None and words.kind == "city":
        place = county_meant(words, [ground.county], ground.named) or place
    if ground.city is not None and words.kind == "city" and is_bare_name(words, place, ground.city):
        place = ground.city  # "Columbus", in a story from Columbus, Ind.
    if reading is None or words.kind not in _COUNTED_BY or not (is_headcount(measure) and _beside(words, reading)):
        place = stand_for(place, measure)
    return place, f"{place} is named"


def _namesake(candidates: Sequence[str], last: str | None, ground: Ground, measure: str | None) -> str:
    """The one of several places of a name that the paragraph, the text's city or the measure speak for."""
    place, context = candidates[0], last or ground.city
    state = (context if context in states() else state_of(context)) if context else ground.state
    if state is None and (first := ground.city or next(iter(ground.named), None)) is not None:
        state = state_of(first)  # "Washington's murders", behind the nation's, in a text that opens in Spokane
    beside = [one for one in candidates if state is not None and state_of(one) == state]
    beside = beside or [one for one in candidates if one == state]  # "Washington" in a story from Seattle
    if beside and context not in candidates:
        place = beside[0]
    if context in candidates and not by_state(measure, ground.because):
        return context or place
    if last in word_set("around_the_capital") and nations_capital() in candidates:
        return nations_capital()  # "Virginia's rate was 4.7, Maryland's 8.8; Washington's was 31.4"
    if last in states() or (by_state(measure) and state_of(place) in candidates):
        return the_state(candidates, place)
    if last is None and ground.main in candidates:  # "New York" in a story from Albany
        return ground.main or place
    return as_named(candidates, ground.named) or place


def _own_state(ground: Ground, reading: Reading | None) -> str | None:
    """The state that a text is of; that its city lies in, where only states are put in order."""
    if ground.main in states():
        return ground.main
    return ground.state if among_states(reading) and ground.main != "us" else None


def _against_states(reading: Reading | None) -> bool:
    """ "We have a higher rate than Louisiana", "we lead every state"."""
    if reading is None or reading.shape not in _ORDERS:  # "one in 15 of Ohio's murders happened here"
        return False
    return among_states(reading) or any(words.kind == "state" for words in reading.against_places)


def _that_counts(office: str | None, measure: str | None) -> str | None:
    """The place of an office; of none where a sheriff's county has no such cases: his "we" are the text's district."""
    county = office is not None and "-county" in office
    return None if county and seat_of(measure) == "district" else office


def _beside(words: PlaceWords, reading: Reading) -> bool:
    """ "41 agents in Chicago", "Chicago has 41 agents", "in Chicago, the ATF has 41 agents": little stands between."""
    behind, before = words.span.start - reading.span.end, reading.span.start - words.span.end
    return 0 <= behind <= _WORD or 0 <= before <= _OWNER


def of_the_capital(ground: Ground) -> bool:
    """Whether a text is of the nation or comes from its capital, where all sorts of people speak of their own city.

    One that counts the capital's own crimes first is of that city as any other would be.
    """
    if ground.main in {None, "us"}:
        return True
    return ground.because == "the dateline" and ground.city == nations_capital() and not ground.counts_capital


def _says_city(words: PlaceWords, city: str) -> bool:
    """ "This city", and "we" or "here" where it is no capital, in a story of the state."""
    return words.span.end - words.span.start > _WE or city not in states_of_capitals()


def _ours(words: PlaceWords, last: str | None, ground: Ground) -> str | None:
    """The place of a text's own "we"."""
    home = (last or ground.main) if of_the_capital(ground) else (ground.main or last)
    city = None if ground.only_dateline or ground.main not in states() else ground.city
    home = city if city is not None and _says_city(words, city) else home
    return home or ground.state  # of a text that names no city


def _pointed(words: PlaceWords, last: str | None, ground: Ground) -> tuple[str | None, str]:
    spoken = city_of(last) if last else None
    city = spoken if spoken and state_of(spoken) else ground.city
    match words.kind:
        case "home":
            home = _ours(words, last, ground)
            return home, f"“we” is {home}, {ground.because}" if home else ""
        case "there" | "that" if last is not None:
            return last, f"“there” is {last}"
        case "wide":
            return ("us", "the text is of the nation") if {last, ground.main} <= {None, "us"} else (None, "")
        case "former":
            return last, f"the city that was left is {last}" if last else ""
        case "own":
            return ground.city, f"his own city is {ground.city}, {ground.because}" if ground.city else ""
        case "city" | "there" | "that" | "whose":
            if city and is_county(city) and words.kind == "city" and ground.city is not None:
                city = ground.city  # "Miami-Dade County had 84; the city, 55"
            base = whole_place(city) if city and city != "us" else None  # no nation is the city
            return base, f"“the city” is {base}, {ground.because}" if base else ""
        case "county":
            county = last if last is not None and "-county" in last else ground.county
            return (county, f"“the county” is {county}") if county else (None, "")
        case "state":
            near = spoken if spoken in states() else state_of(spoken) if spoken else None
            own = ground.main in states() or near in {None, state_of(nations_capital())}
            state = state_told(ground.main, ground.state, ground.named, last) if own else near
            return state, f"“the state” is {state}" if state else ""
        case "part":
            if words.candidates and city:
                place = whole_place(city) + words.candidates[0]
                return place, f"a part of {city}"
            part = next((one for one in (last, ground.main) if one and "/" in one), None)
            return part, f"the part spoken of last is {part}" if part else ""
        case "district":
            if city == nations_capital() and ground.city in {None, city}:
                return city, "the District is Washington"
            city = ground.city if city == nations_capital() else city  # "Washington took note. This district led"
            return (seats().get(city) or city, f"the court district of {city}") if city else (None, "")
        case _:
            return city, ""
