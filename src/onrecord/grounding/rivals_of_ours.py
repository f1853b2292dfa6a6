"""Cities that a text holds against its own: "compare us with Portland", "Portland's toll was twice ours".

Such a text is of another city that it names, however often it names the rival.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.grounding.habits import city_of
from onrecord.late import late
from onrecord.model import PlaceWords

_BEFORE = late(r"\b(?:us|ours|ourselves) (?:with|to|than|against|from) \Z", re.IGNORECASE)
_BEHIND = late(r"['’]s? (?:\w+ ){1,5}ours\b", re.IGNORECASE)
_REACH = 24  # characters of "ourselves against "


def without_rivals(text: str, places: Sequence[tuple[int, PlaceWords]]) -> Sequence[tuple[int, PlaceWords]]:
    """The places without the cities that are held against "us"; all of them where no other city is named."""
    rivals = {city_of(words.candidates[0]) for _, words in places if words.candidates and _is_held(text, words)}
    if not rivals:
        return places
    rest = [(at, one) for at, one in places if not one.candidates or city_of(one.candidates[0]) not in rivals]
    return rest if any(one.kind == "city" and one.candidates for _, one in rest) else places


def _is_held(text: str, words: PlaceWords) -> bool:
    start, end = words.span.start, words.span.end
    before = _BEFORE.search(text, max(0, start - _REACH), start) is not None
    return words.kind == "city" and (before or _BEHIND.match(text, end) is not None)
