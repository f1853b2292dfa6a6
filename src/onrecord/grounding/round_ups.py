"""Round-ups: a text in which later paragraphs have datelines or heads of their own, and whose "we" is each city's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.frozen import replace
from onrecord.grounding.places import Ground
from onrecord.model import PlaceWords, Setting, Statement

_DASHES = ("—", "–", "--")
_STATE = " ,.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"  # what may stand between a city and its dash


def sections(text: str, statements: Sequence[Statement], places: Sequence[tuple[int, PlaceWords]]) -> Mapping[int, str]:
    """The city of each paragraph that stands under a later dateline or under a line that is its name alone.

    By the paragraph's number; another line between paragraphs ends what stands under a city.
    """
    heads: dict[int, str] = {}
    for index, words in places:
        if index < 0 or words.here or words.kind != "city" or words.span.start != statements[index].span.start:
            continue
        name, behind = text[words.span.start : words.span.end], text[words.span.end : words.span.end + 12]
        if (name.isupper() and behind.lstrip(_STATE).startswith(_DASHES)) or (
            index and statements[index].setting is Setting.HEADLINE and _is_all(text, statements[index], words)
        ):
            heads[statements[index].paragraph] = words.candidates[0]
    ends = {one.paragraph for one in statements[1:] if one.setting is Setting.HEADLINE} if heads else set()
    under: dict[int, str] = {}
    for paragraph in sorted({statement.paragraph for statement in statements}) if heads else ():
        above = None if paragraph in ends else under.get(paragraph - 1)
        city = heads.get(paragraph) or above
        if city is not None:
            under[paragraph] = city
    return under


def _is_all(text: str, statement: Statement, words: PlaceWords) -> bool:
    """Whether a line is the place's name and nothing else: "CHICAGO", "Tulsa:"."""
    return text[words.span.end : statement.span.end].strip(" :*_") == ""


def grounded(ground: Ground, city: str | None) -> Ground:
    """What a paragraph under a later dateline is told of."""
    return ground if city is None else replace(ground, main=city, city=city, because="the dateline above it")
