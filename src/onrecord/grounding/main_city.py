"""The city that a text is of, why it is that one, and whether a text is of the nation instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence

from onrecord.grounding.habits import city_of
from onrecord.grounding.states import is_named_most
from onrecord.lexicon.capitals import nations_capital
from onrecord.lexicon.place_ids import whole_place
from onrecord.model import PlaceWords, Setting, Statement

_LIST = 3  # cities that a sentence names
EARLY = 3  # sentences in which a story says where it is
FRAMED = "named above the text or in its file's name"
NATIONS_FIGURES = "the nation, since a federal body's figures are told before any place is named"
STATE_FIRST = "the state, of which the text tells a figure before it names a city"
LISTED = "none: the text goes through a list of cities"
FIRST_CITY = "the first city that the text names"
MOST = "the place that the text names most"
COUNTED = "the first city of which the text tells a figure"
FRAME = -2  # the number, among the sentences, of the document's name and the lines above the text


def _headed_by_nation(statements: Sequence[Statement], named: Sequence[tuple[int, PlaceWords]]) -> bool:
    """Whether the headline opens with the nation and names no other place: "US poised to see a drop"."""
    heads = [words for at, words in named if at == 0 and statements[0].setting is Setting.HEADLINE]
    opens = bool(heads) and heads[0].span.start <= statements[0].span.start + len("In the ")
    return opens and all(words.kind == "nation" for words in heads)


def _of_the_nation(
    statements: Sequence[Statement],
    named: Sequence[tuple[int, PlaceWords]],
    dateline: PlaceWords,
    *,
    federal: bool,
    seat: str | None,
) -> str:
    """Why a story is the nation's, whatever its dateline; empty where it is not."""
    nation = [index for index, words in named if words.kind == "nation"]
    own = dateline.candidates[0]
    told = [at for at, words in named if own in words.candidates[:1] and at >= 0 and not _in_a_list(named, at)]
    more = len(nation) > len(told) or (len(nation) == len(told) > 0 and nation[0] < told[0])
    if own == nations_capital() and (more or (federal and not told)):
        return "a Washington dateline on a story of the nation"
    if own == seat and nation and not told:
        return "the nation, from where a federal body sits"
    return "the headline" if _headed_by_nation(statements, named) else ""


def _in_a_list(named: Sequence[tuple[int, PlaceWords]], index: int) -> bool:
    """Whether a sentence names several cities: "in Baltimore, Chicago and Washington" is of none of them by itself."""
    return len({words.candidates[:1] for at, words in named if at == index and words.kind == "city"}) >= _LIST


def towns(statements: Sequence[Statement], named: Sequence[tuple[int, PlaceWords]]) -> tuple[tuple[int, int, str], ...]:
    """The cities that are named, each with the number of its paragraph and of its sentence."""
    cities = [(at, words.candidates[0]) for at, words in named if at >= 0 and words.kind == "city"]
    return tuple([(statements[at].paragraph, at, city) for at, city in cities])


def main_city(
    statements: Sequence[Statement],
    named: Sequence[tuple[int, PlaceWords]],
    asked: Container[int],
    figures: Container[int],
    *,
    federal: bool,
    seat: str | None,
    ours: bool,
) -> tuple[str | None, str, int]:
    """The story's city, why it is that one, and the sentence that first names it (-1 for dateline and headline).

    `ours` tells that the text speaks of "our city", "the city" or the like.
    """
    for index, words in named:
        if index == -1 and (why := _of_the_nation(statements, named, words, federal=federal, seat=seat)):
            return "us", why, -1
        if index == -1 and words.kind in {"city", "county", "part"}:
            return whole_place(words.candidates[0]), "the dateline", -1
    cities = [
        (index, whole_place(words.candidates[0]))
        for index, words in named
        if words.kind in {"city", "part"} and index >= 0
    ]
    if (headed := _in_headline(statements, cities)) is not None:
        return headed, "the headline", -1
    if 0 in figures and _headed_by_nation(statements, named):
        return "us", "the headline", -1  # "In the United States, crime is down"
    above = [words for index, words in named if index == FRAME and words.kind in {"city", "district"}]
    framed = [city_of(words.candidates[0]) for words in above]
    if federal and not framed and _counts_before_any_place(statements, named, figures):
        return "us", NATIONS_FIGURES, 0
    if _goes_through_a_list(named, cities):
        return None, LISTED, len(statements)  # no sentence names a city of the whole
    spoken_of = {place for _, place in cities}
    for place in framed:
        if place in spoken_of and _counts_first(named, cities, place, figures, "state"):
            return None, STATE_FIRST, -1  # "Debate, Tampa", where Florida is counted before Tampa
        if place in spoken_of:
            return place, FRAMED, -1
    for index, place in cities:
        if index <= EARLY:
            return _of_an_early_city(named, cities, index, place, figures, ours=ours)
    return _of_a_wider_place(named, cities, framed, asked, figures, ours=ours)


def _goes_through_a_list(named: Sequence[tuple[int, PlaceWords]], cities: Sequence[tuple[int, str]]) -> bool:
    """ "Cities of 100,000 and up. Fifth: Dayton. Fourth: Detroit": a text that has a turn for each city is of none."""
    field = next((at for at, words in named if words.kind == "group" and at >= 0), None)
    if field is None or not cities or field > cities[0][0]:
        return False
    counts = Counter(place for _, place in cities)
    return len(counts) > _LIST and max(counts.values()) < _LIST


def _of_a_wider_place(
    named: Sequence[tuple[int, PlaceWords]],
    cities: Sequence[tuple[int, str]],
    framed: Sequence[str],
    asked: Container[int],
    figures: Container[int],
    *,
    ours: bool,
) -> tuple[str | None, str, int]:
    """The same of a text that names a city only late, or above it: the nation or a state may be told of before."""
    wide = [(at, words) for at, words in named if 0 <= at <= EARLY and words.kind in {"nation", "state"}]
    if wide and wide[0][1].kind == "nation":
        return "us", "the nation, which the first sentences name", -1
    if wide and not framed and is_named_most(wide[0][1], named, cities):
        return None, "", -1  # "crime in Maine", of whose legislators in Augusta the end tells
    if wide and framed and wide[0][0] in figures:
        return None, STATE_FIRST, -1  # "Augusta Civic Forum", above a text that counts Maine's crimes first
    if framed:
        return framed[0], FRAMED, -1
    if cities and _counts_first(named, cities, cities[0][1], figures, "state"):
        return None, STATE_FIRST, -1
    return _of_a_late_city(cities, asked, figures, ours=ours) if cities else (None, "", -1)


def _of_an_early_city(
    named: Sequence[tuple[int, PlaceWords]],
    cities: Sequence[tuple[int, str]],
    index: int,
    city: str,
    figures: Container[int],
    *,
    ours: bool,
) -> tuple[str | None, str, int]:
    """The city that the first sentences name, at `index`, or the nation or a state, of which the text is none the less.

    Of a state, as one of no city.
    """
    if (turn := _turns_to_nation(named, cities, city, figures)) is not None:
        return "us", "the nation, which the text turns to before it tells a figure", turn
    if not ours and _counts_first(named, cities, city, figures, "nation"):
        return "us", "the nation, of which the text tells a figure before it names a city", -1
    if not ours and _counts_first(named, cities, city, figures, "state"):
        return None, STATE_FIRST, -1
    return city, FIRST_CITY, index


def _in_headline(statements: Sequence[Statement], cities: Sequence[tuple[int, str]]) -> str | None:
    """The first city of the lines above the story; one further down heads what stands below it, and not the whole."""
    opened = next((at for at, one in enumerate(statements) if one.setting is not Setting.HEADLINE), len(statements))
    return next((place for index, place in cities if index < opened), None)


def _counts_before_any_place(
    statements: Sequence[Statement], named: Sequence[tuple[int, PlaceWords]], figures: Container[int]
) -> bool:
    """ "The FBI's tables are out. Murders fell 0.7 percent. Chicago had 653": whether the first figure is of no place.

    A headline's figure is told again below it. A text that goes on with one city alone is that city's.
    """
    told = [(words.candidates[0], at) for at, words in named if words.kind == "city" and at >= 0]
    if len({city for city, _ in told}) == 1 < len({at for _, at in told}):
        return False
    body = [at for at, one in enumerate(statements) if at in figures and one.setting is not Setting.HEADLINE]
    local = (at for at, words in named if words.kind != "nation" and at >= 0)
    return bool(body) and next(local, len(statements)) > body[0]


def _turns_to_nation(
    named: Sequence[tuple[int, PlaceWords]], cities: Sequence[tuple[int, str]], city: str, figures: Container[int]
) -> int | None:
    """The sentence by which a text has turned from the scene of its opening to the nation, of which its figures are.

    "In Gary a mother keeps four folders. Nationally, her odds are improving": no figure is told of Gary.
    """
    told = [index for index, place in cities if place == city]
    nation = next((index for index, words in named if words.kind == "nation" and index >= 0), None)
    if nation is None or nation <= told[0] or any(index in figures for index in told):
        return None
    return None if any(index in figures for index in range(nation)) else nation


def _counts_first(
    named: Sequence[tuple[int, PlaceWords]],
    cities: Sequence[tuple[int, str]],
    city: str,
    figures: Container[int],
    kind: str,
) -> bool:
    """ "Murders in the United States rose 30 percent. Houston had 400 and Memphis 289": a city among others there.

    `kind` is "nation" or "state".
    """
    wide = {index for index, words in named if words.kind == kind and index >= 0}
    told = {index for index, place in cities if place == city}
    if not wide or min(wide) not in figures or min(wide) >= min(told):
        return False
    return len(told) <= len(wide)


def _of_a_late_city(
    cities: Sequence[tuple[int, str]], asked: Container[int], figures: Container[int], *, ours: bool
) -> tuple[str, str, int]:
    """The city of a text that names one only far into it: the first, where a question names it.

    Of a text that speaks of a city as its own, it is the first whose figures it tells, as often as it may name a rival.
    Else it is the one named most.
    """
    if cities[0][0] in asked:
        return cities[0][1], "the first city that is asked about", cities[0][0]
    counted = next((told for told in cities if told[0] in figures), None) if ours else None
    if counted is not None:
        return counted[1], COUNTED, counted[0]
    counts = Counter(place for _, place in cities)
    place = next(place for place in counts if counts[place] == max(counts.values()))
    return place, MOST, next(index for index, named_place in cities if named_place == place)


def named_alone(named: Sequence[tuple[int, PlaceWords]], figures: Container[int]) -> str | None:
    """The state or the nation of which the first sentences tell a figure, where the text names nothing else.

    None where figures are told before it is named: those may be of another place.
    """
    told = {words.candidates[0] for _, words in named}
    wide = [at for at, words in named if at <= EARLY and words.kind in {"state", "nation"}]
    if len(told) != 1 or not any(at in figures for at in wide):
        return None
    return None if any(at in figures for at in range(min(wide))) else next(iter(told))
