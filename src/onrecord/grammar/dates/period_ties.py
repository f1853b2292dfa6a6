"""Times of one sentence that belong together.

A year named on its own and a date without a year are tied where one clause holds both: "as of Thursday 58 bikes had
been stolen in 2019". A second year behind "the same period of 2015 and" is another such period.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.dates.calendar_words import Days
from onrecord.grammar.dates.parts_of_year import parts_owned
from onrecord.lexicon.calendar import words_of
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    DayWords,
    EdgeWords,
    HolidayWords,
    NowWords,
    Origin,
    PeriodExpression,
    RangeWords,
    SameWords,
    ToDateWords,
    UnitWords,
    VagueWords,
    YearShift,
    YearWords,
)

_JOINS = frozenset({"with", "to"})
_SET_IN = ["set", "in"]  # "as of Friday, 39 short of the record it set in 1974": the year of the record alone
_AND = [",", "and"]  # "had 797 in 2021, and by mid-January the chief had quit"
_AHEAD = frozenset({"will", "would", "due"})
_GOES_ON = frozenset({"and", "but"}) | word_set("subject_pronouns")
_APPOSED = 10  # tokens from a year to the comma that closes what is said of it
_FROM = 6  # tokens from "from" to the year of its number: "from 522 homicides, in 2015"
_BACK = 4  # expressions to look back
_FROM_EITHER = VagueWords("the words count from a year, and the sentence has told two")
_THAT_YEAR = CalendarWords(YearShift(0, Origin.CONTEXT))
_THE_YEAR = CalendarWords(YearShift(0, Origin.RUNNING))
Marked = tuple[int, int, PeriodExpression]
"""First token, last token (excluded), and what they mean."""


@cache
def _cuts() -> frozenset[str]:
    return frozenset(words_of("boundary").keys() | words_of("compares").keys())


def tied(days: Days, found: list[Marked]) -> list[Marked]:
    """Give a date without a year the year its clause names, and that year the day up to which the clause counts.

    Not across words that open another clause or the other side of a comparison ("as many as last year"). "Now" beside
    another time says nothing and is left out.
    """
    dated = [one for one in found if not isinstance(one[2], NowWords)] or found
    dated = [one for place, one in enumerate(dated) if not (place and _told_already(days, dated[place - 1], one))]
    said = [aside for one in dated if (aside := _said_of_year(days, one)) is not None]
    if said:
        dated = [one for one in dated if _named(one[2]) or not any(start < one[0] <= stop for start, stop in said)]
    for right in range(1, len(dated)):
        left = right - 1
        over = isinstance(dated[right][2], HolidayWords) and days.before(dated[right][0]) == "over"
        between = days.norms[dated[left][1] : dated[right][0] - over]
        apart = between[-2:] == _SET_IN or between[-1:] == ["as"] or _closes_rival(days, dated[left][0], between)
        apart = apart or _owns_a_number(between)
        apart = apart or _to_come(between) or (between == _AND and days.norms[dated[right][0]] == "by")
        if _cuts().isdisjoint(between) and not apart:
            _repeat(between, dated, left, right)
            _tie(days, dated, left, right)
    _date_data(days, dated)
    _same_year(dated)
    _from_the_first_end(days, dated)
    dated = parts_owned(days, dated)
    return [_based(dated, place) for place in range(len(dated)) if not _only_owns(days, dated[place : place + 2])]


def _only_owns(days: Days, found: Sequence[Marked]) -> bool:
    """ "12 were shot on last year's Labor Day weekend": the year before the name of a holiday is no time beside it."""
    if len(found) == 1 or not isinstance(found[0][2], CalendarWords) or not isinstance(found[1][2], HolidayWords):
        return False
    owned = days.norms[found[0][1]] == "'s" and found[1][0] == found[0][1] + 1
    return owned and found[0][2].start is None and found[1][2].year == found[0][2].year


def _owns_a_number(between: Sequence[str]) -> bool:
    """ "With 73 so far, Reno has passed the 69 of 1994": the year of that number alone."""
    if between[-1:] != ["of"] or "the" not in between[-4:-2]:
        return False  # "the 69 of", "the 69 homicides of"
    return any(word.replace(",", "").isdecimal() for word in between[-3:-1])


def _to_come(between: Sequence[str]) -> bool:
    """ "Cleared 52 percent last year and would post its report by Feb. 1", "last year; a list is due by June 1"."""
    ahead = next((at for at, norm in enumerate(between) if norm in _AHEAD), None)
    return ahead is not None and (between[ahead] == "due" or between[max(0, ahead - 1)] in _GOES_ON)


def _same_year(found: list[Marked]) -> None:
    """ "In 2016 they solved one in five of the year's murders": "the year" of the year that opens the sentence."""
    first, _, named = found[0] if len(found) > 1 else (_BACK, 0, None)
    if first > 1 or not isinstance(named, CalendarWords) or not isinstance(named.year, int) or named.start is not None:
        return
    for place, (start, last, words) in enumerate(found):
        if words == _THE_YEAR:
            found[place] = (start, last, named)


def _from_the_first_end(days: Days, found: list[Marked]) -> None:
    """ "Went from 522 in 2015 to 820 five years later": counted from the year of the number that it went from.

    From which of the two "and to 741 six years later" counts, nobody can say.
    """
    ends = 0
    for place in range(1, len(found)):
        (first, last, named), (start, end, later) = found[place - 1], found[place]
        near = days.norms[max(0, first - _FROM) : first]
        goes_on = days.norms[last + (days.norms[last] == ",")] == "to"
        if near[-1:] != ["in"] or "from" not in near or not goes_on:
            continue
        match named, later:
            case (
                CalendarWords(year=int() as year, start=None, fiscal=fiscal),
                CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT), start=None),
            ) if by > 0:
                found[place] = (start, end, CalendarWords(year + by, fiscal=fiscal))
                ends = place
    for place in range(ends + 1, len(found)) if ends else ():
        match found[place]:
            case start, end, CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT), start=None) if by > 0:
                found[place] = (start, end, _FROM_EITHER)


def _named(words: PeriodExpression) -> bool:
    """A year by its number, a month, a date: a time of its own, wherever it stands."""
    return isinstance(words, CalendarWords) and (isinstance(words.year, int) or words.start is not None)


def _told_already(days: Days, year: Marked, words: Marked) -> bool:
    """ "In 2016, the last year for which the bureau has posted its tables": the year stands before those words."""
    apart = days.norms[year[1] : words[0]] == [","]
    return isinstance(words[2], VagueWords) and apart and _named(year[2])


def _said_of_year(days: Days, year: Marked) -> tuple[int, int] | None:
    """ "In 2014, the last year before the riots, there were 211": the two commas of what is only said of the year."""
    comma = year[1]
    if not isinstance(year[2], CalendarWords) or not isinstance(year[2].year, int) or days.norms[comma] != ",":
        return None
    inside = days.norms[comma + 1 : comma + _APPOSED]
    if inside[:1] not in (["the"], ["a"], ["its"], ["his"]) or "," not in inside:
        return None
    close = inside.index(",")
    return (comma, comma + 1 + close) if "year" in inside[:close] else None


def _closes_rival(days: Days, at: int, between: Sequence[str]) -> bool:
    """ "82 murders (versus 74 last year) through May 3": the year is of the figure in brackets alone."""
    if ")" not in between or "(" in between or "(" not in days.norms[:at]:
        return False
    opens = at - 1 - days.norms[at - 1 :: -1].index("(")
    return not words_of("compares").keys().isdisjoint(days.norms[opens:at])


def _based(found: list[Marked], place: int) -> Marked:
    """ "The same point in 2018" takes its days from the part of a year named before it in the sentence.

    Where it names none but a day, "the count stood at 219 Thursday, on the same date last year it was 274", they end
    with that day.
    """
    first, last, same = found[place]
    if not isinstance(same, SameWords) or same.unit not in {"", "quarter", "month"}:
        return found[place]
    for one in reversed(found[max(0, place - _BACK) : place]):
        if _is_part(one[2]):
            return first, last, replace(same, base=one[2])
    day = next((one[2] for one in found[max(0, place - _BACK) : place] if isinstance(one[2], DayWords)), None)
    return found[place] if day is None or same.unit else (first, last, replace(same, base=ToDateWords(day)))


def _date_data(days: Days, found: list[Marked]) -> None:
    """ "382 so far this year, figures through July 26 show": what runs runs to the day of the figures."""
    for first, _, dated in found:
        if isinstance(dated, ToDateWords) and dated.end is not None and days.before(first) in words_of("data"):
            for place, (start, last, words) in enumerate(found):
                if isinstance(words, ToDateWords) and words.end is None and _fits(words.year, dated.end):
                    found[place] = (start, last, replace(words, end=dated.end))
            return


def _is_part(words: PeriodExpression) -> bool:
    match words:
        case ToDateWords():
            return True
        case RangeWords(start=CalendarWords(start=start, end=end)):
            return start is not None and end is not None
        case CalendarWords(start=start, until=until):
            return start is not None or until is not None
    return False


def _repeat(between: list[str], found: list[Marked], left: int, right: int) -> None:
    same, year = found[left][2], found[right][2]
    if not isinstance(same, SameWords) or not isinstance(same.year, int) or not between:
        return
    if not isinstance(year, CalendarWords) or year.start is not None or not isinstance(year.year, int) or year.fiscal:
        return
    if set(between) <= {",", "and", "or", "&", "in"}:
        found[right] = (found[right][0], found[right][1], replace(same, year=year.year))


def _tie(days: Days, found: list[Marked], left: int, right: int) -> None:
    for year_at, date_at in ((left, right), (right, left)):
        year, date = found[year_at][2], found[date_at][2]
        if isinstance(year, HolidayWords) and year.year is not None:
            dated = _dated(date, year.year)
            if dated is not None:
                found[date_at] = (*found[date_at][:2], dated)
            continue
        if isinstance(year, RangeWords) and year_at == left and date == ToDateWords(None) and _is_day(year.end):
            found[date_at] = (*found[date_at][:2], ToDateWords(year.end))
            return
        if not isinstance(year, CalendarWords) or year.start is not None or year.fiscal or year.until is not None:
            continue
        if _pointed(year.year) and not (isinstance(date, CalendarWords) and _leads(found, left, right, year_at)):
            continue
        if _held_against(days, found[left][0]):
            return
        first, last, _ = found[date_at]
        if date_at == left and isinstance(date, DayWords) and days.before(first) == "midnight":
            date = ToDateWords(date)  # "shortly after midnight Friday 1,140 cars had been towed this year"
        if isinstance(date, ToDateWords) and date.year is None and _fits(year.year, date.end):
            found[date_at] = (first, last, replace(date, year=year.year))
            first, last, _ = found[year_at]
            found[year_at] = (first, last, replace(year, until=date.end or DayWords()))
            return
        dated = _dated(date, year.year)
        if dated is not None:
            found[date_at] = (first, last, dated)
            return


def _held_against(days: Days, at: int) -> bool:
    """ "Than 2016", "compared with 2016": of the other side of a comparison."""
    before = days.before(at)
    return before in words_of("compares") or (before in _JOINS and at > 1 and days.norms[at - 2] == "compared")


def _leads(found: Sequence[Marked], left: int, right: int, year_at: int) -> bool:
    """ "A year before, August had seen 55", "55 in August a year before": the year opens the sentence or touches."""
    opens = year_at == left and found[left][0] == 0
    that_year = found[year_at][2] == _THAT_YEAR
    return not that_year and (opens or found[left][1] == found[right][0])


def _pointed(year: YearWords) -> bool:
    return isinstance(year, YearShift) and year.origin is Origin.CONTEXT


def _dated(date: PeriodExpression, year: YearWords) -> PeriodExpression | None:
    """The date in that year, where it names none itself."""
    match date:
        case CalendarWords(year=None, fiscal=False, start=start) if start is not None:
            return replace(date, year=year)
        case HolidayWords(year=None):
            return replace(date, year=year)
        case RangeWords(start=CalendarWords(year=None), end=CalendarWords(year=None) as end):
            return replace(date, end=replace(end, year=year))
    return None


def _fits(year: YearWords, end: PeriodExpression | None) -> bool:
    """Whether a year and the end of a count can be told together: a weekday is never one of last year."""
    past = isinstance(year, YearShift) and year.by != 0
    match end:
        case None | DayWords():
            return not past
        case CalendarWords(year=None):
            return True
        case EdgeWords(of=inner):
            return _fits(year, inner)
        case UnitWords(origin=Origin.SAID):
            return not past
    return False


def _is_day(words: PeriodExpression) -> bool:
    match words:
        case DayWords():
            return True
        case CalendarWords(start=(_, day)):
            return day > 0
    return False
