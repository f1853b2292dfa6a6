"""The place where words fell, which is not the one that they tell of: "told a crowd in Orlando that murders fell"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.lexicon.load import word_set
from onrecord.model import Attribution, PlaceWords, Reading, Voice


def without_where_said(text: str, reading: Reading, voice: Voice | None) -> Reading:
    """The reading without the places at which its speaker only spoke."""
    link = voice.attribution[0] if voice is not None and voice.attribution and reading.places else None
    if link is None:
        return reading
    told = tuple([words for words in reading.places if not _only_there(text, words, link)])
    return reading if len(told) == len(reading.places) else replace(reading, places=told)


def _only_there(text: str, words: PlaceWords, link: Attribution) -> bool:
    """Whether a place within the words that attribute is that of a speech or of its hearers."""
    if words.here or not link.span.start <= words.span.start < link.span.end:
        return False
    before = text[link.span.start : words.span.start].lower().replace(",", " ").split()
    at = before[-1:] in (["in"], ["at"], ["outside"], ["near"])
    return at and not word_set("where_it_is_said").isdisjoint(before)
