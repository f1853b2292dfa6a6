"""A state behind a city's police or officials: "Arlington police in Texas said murders rose" is told of the city."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs, words
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

_FORCE = word_set("speaks_for_a_city")
_LONGEST = 3  # words between a city and "in": "police department officials"


@needs(any_of(_FORCE), words("in"))
def police_in_state(_tokens: Sequence[Token], norms: Sequence[str], found: list[PlaceMark]) -> list[PlaceMark]:
    """The places without such a state, the city before it as the one that lies there."""
    kept: list[PlaceMark] = []
    for mark in found:
        city = kept[-1] if kept else None
        inside = _inside(norms, city, mark) if city is not None and mark.words.kind == "state" else ()
        if city is None or not inside:
            kept.append(mark)
        else:
            kept[-1] = PlaceMark(city.first, city.last, replace(city.words, candidates=inside))
    return kept


def _inside(norms: Sequence[str], city: PlaceMark, state: PlaceMark) -> tuple[str, ...]:
    """The cities of a name that lie in the state behind their police; none where no such police stands between."""
    between = norms[city.last : state.first]
    if city.words.kind != "city" or not 1 < len(between) <= _LONGEST + 1 or between[-1] != "in":
        return ()
    if not _FORCE.issuperset(between[:-1]) or not state.words.candidates:
        return ()
    return tuple([one for one in city.words.candidates if one.endswith(f"-{state.words.candidates[0]}")])
