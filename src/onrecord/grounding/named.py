"""What each sentence of a document names, so that a sentence without a claim still tells what follows is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.frozen import dataclass
from onrecord.lexicon.load import word_set
from onrecord.lexicon.place_ids import part_in_id
from onrecord.model import MeasureWords, Parsed, PeriodWords, PlaceWords, Span

_SPOKEN_OF = {"city", "part", "county", "place", "state", "nation"}  # kinds of place that a sentence can turn to
_ANSWER = 5  # words of an answer that names a city: "Mesa, by a mile."


@dataclass(frozen=True, slots=True)
class Named:
    """What each sentence names, by its number, and which sentences make claims."""

    claimed: frozenset[int]
    places: Mapping[int, Sequence[PlaceWords]]
    periods: Mapping[int, Sequence[PeriodWords]]
    topics: Mapping[int, Sequence[MeasureWords]]
    ours: Mapping[int, Sequence[PlaceWords]]  # "here", "our"


def named_in(parsed: Parsed) -> Named:
    """The names of a document, sorted by sentence once."""
    places: dict[int, list[PlaceWords]] = {}
    periods: dict[int, list[PeriodWords]] = {}
    topics: dict[int, list[MeasureWords]] = {}
    ours: dict[int, list[PlaceWords]] = {}
    federal = {one.statement for one in parsed.readings if one.measure is not None and _is_federal(one.measure)}
    for at, place in parsed.places:
        court = place.kind == "district" and at + 1 in federal
        if (court or place.kind in _SPOKEN_OF) and not _is_side(place):
            places.setdefault(at, []).append(place)
        elif place.kind == "home":
            ours.setdefault(at, []).append(place)
    for at, period in parsed.periods:
        periods.setdefault(at, []).append(period)
    for at, topic in parsed.topics:
        topics.setdefault(at, []).append(topic)
    return Named(frozenset(reading.statement for reading in parsed.readings), places, periods, topics, ours)


def _is_federal(words: MeasureWords) -> bool:
    """Whether federal cases are counted, for which alone a court's district is a place that a text turns to."""
    return (words.measure or "").startswith("federal")


def _is_side(place: PlaceWords) -> bool:
    """ "He grew up in North Philadelphia": told of somebody, and what follows is of the city."""
    part = part_in_id(place.candidates[0]) if place.kind == "part" and place.candidates else ""
    return part.partition("-")[0] in word_set("city_sides")


def names_alone(text: str, span: Span, opens: PlaceWords | None) -> bool:
    """ "Mesa's, easily.": whether a city that `opens` a sentence is all of an answer, so that "they" are its people."""
    return opens is not None and opens.kind == "city" and len(text[span.start : span.end].split()) <= _ANSWER
