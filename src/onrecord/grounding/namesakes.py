"""Which of several towns of one name a dateline means: "PEORIA —" leaves out its state.

The state that the text names most tells, if it names it more than once or with a figure, else the one in which all
other cities of the text lie, else the size: a town twice as large as its namesakes goes by its bare name. Where nothing
tells, the dateline names no place.
"Washington" is the state where all other cities of the text lie in it, or where it names the state and no other city.
"Arlington" is the county behind "Arlington County, Va.", since the city lies in another state.
"New York" is the state where a text names other states, or one right beside it, and no city at all, and in what is
datelined Albany.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterable, Sequence
from functools import cache
from itertools import pairwise

from onrecord.frozen import replace
from onrecord.grounding.habits import counties_of
from onrecord.grounding.states import state_of
from onrecord.lexicon.capitals import nations_capital, states_of_capitals
from onrecord.lexicon.load import states, table, word_set
from onrecord.lexicon.place_ids import state_at_end, without_state
from onrecord.model import Parsed, PlaceWords, Reading

ONE_NAME = "several cities bear that name, and the text does not say which of them it means"
_SEVERAL = 2
_LARGER = 2  # times
_CITIES = frozenset({"city", "part"})
_LARGE = 250_000  # people; a county of such a city's name is known everywhere
_OTHER_STATES = 2  # so many, and the text is about states
_WHOLE = " as a whole"
_TOLD = 2  # how much a state must be told of to be the one meant: named twice, or once above the text or with a figure


@cache
def _residents() -> dict[str, int]:
    return {row["place"]: int(row["population"]) for row in table("places")}


def told_apart(places: Sequence[tuple[int, PlaceWords]], figures: Container[int] = ()) -> list[tuple[int, PlaceWords]]:
    """Every place named, those of the dateline (-1) settled, or left out where nothing settles them.

    `figures` are the sentences that tell one.
    """
    named = _of_its_county(_from_inside(_from_the_capital(_states_alone(places))))
    if not any(index == -1 for index, _ in named):
        return _in_their_state(named, figures)
    if not any(index == -1 and len(words.candidates) > 1 for index, words in named):
        return named
    found: list[tuple[int, PlaceWords]] = []
    for index, words in named:
        if index != -1 or len(words.candidates) < 2:
            found.append((index, words))
        elif (place := _meant(words.candidates, named, figures)) is not None:
            found.append((index, replace(words, candidates=(place,))))
    return found


def as_named(candidates: Sequence[str], named: Collection[str]) -> str | None:
    """ "New York and Ohio": the state of a name where the text was found to name it and no city that is called so.

    "Washington" is the capital beside Maryland and Virginia.
    """
    if nations_capital() in candidates and not word_set("around_the_capital").isdisjoint(named):
        return None
    told = [one for one in candidates if one in named]
    return told[0] if len(told) == 1 and told[0] in states() else None


def _of_its_county(named: list[tuple[int, PlaceWords]]) -> list[tuple[int, PlaceWords]]:
    """The same with "Arlington" as the county where a text names Arlington County, and no such city with its state."""
    counties = {words.candidates[0] for _, words in named if words.kind == "county" and words.candidates}
    if not counties:
        return named
    cities = [words for _, words in named if words.kind == "city" and words.candidates]
    stated = {words.candidates[0] for words in cities if not is_bare(words)}
    return [
        (at, replace(words, candidates=(county,), kind="county"))
        if words.kind == "city" and (county := county_meant(words, counties - stated, stated)) is not None
        else (at, words)
        for at, words in named
    ]


def county_meant(words: PlaceWords, counties: Iterable[str], cities: Container[str] = ()) -> str | None:
    """The one of some counties that a city's bare name is short for: its namesake in another state than the city.

    None where it is one of the `cities` that the text names.
    """
    if not words.candidates or not is_bare(words) or words.candidates[0] in cities:
        return None
    stem, states_of_name = without_state(words.candidates[0]), {state_of(place) for place in words.candidates}
    found = (county for county in counties if without_state(county) == f"{stem}-county")
    return next((county for county in found if state_of(county) not in states_of_name | {None}), None)


def is_bare(words: PlaceWords) -> bool:
    """Whether a city is named without its state."""
    return words.span.end - words.span.start <= len(without_state(words.candidates[0])) + len("'s")


def _states_alone(named: Sequence[tuple[int, PlaceWords]]) -> list[tuple[int, PlaceWords]]:
    """The same with "New York" as the state, in a text that names other states and no city but by such a name."""
    cities = [words for _, words in named if words.kind in _CITIES]
    if not cities or any(words.here or _state_among(words) is None for words in cities):
        return list(named)
    shared = {_state_among(words) for words in cities}
    others = {words.candidates[0] for _, words in named if words.kind == "state" and not words.here} - shared
    if len(others) < _OTHER_STATES and not _joined_with_states(named):
        return list(named)
    return [
        (at, replace(words, candidates=(state,), kind="state"))
        if words.kind == "city" and (state := _state_among(words)) is not None
        else (at, words)
        for at, words in named
    ]


def _joined_with_states(named: Sequence[tuple[int, PlaceWords]]) -> bool:
    """ "New York and Louisiana", "Texas or New York": a name shared with a state is first told beside a state's."""
    first = next((words for _, words in named if words.kind in _CITIES), None)
    for (at, left), (behind, right) in pairwise(named):
        near = at == behind and len(" or ") <= right.span.start - left.span.end <= len(", and ")
        if near and first in (left, right) and {left.kind, right.kind} == {"state", "city"}:
            return not (left.here or right.here)
    return False


def _from_the_capital(named: list[tuple[int, PlaceWords]]) -> list[tuple[int, PlaceWords]]:
    """The same with "New York" as the state in what is datelined Albany."""
    dateline = next((words.candidates[0] for index, words in named if index == -1 and words.candidates), "")
    state = states_of_capitals().get(dateline)
    if state is None:
        return named
    return [
        (at, replace(words, candidates=(state,), kind="state"))
        if at != -1 and words.kind == "city" and len(words.candidates) > 1 and state in words.candidates
        else (at, words)
        for at, words in named
    ]


def _from_inside(named: list[tuple[int, PlaceWords]]) -> list[tuple[int, PlaceWords]]:
    """The same with "Washington" as the state, where every other city of the text lies in it: Seattle, Tacoma.

    So it is where the text names no other city, but the state by its full name: "across Washington State".
    """
    cities = {words.candidates[0] for _, words in named if words.kind in _CITIES and len(words.candidates) == 1}
    homes = {state_of(city) for city in cities} or set(_states_named(named))
    state = homes.pop() if len(homes) == 1 else None
    if state is None:
        return named
    return [
        (at, replace(words, candidates=(state,), kind="state"))
        if at != -1 and words.kind == "city" and state in words.candidates and state_of(words.candidates[0]) != state
        else (at, words)
        for at, words in named
    ]


def _state_among(words: PlaceWords) -> str | None:
    return next((place for place in words.candidates if place in states()), None)


def _in_their_state(named: list[tuple[int, PlaceWords]], figures: Container[int]) -> list[tuple[int, PlaceWords]]:
    """The same with "Peoria" as the one in Illinois, where no dateline tells and the text names Chicago and Rockford.

    A city twice as large as its namesakes goes by its bare name wherever it is named.
    """
    found: list[tuple[int, PlaceWords]] = []
    for index, words in named:
        several = words.kind == "city" and len([one for one in words.candidates if one in _residents()]) > 1
        place = _by_state(words.candidates, named, figures) if several and not _much_larger(words.candidates) else None
        found.append((index, words if place is None else replace(words, candidates=(place,))))
    return found


def _much_larger(candidates: Sequence[str]) -> bool:
    first, second, *_ = sorted((_residents().get(place, 0) for place in candidates), reverse=True)
    return first >= _LARGER * second


def _by_state(
    candidates: Sequence[str], named: Sequence[tuple[int, PlaceWords]], figures: Container[int]
) -> str | None:
    for told in (_states_told(named, figures), _states_of_cities(named)):
        inside = [place for place in candidates if state_of(place) in told]
        if inside:
            return max(inside, key=lambda place: told[state_of(place) or ""])
    return None


def _meant(candidates: Sequence[str], named: Sequence[tuple[int, PlaceWords]], figures: Container[int]) -> str | None:
    if (place := _by_state(candidates, named, figures)) is not None:
        return place
    first, second, *_ = [_residents().get(place, 0) for place in candidates]
    return candidates[0] if first >= _LARGER * second else None


def _states_told(named: Sequence[tuple[int, PlaceWords]], figures: Container[int]) -> Counter[str]:
    """How much a text tells of each state: one that it names once, and with no figure, is named in passing."""
    counts = Counter(_states_named(named))
    for index, words in named:
        if words.kind == "state" and not words.here and (index < -1 or index in figures):
            counts[words.candidates[0]] += 1
    return Counter({state: count for state, count in counts.items() if count >= _TOLD})


def _states_named(named: Sequence[tuple[int, PlaceWords]]) -> list[str]:
    """Each state that a text names outside of its dateline, as often as it does."""
    told = [words for index, words in named if index != -1 and words.kind == "state" and not words.here]
    return [words.candidates[0] for words in told]


def _states_of_cities(named: Sequence[tuple[int, PlaceWords]]) -> Counter[str]:
    """The state in which every city lies whose name is that of no other; none where they lie in several."""
    cities = [words.candidates for index, words in named if index >= 0 and words.kind == "city"]
    counts = Counter(state for city in cities if len(city) == 1 and (state := state_of(city[0])) is not None)
    return counts if len(counts) == 1 else Counter()


def with_whole_states(text: str, parsed: Parsed, city: str | None) -> Parsed:
    """The same with "New York as a whole" as the state, in a text of another city there than the one of that name."""
    state = state_of(city) if city is not None and _WHOLE in text else None
    if state is None:
        return parsed
    return replace(parsed, readings=tuple([_of_all_the_state(text, one, state, city) for one in parsed.readings]))


def _of_all_the_state(text: str, reading: Reading, state: str, city: str | None) -> Reading:
    places = [
        replace(words, candidates=(state,), kind="state")
        if state in words.candidates and city not in words.candidates and text.startswith(_WHOLE, words.span.end)
        else words
        for words in reading.places
    ]
    return replace(reading, places=tuple(places))


def of_one_name(reading: Reading, places: Sequence[str], named: Sequence[str]) -> str | None:
    """Why the place is a guess: several cities bear its name, none twice as large, and the text names nothing near it.

    `named` are the places that the text names.
    """
    if len(reading.places) != 1 or len(places) != 1 or reading.places[0].kind != "city":
        return None
    cities = [place for place in reading.places[0].candidates if state_of(place) is not None]
    if len(cities) < _SEVERAL or places[0] not in cities:
        return None
    state = state_of(places[0])
    if any(place == state or (state_of(place) == state and place != places[0]) for place in named):
        return None
    first, second = sorted((_residents().get(place, 0) for place in cities), reverse=True)[:_SEVERAL]
    return ONE_NAME if first < _LARGER * second else None


def by_a_namesake(words: PlaceWords) -> bool:
    """Whether only a city of its name tells a county's state, and that is no large one: "Jackson County"."""
    stem, state = without_state(words.candidates[0]), state_at_end(words.candidates[0])
    stated = words.span.end - words.span.start > len(stem) + len("'s")
    residents = _residents().get(f"{stem.removesuffix('-county')}-{state}")
    return stem.endswith("-county") and not stated and residents is not None and residents < _LARGE


def settle_county(words: PlaceWords, state: str | None, cities: Collection[str] = ()) -> str:
    """The county that words name; one whose state they leave out lies about a seat among the `cities` of the text.

    Else it is in the story's state; the nation's capital has no counties.
    """
    place = words.candidates[0]
    if state is not None and by_a_namesake(words):  # "Jackson County" in a story from Missouri is in no Mississippi
        place = without_state(place)
    if state_of(place) is not None:
        return place
    about = (counties_of().get(city, "") for city in cities)
    seated = next((county for county in about if without_state(county) == place), None)
    return seated or (place if state in {None, state_of(nations_capital())} else f"{place}-{state}")


def is_bare_name(words: PlaceWords, place: str, city: str) -> bool:
    """Whether words without a state are the name of the text's city, of which the lexicon only knows a namesake."""
    name, own = without_state(place), without_state(city)
    return name == own != "" and city not in words.candidates and words.span.end - words.span.start == len(name)
