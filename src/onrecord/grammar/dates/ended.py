"""Stretches told by their end: the year ended Sept. 30, the three months ended March 31, the week ending Aug. 9."""

from __future__ import annotations

from datetime import date, timedelta

from onrecord.frozen import replace
from onrecord.grammar.dates.calendar_words import DASHES, Days, Found, cardinal
from onrecord.grammar.dates.dates import month_date, numeric_date, weekday_date
from onrecord.grammar.dates.edges import edge_of
from onrecord.grammar.dates.years import named_year
from onrecord.lexicon.calendar import weekdays, words_of
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, DayWords, EdgeWords, EndedWords, Origin, YearShift

_PLAIN_YEAR = 2001  # any that is not a leap year

_FAR = 14  # tokens from "closed" to the day
_CLOSES = word_set("closes_year")
_OWNED = word_set("before_closed_year")
_CLOSED = {"year", "books"}
_ENDS = {"ended", "ending"}
_BEFORE = frozenset({"before", "prior"})
_LENGTHS = {
    "decade": (120, "month"),
    "year": (12, "month"),
    "quarter": (3, "month"),
    "month": (1, "month"),
    "week": (1, "week"),
}


_PER = frozenset({"a", "per", "each", "every"})


def ended(days: Days, at: int) -> Found:
    """[The] [number] units [that] ended, ending or through a date; "the three years before 2016" end with 2015."""
    norms = days.norms
    if days.before(at) in _PER or (norms[at] in _PER and days.before(at).replace(".", "").isdecimal()):
        return None  # "3.1 a week through September", "four every month through June"
    begin = at + (norms[at] in {"the", "a"})
    count = cardinal(days, begin)
    end = begin + (count is not None)
    end += norms[end] in DASHES
    fiscal = norms[end] == "fiscal"
    end += fiscal
    unit = words_of("unit").get(norms[end], "")
    if unit not in _LENGTHS and unit != "day":
        return None
    end += 1
    if norms[end] in {"period", "stretch", "span"}:
        end += 1
    if unit == "week" and count is None and norms[end] == "of":
        return _week_of(days, end + 1)
    long = unit == "decade" or (unit == "year" and count is not None)
    found = _end(days, end, whole=long) or (
        _before_year(days, end) if long and begin > at and days.before(at) != "of" else None
    )
    if found is None:
        return None
    if unit == "day":
        return None if count is None else (found[0], EndedWords(found[1], count, "day"))
    size, grain = _LENGTHS[unit]
    return found[0], EndedWords(found[1], size * (count or 1), grain, fiscal)


def day_of_closing(days: Days, at: int) -> Found:
    """ "Closed its bloodiest year on Saturday", "closed out 2023 Sunday": the year that ended on that day."""
    found = weekday_date(days, at)
    if found is None or days.norms[at] not in weekdays() or not isinstance(found[1], DayWords):
        return None
    norms = days.norms
    least = max(0, at - _FAR)
    verb = next((place for place in range(at - 1, least - 1, -1) if norms[place] in _CLOSES), None)
    if verb is None or any(norm in ",;:" for norm in norms[verb:at]):
        return None
    told = verb + 1 + (norms[verb + 1] in {"out", "off", "up"})
    if named_year(days, told) is None and (norms[told] not in _OWNED or _CLOSED.isdisjoint(norms[told:at])):
        return None
    year = CalendarWords(YearShift(0, Origin.RUNNING))
    return found[0], replace(year, until=EdgeWords(year, last=True))


def _week_of(days: Days, at: int) -> Found:
    """ "The week of June 28": the seven days from it."""
    found = month_date(days, at)
    if found is None or not isinstance(found[1], CalendarWords) or found[1].start is None or not found[1].start[1]:
        return None
    month, day = found[1].start
    last = date(_PLAIN_YEAR, month, min(day, 28 if month == 2 else 31)) + timedelta(days=6)
    if last.year > _PLAIN_YEAR:
        return found
    return found[0], CalendarWords(found[1].year, (month, day), (last.month, last.day))


def _before_year(days: Days, at: int) -> Found:
    """The last year of those "before 2016" and "prior to 2016"."""
    first = at + 1 + (days.norms[at] == "prior" and days.norms[at + 1] == "to")
    found = named_year(days, first) if days.norms[at] in _BEFORE else None
    match found:
        case int(end), CalendarWords(year=int(year), fiscal=False) as words:
            return end, replace(words, year=year - 1)
    return None


def _end(days: Days, end: int, *, whole: bool) -> Found:
    """The date behind "ended", "ending in", "through"; `whole` where a year will do."""
    norms = days.norms
    end += norms[end] == "that"
    if norms[end] not in _ENDS and not (norms[end] in {"through", "to"} and norms[end + 1] != "date"):
        return None
    begin = end + 1 + (norms[end + 1] in word_set("ended_link"))
    found = month_date(days, begin) or edge_of(days, begin) or numeric_date(days, begin) or weekday_date(days, begin)
    return found or (named_year(days, begin) if whole else None)
