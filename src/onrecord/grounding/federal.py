"""Whether a text with a dateline speaks for the nation: it names a federal department, and no city points at itself.

"WASHINGTON — The violent crime rate is at its lowest since 1973, the Justice Department said" is told of the nation;
a story of the capital says so or speaks of "the city".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords

_OWN = frozenset({"city", "district", "part"})  # what points at a city of the text's own


def is_federal(text: str, places: Sequence[tuple[int, PlaceWords]]) -> bool:
    """Whether a federal department is named and nothing points at a city of the text's own."""
    if any(words.here and words.kind in _OWN for _, words in places):
        return False
    plain = text.lower()
    return any(name in plain for name in word_set("federal_department"))
