"""Paragraphs of a text on the nation that open with a state: "Michigan has its own arithmetic. There were 754 murders".

A short sentence that says of a state how it fares, and names nothing else, turns the paragraph to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import states, word_set
from onrecord.model import PlaceWords, Statement

_LONG = 9  # words of such a sentence
_TURNS_TO = (["has", "its"], ["is", "no"], ["was", "no"])  # "has its own arithmetic", "is no exception"
_OWNED = "’'"
_LEADS = frozenset({"", "but", "and", "yet"})


def state_told_of(
    text: str, statements: Sequence[Statement], index: int, names: Sequence[PlaceWords], main: str | None
) -> str | None:
    """The state that a paragraph opens with, in a text of the nation, of another state or of no place (`main`)."""
    if main is not None and main != "us" and main not in states():
        return None
    span = statements[index].span
    opens = index == 0 or statements[index - 1].paragraph != statements[index].paragraph
    if not opens or len(names) != 1 or names[0].kind != "state" or names[0].here:
        return None
    lead, behind = text[span.start : names[0].span.start], text[names[0].span.end : span.end]
    if behind[:1] in _OWNED or lead.lower().strip('“" ,') not in _LEADS:
        return None
    words = behind.split()
    told = words[:2] in _TURNS_TO or not word_set("how_a_state_fares").isdisjoint(words[:1])
    return names[0].candidates[0] if told and len(words) <= _LONG else None
