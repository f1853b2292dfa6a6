"""Whether a text with a dateline speaks for the nation: it names a federal body, and no city points at itself.

"WASHINGTON — The violent crime rate is at its lowest since 1973, the Justice Department said" is told of the nation;
a story of the capital says so or speaks of "the city". A body that sits elsewhere speaks of the nation from there:
"ATLANTA — Gun deaths in the United States fell, the Centers for Disease Control and Prevention said".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.beyond_a_place import beyond_a_state
from onrecord.grounding.printed import printed_count
from onrecord.grounding.states import state_of
from onrecord.lexicon.capitals import nations_capital
from onrecord.lexicon.load import table, word_set
from onrecord.model import PlaceWords, Reading, Span

_OPENING = 400  # characters of the headline, the dateline and the first sentences
_NEAR = 2  # sentences from another city's name to "the city" that is it
_LONG_BEFORE = -10  # the sentence of another city that no sentence has named
_OWN = frozenset({"city", "district", "part"})  # what points at a city of the text's own


def is_federal(text: str, places: Sequence[tuple[int, PlaceWords]], first: Span | None = None) -> bool:
    """Whether a federal department is named and nothing points at a city of the text's own.

    `first` is the sentence that tells the first figure: where the FBI tells it, no mayor named later makes it a city's.
    """
    if _has_own_city(places):
        return False
    plain = text.lower()
    if any(map(plain.__contains__, word_set("federal_department"))):
        return True
    if not any(map(plain[:_OPENING].__contains__, word_set("national_counters"))):
        return False
    told = plain[first.start : first.end] if first is not None else ""
    by_it = any(map(told.__contains__, word_set("national_counters")))
    return by_it or not any(map(plain.__contains__, word_set("local_heads")))


def written_at(
    text: str, places: Sequence[tuple[int, PlaceWords]], first: Span | None, told: Sequence[Reading]
) -> str | None:
    """The city of a dateline from where it is only written what the FBI or the like counts for all; None elsewhere.

    It tells the first figure, of no place and no count that a city may have; neither the city nor its state is named
    below, nor "here", nor any police: "PHOENIX — Violent crime rose 0.7 percent, the FBI said" is of the nation.
    """
    home = next((words.candidates[0] for at, words in places if at == -1 and words.candidates), None)
    if home in {None, nations_capital()} or first is None or _has_own_city(places):
        return None
    counts = (one for one in told if first.start <= one.span.start < first.end and printed_count(one))
    if any(not beyond_a_state(one, one.measure.measure if one.measure else None) for one in counts):
        return None
    own = {state_of(home or ""), home}
    for at, words in places:
        near = words.span.start < first.end or not own.isdisjoint([*words.candidates, *map(state_of, words.candidates)])
        if at >= 0 and (near or words.here) and words.kind not in {"nation", "group", "wide"}:
            return None
    plain = text.lower()
    by_it = any(map(plain[first.start : first.end].__contains__, word_set("national_counters")))
    return home if by_it and not any(map(plain.__contains__, word_set("local_heads") | {"police"})) else None


def seat_away(text: str, places: Sequence[tuple[int, PlaceWords]]) -> str | None:
    """The city where a federal body sits that the text names; None where a city points at itself."""
    if _has_own_city(places):
        return None
    plain = text.lower()
    rows = table("federal_seats")
    return next((row["place"] for row in rows if any(name in plain for name in row["words"].split("|"))), None)


def _has_own_city(places: Sequence[tuple[int, PlaceWords]]) -> bool:
    """Whether "the city" stands in the text and no other city has just been named that it may be."""
    told = sorted(places, key=lambda one: (one[0], one[1].span.start))
    dateline = next((words.candidates[:1] for index, words in told if index == -1), ())
    other = _LONG_BEFORE
    for index, words in told:
        if words.here and words.kind in _OWN and index - other > _NEAR:
            return True
        if words.kind == "city" and not words.here and index >= 0:
            other = index if words.candidates[:1] != dateline else _LONG_BEFORE
    return False
