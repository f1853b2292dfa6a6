"""The occasion of speech beside its speaker: "In a statement Thursday, police said", "the FBI on Monday said".

A day in such a phrase is the day of the words, not of what they tell. A phrase of time alone ("Last month, police
said that") is taken so only where the speech is set off by "that" or a quotation, or where it names a day.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.phrases import DETERMINERS
from onrecord.voice.sites import QUOTES, Site
from onrecord.voice.words import Word

_LONGEST = 16  # words of an occasion
_IN_TIME = word_set("in_time")
_DAYS = frozenset({"yesterday", "today"})


def dated(words: Sequence[Word], site: Site) -> Site:
    """The site with its occasion among the words that may hold its day."""
    if site.weak or not site.dated[1]:
        return site
    first, (verb, stop) = site.first, site.dated
    day = _day_before(words, first, verb)
    if day is not None:
        return site._replace(dated=(day, stop))
    if not site.forward:
        return site._replace(dated=(verb, _speaking_after(words, stop)))
    inner = words[first:verb]
    if any(word.low == "," for word in inner) and any(word.low in CUES.speaking for word in inner):
        return site._replace(dated=(first, stop))
    opened = _opening(words, first)
    return site._replace(dated=(opened, stop)) if opened is not None and _of_speech(words, opened, site) else site


def _day_before(words: Sequence[Word], first: int, verb: int) -> int | None:
    """`the FBI on Monday said`."""
    place = verb
    while place > first + 1 and (words[place - 1].low in CUES.time_words or words[place - 1].low in CUES.adverbs):
        place -= 1
    return place if any(_is_day(word) for word in words[place:verb]) else None


def _speaking_after(words: Sequence[Word], stop: int) -> int:
    """`said Chief Roe, speaking at headquarters on Tuesday`: where that phrase ends, else `stop`."""
    if stop + 1 >= len(words) or words[stop].low != "," or words[stop + 1].low not in CUES.speaking:
        return stop
    end = stop + 1
    while end < len(words) and words[end].kind != "p":
        end += 1
    return end


def _opening(words: Sequence[Word], first: int) -> int | None:
    """Where the phrase begins that a comma sets off before the source."""
    if first < 2 or words[first - 1].low != ",":
        return None
    opened = first - 1
    while opened > 0 and words[opened - 1].low not in ".;:!?“”" and first - opened < _LONGEST:
        opened -= 1
    opened += words[opened].low in CUES.joiners
    return opened if opened == 0 or words[opened - 1].kind == "p" or words[opened - 1].low in CUES.joiners else None


def _of_speech(words: Sequence[Word], opened: int, site: Site) -> bool:
    phrase = words[opened : site.first - 1]
    if not phrase or any(word.low in CUES.clause_verbs and word.low != "may" for word in phrase):
        return False
    if phrase[0].low in CUES.speaking:
        return True
    if phrase[0].low in CUES.prepositions | DETERMINERS and any(word.low in CUES.occasions for word in phrase):
        return True
    timed = all(word.low in CUES.time_words or word.low in _IN_TIME or _short_number(word) for word in phrase)
    after = words[site.content - 1 : site.content + 1]
    set_off = any(word.low == "that" or word.low in QUOTES for word in after)
    return timed and (set_off or any(_is_day(word) for word in phrase))


def _is_day(word: Word) -> bool:
    return word.low in _DAYS or (word.low.endswith("day") and word.low in CUES.days)


def _short_number(word: Word) -> bool:
    return word.kind == "n" and len(word.text) <= 2
