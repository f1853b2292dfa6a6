"""Whether a sentence without a figure turns the text to the place that it names."""

from __future__ import annotations

from onrecord.grounding.named import Named
from onrecord.model import Span

_OPENING = 25  # characters in front of the place that a sentence turns to: "Across the river in Gary"
_CLOSING = "”\"’')] "


def asks(text: str, span: Span) -> bool:
    """Whether a sentence asks: what it names is what the answer speaks of."""
    return text[span.start : span.end].rstrip(_CLOSING).endswith("?")


def turns(text: str, span: Span, index: int, named: Named) -> bool:
    """Whether a sentence asks, says what it is about, or begins with its place; farther in it is told in passing.

    The nation is named in passing wherever it does not open the sentence: "one of the safest in the country".
    """
    places = named.places.get(index, ())
    if (asks(text, span) or named.topics.get(index)) and all(words.kind != "nation" for words in places):
        return True
    return any(words.span.start - span.start <= _OPENING for words in places)
