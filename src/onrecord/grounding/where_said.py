"""The place where words fell, or whence their speaker comes, which is not the one that they tell of.

"She told a crowd in Orlando that murders fell", "said a criminologist in Boston", "said the chief, a Reno native".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.lexicon.load import word_set
from onrecord.model import Attribution, PlaceWords, Reading, Voice

_NEAR = 4  # words from "who grew up" to the place


def without_where_said(text: str, reading: Reading, voice: Voice | None) -> Reading:
    """The reading without the places that only tell of its speaker."""
    link = voice.attribution[0] if voice is not None and voice.attribution and reading.places else None
    if link is None:
        return reading
    told = tuple([words for words in reading.places if not _only_there(text, words, link)])
    return reading if len(told) == len(reading.places) else replace(reading, places=told)


def _only_there(text: str, words: PlaceWords, link: Attribution) -> bool:
    """Whether a place within the words that attribute is that of a speech, of its hearers, or of the speaker's life."""
    if words.here or not link.span.start <= words.span.start < link.span.end:
        return False
    before = text[link.span.start : words.span.start].lower().replace(",", " ").split()
    behind = text[words.span.end : link.span.end].lower().replace(",", " ").split()
    if behind[:1] == ["native"] or not word_set("of_a_life").isdisjoint(before[-_NEAR:]):
        return True
    if before[-1:] not in (["in"], ["at"], ["of"], ["from"], ["outside"], ["near"]):
        return False
    if not word_set("scholar").isdisjoint((*before, *behind)):
        return word_set("studies_it").isdisjoint((*before, *behind))
    return before[-1:] not in (["of"], ["from"]) and not word_set("where_it_is_said").isdisjoint(before)
