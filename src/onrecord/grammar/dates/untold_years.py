"""Years that the words tell by somebody's course alone: "her last year as chief", "the year I came", "at its worst".

Which years they are the sentence leaves out: no figure of theirs is one of the story's year.
"""

from __future__ import annotations

from onrecord.grammar.dates.calendar_words import Days, Found, cardinal, phrases_of
from onrecord.grammar.dates.years import from_an_event
from onrecord.lexicon.load import word_set
from onrecord.model import VagueWords

_OF_SOMEBODY = VagueWords("the words name a year by somebody's course and not its number")
_OF_A_TOP = VagueWords("the words name the worst or the best time and not its year")
_OF_AN_EVENT = VagueWords("the words count years from something whose year they leave out")
_YEAR = frozenset({"year", "term"})
_REACH = 4  # tokens from "when" to the words of a tenure: when Chief Ann Roe took over


def last_year_of_office(days: Days, at: int) -> Found:
    """ "Her last year as chief", "my final full year": at the owner; "the city's last year" is none."""
    norms = days.norms
    if norms[at + 1] not in {"last", "final"}:
        return None
    end = at + 2 + (norms[at + 2] == "full")
    if norms[end] not in _YEAR:
        return None
    office = norms[end + 1] == "as" or norms[end + 1 : end + 3] in (["in", "office"], ["on", "the"], ["in", "charge"])
    return (end + 1, _OF_SOMEBODY) if office or norms[at] != "'s" else None


def year_of_somebody(days: Days, at: int) -> Found:
    """ "The year I came", "the year he was hired": `at` is the place of "the"."""
    norms = days.norms
    if norms[at + 1] != "year" or norms[at + 2] not in word_set("subject_pronouns") or _dated(days):
        return None
    return at + 4, _OF_SOMEBODY


def years_from_event(days: Days, at: int) -> Found:
    """ "Two years after the flood", with no year in the sentence; beside one it only describes that year."""
    unit = at + 1
    if days.norms[unit] not in word_set("units_of_years"):
        return None
    if days.norms[at] not in {"a", "an"} and cardinal(days, at) is None:
        return None
    return (unit + 2, _OF_AN_EVENT) if from_an_event(days, unit + 1) and not _dated(days) else None


def when_in_office(days: Days, at: int) -> Found:
    """ "When he took over", with no year in the sentence."""
    for place in range(at + 2, min(at + 2 + _REACH, days.count)):
        length, _ = phrases_of("tenure").longest(days.words, place)
        if length:
            return None if _dated(days) else (place + length, _OF_SOMEBODY)
    return None


def at_its_worst(days: Days, at: int) -> Found:
    """ "At its worst", "at the height of it", with no year in the sentence."""
    norms = days.norms
    owned = norms[at + 1] in word_set("possessives") or norms[at + 1] == "the"
    if not owned or norms[at + 2] not in word_set("top_of_time") or _dated(days):
        return None
    return at + 3, _OF_A_TOP


def _dated(days: Days) -> bool:
    """Whether a year in figures stands in the sentence."""
    return any(len(word) == 4 and word.isdecimal() and word[:2] in {"19", "20"} for word in days.words)
