"""The place of a dateline: whatever stands there is a place, with no neighbour to show it.

In "PEORIA — Eleven people were killed" nothing else tells a town from a surname. A capital that no table of cities
holds ("HELENA") is a city of its state.
"""

from __future__ import annotations

from onrecord.grammar.places.place_names import settled, spelt_alike
from onrecord.grammar.sentence.scene import places_in
from onrecord.grammar.sentence.vocabulary import Words
from onrecord.grammar.words.tokens import tokenize
from onrecord.lexicon.capitals import capitals
from onrecord.model import PlaceWords, Span

_TOWNS = {"city", "part", "county"}


def dateline_places(text: str, span: Span, given: Words) -> list[PlaceWords]:
    """The places that the words of a dateline name; none where no list holds them."""
    marks = places_in(text, span, given)
    if marks:
        return [mark.words for mark in marks]
    words = [token.norm for token in tokenize(text, span.start, span.end)]
    names = [name for name in spelt_alike(words) if name.kind in _TOWNS]
    if names:
        return [PlaceWords(span, settled(names), names[0].kind)]
    capital = capitals().get(" ".join(words).replace(" .", "."))
    return [PlaceWords(span, (capital,), "city")] if capital is not None else []
