"""Round-ups: a text in which later paragraphs have datelines of their own, and whose "we" is each city's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.frozen import replace
from onrecord.grounding.places import Ground
from onrecord.model import PlaceWords, Statement

_DASHES = ("—", "–", "--")
_STATE = " ,.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"  # what may stand between a city and its dash


def sections(text: str, statements: Sequence[Statement], places: Sequence[tuple[int, PlaceWords]]) -> Mapping[int, str]:
    """The city of each paragraph that stands under a later dateline, by the paragraph's number."""
    heads: dict[int, str] = {}
    for index, words in places:
        if index < 0 or words.here or words.kind != "city" or words.span.start != statements[index].span.start:
            continue
        name, behind = text[words.span.start : words.span.end], text[words.span.end : words.span.end + 12]
        if name.isupper() and behind.lstrip(_STATE).startswith(_DASHES):
            heads[statements[index].paragraph] = words.candidates[0]
    under: dict[int, str] = {}
    for paragraph in sorted({statement.paragraph for statement in statements}) if heads else ():
        city = heads.get(paragraph) or under.get(paragraph - 1)
        if city is not None:
            under[paragraph] = city
    return under


def grounded(ground: Ground, city: str | None) -> Ground:
    """What a paragraph under a later dateline is told of."""
    return ground if city is None else replace(ground, main=city, city=city, because="the dateline above it")
