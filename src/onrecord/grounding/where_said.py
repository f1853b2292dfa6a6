"""The place where words fell, or whence their speaker comes, which is not the one that they tell of.

"She told a crowd in Orlando that murders fell", "said a criminologist in Boston", "said the chief, a Reno native",
"said Ann Doyle, a former Reno commander". In a text of the nation, whoever only lives somewhere is no voice of it:
"writes Ann Doyle, 71, of Reno".
"""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.frozen import replace
from onrecord.grounding.habits import seat_of
from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.model import Attribution, PlaceWords, Reading, Voice

_AT_A_FORUM = late(r"^[^“”.;]*\b(?:at|during) (?:an?|the|his|her) ((?:[\w’'-]+ ){1,4})$")
_NEAR = 4  # words from "who grew up" to the place


def without_where_said(
    text: str, reading: Reading, voice: Voice | None, lives: Mapping[str, PlaceWords] | None = None
) -> Reading:
    """The reading without the places that only tell of its speaker, and without the day of a speech.

    `lives` are the homes of those who speak in a text of the nation, None for another text.
    """
    link = voice.attribution[0] if voice is not None and voice.attribution else None
    if link is not None and _says_when_said(text, reading, link):
        reading = replace(reading, period=None)
    if link is None or not reading.places:
        return reading
    counted = reading.measure.measure if reading.measure is not None else None
    federal = seat_of((counted or "").rpartition(":")[2]) == "district"  # "federal?:" are prosecutions of either kind
    home = lives.get(link.speaker) if lives is not None else None
    told = tuple([words for words in reading.places if not _only_there(text, words, link, federal=federal)])
    told = tuple([words for words in told if home is None or words.span != home.span])
    return reading if len(told) == len(reading.places) else replace(reading, places=told)


def _says_when_said(text: str, reading: Reading, link: Attribution) -> bool:
    """ "Robberies fell," said Ann Doyle, a candidate, at a forum Tuesday: the day of the forum, behind who speaks."""
    if reading.period is None or not reading.span.end <= link.span.start < reading.period.span.start:
        return False
    found = _AT_A_FORUM.search(text[link.span.end : reading.period.span.start])
    return found is not None and not word_set("where_it_is_said").isdisjoint(found.group(1).lower().split())


def _only_there(text: str, words: PlaceWords, link: Attribution, *, federal: bool) -> bool:
    """Whether a place within the words that attribute is that of a speech, of its hearers, or of the speaker's life.

    A county's sheriff has no `federal` cases to tell of, nor has who only lives somewhere.
    """
    if words.here or not link.span.start <= words.span.start < link.span.end:
        return False
    before = text[link.span.start : words.span.start].lower().replace(",", " ").split()
    behind = text[words.span.end : link.span.end].lower().replace(",", " ").split()
    if federal and (words.kind == "county" or (link.role is None and before[-1:] in (["of"], ["from"]))):
        return True  # nor does "Bill Keane of Toledo", who holds no office
    if federal and word_set("federal_office").isdisjoint((*before, *behind)) and before[-1:] in (["in"], ["of"]):
        return True  # nor does "a defense lawyer in Toledo"
    if (
        behind[:1] == ["native"]
        or before[-2:] == ["a", "former"]
        or not word_set("of_a_life").isdisjoint(before[-_NEAR:])
    ):
        return True
    if before[-1:] not in (["in"], ["at"], ["of"], ["from"], ["outside"], ["near"]):
        return False
    if not word_set("scholar").isdisjoint((*before, *behind)):
        return word_set("studies_it").isdisjoint((*before, *behind))
    return before[-1:] not in (["of"], ["from"]) and not word_set("where_it_is_said").isdisjoint(before)
