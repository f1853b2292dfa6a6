"""States of places: in which state a city lies, and whose capital it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Sequence
from functools import cache

from onrecord.grounding.vantage import takes_turns
from onrecord.lexicon.capitals import states_of_capitals
from onrecord.lexicon.load import states, table, word_set
from onrecord.lexicon.place_ids import is_local, state_at_end, whole_place
from onrecord.model import PlaceWords, Reading, Setting, Statement

OF_STATE = "the state, a city of which the dateline names"
_OURS = frozenset({"city", "home", "part"})  # kinds of words by which a text speaks of a city as its own
_EARLY = 3  # sentences behind the first in which a story says what it is about
_OPENING = 6  # sentences in which a body tells its first figure
_HEAD = 20  # characters before a state that a sentence is about: "The murder rate in "
_NEXT = 1  # those in which one that has told a figure of the state does


@cache
def _state_of_city() -> dict[str, str]:
    return {row["place"]: row["state"] for row in table("places")}


def state_of(place: str) -> str | None:
    """The state of a city or a part of one; None for the nation and for court districts."""
    city = whole_place(place)
    if city in _state_of_city():
        return _state_of_city()[city]
    tail = state_at_end(city)
    return tail if is_local(city) and len(tail) == 2 else None


def lies_in(place: str, wider: str) -> bool:
    """Whether a place is a part of a wider one: a precinct of its city, a city of its state, any of the nation."""
    if place == wider:
        return False
    return wider == "us" or place.startswith(f"{wider}/") or state_of(place) == wider


def among_states(reading: Reading | None) -> bool:
    """Whether words put a place in order among the states; where guns come from is an order of other places."""
    if reading is None or reading.scope is None or reading.scope.group != "us-states":
        return False
    return not any(part.startswith("from:") for part in reading.qualifiers)


def in_order_of_states(office: str | None, words: PlaceWords, reading: Reading | None) -> str | None:
    """ "Only Ohio had more than we did," a mayor said: in an order of states "we" are the state of the `office`."""
    return (state_of(office) or office) if office and words.kind == "home" and among_states(reading) else office


def only_there(because: str, city: str | None, state: str | None, named: Sequence[tuple[int, PlaceWords]]) -> bool:
    """Whether what stands behind the dateline names its state, and its city nowhere.

    A story that counts the state's first and tells which of them were "here" names it once.
    """
    again = [words.candidates[0] for index, words in named if index >= 0]
    often = {"the dateline": 1, OF_STATE: 2}.get(because)
    return often is not None and city not in again and again.count(state or "") >= often


def the_state(candidates: Sequence[str], place: str) -> str:
    """The state among places of a name: "New York's rate was the third highest of the fifty states"."""
    return next((one for one in candidates if one in states()), place)


def speaks_of_state(text: str, statements: Sequence[Statement]) -> bool:
    """Whether the first sentence of a story tells of those who govern a state: "Lawmakers heard Tuesday that ..."."""
    first = _first(statements)
    if first >= len(statements):
        return False
    opening = text[statements[first].span.start : statements[first].span.end].lower()
    return any(map(opening.__contains__, word_set("statehouse")))


def of_the_state(
    city: str | None,
    statements: Sequence[Statement],
    places: Sequence[tuple[int, PlaceWords]],
    *,
    statehouse: bool = False,
    figures: Collection[int] = (),
) -> bool:
    """Whether a story from a state's capital is about the state: a release of its police, its attorney general.

    Its first sentence then names the state, or points at it, and no city; the capital is not named soon after, and less
    often than the state. One that never speaks of a city is of the state as well where it opens at the `statehouse`, or
    the first of its `figures` is the state's; so is one from another city whose first figure is, no place named before.
    """
    first = _first(statements)
    capital = states_of_capitals().get(city or "")
    if capital is None:
        first = _first_figure(first, places, figures)
    state = capital or (state_of(city) if city and first in figures else None)
    if state is None:
        return False
    spoken: Counter[str] = Counter()
    for index, words in places:
        if index < 0:
            continue
        of_state = words.kind == "state" and (words.here or words.candidates[0] == state)
        of_city = words.kind == "city" and (words.here or city in words.candidates)
        spoken["state"] += of_state
        spoken["city"] += of_city
        begins = of_state and index == first
        behind_a_scene = first > _first(statements) and not words.here
        spoken["begins"] += begins and (capital is not None or behind_a_scene or _is_subject(words, statements[first]))
        spoken["elsewhere"] += index == first and words.kind in {"city", "part", "county"}
        spoken["elsewhere"] += of_city and index <= first + (_EARLY if capital else _NEXT)
    opens = statehouse and not spoken["elsewhere"]
    if capital is not None and not spoken["city"] and (opens or _opens_with_its_figures(capital, places, figures)):
        return True
    more = spoken["state"] > spoken["city"] - (capital is None)  # that it counts the state first tells as much
    return bool(spoken["begins"]) and not spoken["elsewhere"] and more


def but_the_scene(
    city: str | None,
    state: str,
    statements: Sequence[Statement],
    places: Sequence[tuple[int, PlaceWords]],
    figures: Collection[int],
) -> str | None:
    """The city of a text; None for a talk that its headline says is of a `state` and that only takes place in the city.

    "Debate, Tampa, Oct. 3": who tells its first figure takes turns with others and names the state, and behind the
    dateline it neither names the city nor speaks of one.
    """
    told = [(at, words) for at, words in places if at >= 0]
    if city is None or any(words.kind == "city" and (words.here or city in words.candidates) for _, words in told):
        return city
    first = min(figures, default=-1)
    of_state = any(at == first and state in words.candidates for at, words in told)
    return None if of_state and any(map(takes_turns, statements[first].voices)) else city


def _opens_with_its_figures(state: str, places: Sequence[tuple[int, PlaceWords]], figures: Collection[int]) -> bool:
    """ "AUSTIN — The two met for an hour. “Murder hit a record in Texas.”": the first figure is the state's.

    Its sentence names no other place, and the state is named again behind it.
    """
    at = min(figures, default=-1)
    here = [words for index, words in places if index == at >= 0]
    again = sum(words.candidates[:1] == (state,) for index, words in places if index >= at)
    return bool(here) and again > 1 and all(state in words.candidates for words in here)


def _first_figure(first: int, places: Sequence[tuple[int, PlaceWords]], figures: Container[int]) -> int:
    """The first sentence that tells a figure, among the first ones of a body that opens with a scene of no place."""
    told = next((at for at in range(first, first + _OPENING) if at in figures), first)
    ahead = (words for at, words in places if first <= at < told)
    named = any(words.candidates or (words.here and words.kind != "home") for words in ahead)  # "we" may be the paper's
    return first if named else told


def _is_subject(words: PlaceWords, statement: Statement) -> bool:
    """ "Violent crime in Ohio rose": a state named at the head, and not "after the state's lawmakers met"."""
    return not words.here and words.span.start - statement.span.start <= _HEAD


def is_named_most(
    state: PlaceWords, named: Sequence[tuple[int, PlaceWords]], cities: Sequence[tuple[int, str]]
) -> bool:
    """Whether a state that the first sentences name is named as often as any city, and the nation is not."""
    if any(words.kind == "nation" for _, words in named):
        return False
    told = sum(words.kind == "state" and words.candidates[0] == state.candidates[0] for _, words in named)
    return told >= max(Counter(place for _, place in cities).values(), default=0)


def perhaps_of_state(city: str | None, places: Sequence[tuple[int, PlaceWords]]) -> str | None:
    """The state that a story from its capital may be about: it speaks of the state, and never of the city."""
    state = states_of_capitals().get(city or "")
    body = [words for index, words in places if index >= 0]
    if state is None or any(words.kind == "city" and (words.here or city in words.candidates) for words in body):
        return None
    of_state = any(words.kind == "state" and (words.here or words.candidates[0] == state) for words in body)
    return state if of_state else None


def _first(statements: Sequence[Statement]) -> int:
    """The first sentence below the headline."""
    return next((at for at, one in enumerate(statements) if one.setting is not Setting.HEADLINE), 0)


def speaks_as_a_city(places: Sequence[tuple[int, PlaceWords]]) -> bool:
    """Whether a text speaks of "our city" or of "us"; "we had 17,284 in this country" are those of the nation."""
    nations = {at for at, words in places if words.kind == "nation"}
    return any(
        words.here and words.kind in _OURS and (words.kind != "home" or at not in nations) for at, words in places
    )


def opens_with_its_state(places: Sequence[tuple[int, PlaceWords]], figures: Collection[int]) -> bool:
    """ "549 people were murdered in this state, the FBI told us": whose count it is makes no text the nation's."""
    return any(words.here and words.kind == "state" and at <= min(figures, default=-1) + 1 for at, words in places)


def state_told(main: str | None, state: str | None, named: Sequence[str], last: str | None) -> str | None:
    """ "Michigan had 571 and the nation 15,696, so the state": not that of a city which the text names elsewhere.

    `main` and `state` are the text's own, `named` the places that it names, `last` is the one told of last.
    """
    other = any(one in states() and one != state for one in named)
    return None if last == "us" and main not in states() and other else state
