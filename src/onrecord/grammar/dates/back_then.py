"""Words that point at the time just spoken of: "back then", "at the time", "by then", a "then" that ends a clause."""

from __future__ import annotations

from onrecord.grammar.dates.calendar_words import Days, Found, phrases_of
from onrecord.grammar.dates.years import year_of
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, Origin, SameWords, YearShift

_THAT_WAS = ["that", "was"]
_THAT_TIME = SameWords(None)
_NO_TIME = frozenset({"of", "that", "when"})  # "at the time of the count": a time of its own


def back_then(days: Days, at: int) -> Found:
    """Back then, at the time, by then; not "at the time of the vote", nor "the chief at the time said".

    "At that point in 2022" names a year of its own.
    """
    length, _ = phrases_of("then").longest(days.words, at)
    end = at + length
    if not length or days.norms[end] in _NO_TIME or not _stands_apart(days, at, end):
        return None
    if days.norms[end] == "in" and year_of(days, end + 1) is not None:
        return None
    return end, _THAT_TIME


def ends_with_then(days: Days, at: int) -> Found:
    """ "There were 41 then", "we had 3,100 officers then, too"; not "since then", nor "then there were two"."""
    closes = days.norms[at + 1] in word_set("phrase_end") or days.norms[at + 1] == "too"
    told = at > 1 and days.before(at) not in word_set("before_then")
    return (at + 1, _THAT_TIME) if closes and told else None


def that_was_the_year(days: Days, at: int) -> Found:
    """ "That was the year Tulsa had 72": `at` is the place of "the"."""
    told = days.norms[at + 1] == "year" and days.norms[at + 2] not in word_set("phrase_end") | {"'s", "of", "that"}
    opens = at > 1 and days.norms[at - 2 : at] == _THAT_WAS
    return (at + 2, CalendarWords(YearShift(0, Origin.CONTEXT))) if told and opens else None


def _stands_apart(days: Days, first: int, end: int) -> bool:
    """Whether words open or close a clause."""
    opens = not first or days.before(first) in word_set("opens_clause_loosely")
    return opens or days.norms[end] in word_set("phrase_end") or days.norms[end] == "too"
