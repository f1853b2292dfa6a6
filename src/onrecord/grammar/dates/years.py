"""Words for a whole year: 2016, '16, fiscal 2016, last year, a year earlier, two years ago, that year."""

from __future__ import annotations

from onrecord.grammar.dates.calendar_words import APOSTROPHES, DASHES, Days, cardinal, full_year, year_end, year_number
from onrecord.grammar.dates.spoken_years import OPENS, spoken_year
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, DecadeWords, Origin, PeriodWords, RangeWords, WindowWords, YearShift

YearFound = tuple[int, CalendarWords] | None

_BACK = word_set("years_back")
_FORTH = word_set("years_on")
_FROM_EVENT = frozenset({"after", "before"})
_ARTICLES = frozenset({"the", "a", "an"})
_PRONOUNS = frozenset({"they", "it"})
_PREVIOUS = word_set("the_one_before")
_FOLLOWING = word_set("the_one_after")
_WHOLE = {"full", "whole", "entire"}
_YEAR = {"year", "yr"}
_POINTS = word_set("before_its_year")
_EVENT = word_set("opens_event")
_UNITS = {"year": 1, "years": 1, "decade": 10, "decades": 10}
_CAME = frozenset({"came", "went"})
_MONTHS = 12
_LONGEST = 30  # years of a range whose end has two digits: "1998-04"


def _shift(by: int, origin: Origin, *, fiscal: bool = False) -> CalendarWords:
    return CalendarWords(YearShift(by, origin), fiscal=fiscal)


def is_printed_year(period: PeriodWords) -> bool:
    """Whether the words are a year in figures, and no part of one: 2016, fiscal 2016."""
    words = period.expression
    return isinstance(words, CalendarWords) and isinstance(words.year, int) and words.start is None


def is_last_year(period: PeriodWords) -> bool:
    """Whether the words are "last year", and no part of it."""
    words = period.expression
    if not isinstance(words, CalendarWords) or words.start is not None:
        return False
    return words.year == YearShift(-1, Origin.SAID)


def several_years(period: PeriodWords) -> bool:
    """Whether words name more whole years than one: "2012 to 2014", "the past five years", "the 1990s"."""
    match period.expression:
        case WindowWords(years=years):
            return years is not None and years > 1
        case RangeWords(start=CalendarWords(start=None, end=None), end=CalendarWords(start=None, end=None)):
            return True
        case DecadeWords():
            return True
        case _:
            return False


def named_year(days: Days, at: int) -> YearFound:
    """2016, '16, 2016 fiscal year, nineteen ninety-one."""
    number = year_number(days, at)
    if number is None:
        spoken = spoken_year(days, at) if days.norms[at] in OPENS else None
        return None if spoken is None else (spoken[0], CalendarWords(spoken[1]))
    end = year_end(days, at)
    if days.norms[end] == "fiscal" and days.norms[end + 1] in _YEAR:
        return end + 2, CalendarWords(number, fiscal=True)
    return end, CalendarWords(number)


def fiscal_year(days: Days, at: int) -> YearFound:
    """Fiscal 2016, fiscal year 2016, FY2016, FY16, fiscal '93, FY 2015-16, fiscal year ending in 2016."""
    norms = days.norms
    end = at + 1
    if norms[at] == "fiscal" and norms[end] in {"year", "years"}:
        end += 1
    elif norms[at] not in {"fiscal", "fy"}:
        return None
    if norms[end] in DASHES or norms[end] in APOSTROPHES:
        end += 1
    elif norms[end : end + 3] == ["(", "fy", ")"]:
        end += 3  # "Fiscal Year (FY) 2020"
    if len(norms[end]) == 2 and norms[end].isdigit():
        return end + 1, CalendarWords(full_year(int(norms[end])), fiscal=True)
    number = year_number(days, end)
    if number is None:
        if norms[at] == "fiscal" and end > at + 1 and days.before(at) in {"the", "this"}:
            return end, _shift(0, Origin.RUNNING, fiscal=True)
        return None
    end = year_end(days, end)
    later = season_end(days, end, number)
    if later is not None:
        end, number = later
    return end, CalendarWords(number, fiscal=True)


def season_end(days: Days, at: int, first: int) -> tuple[int, int] | None:
    """The second year of "2015-16" or "2010-2016", from the dash on; None where there is none."""
    norms = days.norms
    if norms[at] not in DASHES and norms[at] != "/":
        return None
    if not (days.glued(at) and days.glued(at + 1)) and norms[at] in {"-", "/"}:
        return None
    second = norms[at + 1]
    if len(second) == 4 and second.isdigit() and first < int(second) <= 2099:
        after = norms[at + 2]
        return None if after in DASHES and days.glued(at + 2) and norms[at + 3].isdigit() else (at + 2, int(second))
    if len(second) == 2 and second.isdigit() and days.glued(at + 1):
        last = first - first % 100 + int(second)
        if first < last <= first + _LONGEST and not (norms[at + 2] in DASHES and days.glued(at + 2)):
            return at + 2, last
    return None


def relative_year(days: Days, at: int) -> YearFound:
    """Last year, this year, the year before, a year earlier, two years ago, that year, the year."""
    norms = days.norms
    at += norms[at] == "the" and norms[at + 1] == "current"
    first, second = norms[at], norms[at + 1]
    if norms[at + 1 : at + 3] == ["past", "fiscal"] and first in {"the", "this"} and norms[at + 3] in _YEAR:
        return at + 4, _shift(-1, Origin.SAID, fiscal=True)
    whose = second == "federal"  # "the federal fiscal year"
    fiscal = norms[at + 1 + whose] == "fiscal" and norms[at + 2 + whose] in _YEAR
    noun = at + 1 + (fiscal and 1 + whose)
    if norms[noun] in _YEAR:
        return _named_beside(days, _year_after(days, at, noun, fiscal))
    if first == "the" and second in _WHOLE and norms[at + 2] in _YEAR:
        return _the_year(days, at + 3, False)
    if first == "the" and (second in _PREVIOUS or second in _FOLLOWING or second in {"same", "very"}):
        return _the_other_year(days, at)
    if first in _PREVIOUS or (first == "that" and second == "same"):
        return _the_other_year(days, at - 1 if first in _PREVIOUS else at)
    return _counted(days, at)


def _year_after(days: Days, at: int, noun: int, fiscal: bool) -> YearFound:
    """A determiner and "year": `noun` is the place of "year"."""
    norms, end = days.norms, noun + 1
    match norms[at]:
        case "last" | "yester":
            return end, _shift(-1, Origin.SAID, fiscal=fiscal)
        case "this" | "current":
            return end, _shift(0, Origin.SAID, fiscal=fiscal)
        case "next":
            forth = days.before(at) in {"the", "very"}  # "the very next year"
            return end, _shift(1, Origin.CONTEXT if forth else Origin.SAID, fiscal=fiscal)
        case "that":
            return end, _shift(0, Origin.CONTEXT, fiscal=fiscal)
        case "prior" | "previous" | "preceding":
            return end, _shift(-1, Origin.CONTEXT, fiscal=fiscal)
        case "following" | "subsequent":
            return end, _shift(1, Origin.CONTEXT, fiscal=fiscal)
        case "the":
            return _the_year(days, end, fiscal)
        case "a" | "one":
            return _ago(days, end, 1)
    return None


def _named_beside(days: Days, found: YearFound) -> YearFound:
    """ "That year, 2016, homicides fell": the year whose number stands between commas behind its words."""
    norms = days.norms
    if found is None or norms[found[0]] != ",":
        return found
    number, end = year_number(days, found[0] + 1), year_end(days, found[0] + 1)
    listed = norms[end] != "," or norms[end + 1] == "and" or norms[end + 1].isdigit()
    return found if number is None or listed else (end, CalendarWords(number, fiscal=found[1].fiscal))


def _the_year(days: Days, end: int, fiscal: bool) -> YearFound:
    word, more = days.norms[end], days.norms[end + 1]
    number = year_number(days, end)
    if number is not None:  # "for the year 2018"
        return year_end(days, end), CalendarWords(number, fiscal=fiscal)
    if word in word_set("earlier_than"):
        if more == "last":
            return end + 2, _shift(-2, Origin.SAID, fiscal=fiscal)
        if word in {"before", "prior"} and year_number(days, end + 1 + (more == "to")) is not None:
            return None  # "the year before 2016" is told by that year
        if more in _EVENT:
            return end, _shift(0, Origin.RUNNING, fiscal=fiscal)  # "the year before the strike"
        end += 1 + (more in {"that", "this"})
        return end, _shift(-1, Origin.CONTEXT, fiscal=fiscal)
    if word == "that" and more == "followed":
        return end + 2, _shift(1, Origin.CONTEXT, fiscal=fiscal)
    came = word == "that" and _came_before(days, end + 1)
    if came:
        return came, _shift(-1, Origin.CONTEXT, fiscal=fiscal)  # "the year that came before"
    if word == "following" and more in {",", "."}:
        return end + 1, _shift(1, Origin.CONTEXT, fiscal=fiscal)
    if word == "after" and more not in _EVENT:
        return end + 1 + (more in {"that", "this"}), _shift(1, Origin.CONTEXT, fiscal=fiscal)
    return end, _shift(0, Origin.RUNNING, fiscal=fiscal)


def _came_before(days: Days, at: int) -> int:
    """Where "came before", "went before it", "preceded it" end; zero at "came before the strike"."""
    norms = days.norms
    end = at + 2 if norms[at] in _CAME and norms[at + 1] == "before" else at + 1 if norms[at] == "preceded" else 0
    it = norms[end] == "it"
    return end + it if end and (it or (norms[at] != "preceded" and norms[end] not in _EVENT)) else 0


def _the_other_year(days: Days, at: int) -> YearFound:
    """ "The previous year", "the same year", "the following fiscal year": `at` is the place of "the"."""
    norms = days.norms
    word, noun = norms[at + 1], at + 2
    fiscal = norms[noun] == "fiscal"
    noun += fiscal
    if norms[noun] not in _YEAR:
        return None
    by = -1 if word in _PREVIOUS else 1 if word in _FOLLOWING else 0
    return noun + 1, _shift(by, Origin.CONTEXT, fiscal=fiscal)


def _counted(days: Days, at: int) -> YearFound:
    """ "Two years ago", "a decade earlier", "five years later"."""
    number = 1 if days.norms[at] in {"a", "an"} else cardinal(days, at)
    if number is None:
        return None
    unit = at + 1
    if days.norms[unit] in _PREVIOUS and days.norms[unit + 1] == "years" and number > 1:
        return unit + 2, _shift(-number, Origin.CONTEXT)  # "any of the ten preceding years"
    if days.norms[unit] in {"full", "whole", "short"}:
        unit += 1
    if days.before(at) == "back" and days.norms[unit] == "more" and days.norms[unit + 1] in _YEAR | {"years"}:
        return unit + 2, _shift(-number, Origin.CONTEXT)  # "go back one more year"
    if days.norms[unit] == "months" and number % _MONTHS == 0 and days.before(at) != "the":
        return _ago(days, unit + 1, number // _MONTHS)  # "twelve months earlier", counted from a year
    size = _UNITS.get(days.norms[unit])
    return None if size is None else _ago(days, unit + 1, number * size)


def _ago(days: Days, end: int, number: int) -> YearFound:
    """ "Ago", "earlier", "later"; the year itself, where the words go on to name it: "a decade later, in 2015"."""
    word = days.norms[end]
    named = end + 1 + (days.norms[end + 1] == ",")
    if from_an_event(days, end):
        return None
    if word in _BACK | _FORTH and days.norms[named] == "in":
        year = named_year(days, named + 1) or fiscal_year(days, named + 1)
        if year is not None:
            return year
    if word in {"further", "farther"} and days.norms[end + 1] == "back":
        return end + 2, _shift(-number, Origin.CONTEXT)
    if word in _BACK:
        return end + 1, _shift(-number, Origin.SAID if word == "ago" and number > 1 else Origin.CONTEXT)
    if word in _FORTH or (word == "on" and days.norms[end + 1] == ","):
        return end + 1, _shift(number, Origin.CONTEXT)
    return None


def from_an_event(days: Days, at: int) -> bool:
    """Whether a number of years goes on to what it is counted from: "two years after the flood", "after Katrina".

    So it does in "rose for four years before falling", "before they fell".
    """
    if days.norms[at] not in _FROM_EVENT or at + 1 >= days.count:
        return False
    event, verb = days.norms[at + 1], days.norms[at + 2]
    if event in _PRONOUNS:
        return verb.isalpha() and verb not in word_set("then_was")  # "before it fell", not "the 40 years before it"
    return days.tokens[at + 1].text[:1].isupper() or event in _ARTICLES or event.endswith("ing")


def year_words(days: Days, at: int) -> YearFound:
    """Any words for one year that begin at this place."""
    return named_year(days, at) or fiscal_year(days, at) or relative_year(days, at)


def year_of(days: Days, at: int) -> YearFound:
    """Words for one year that belong to a part named before them: "of 2016", ", 2016", "last year", "in the year"."""
    norms = days.norms
    begin = at
    if norms[begin] == ",":
        begin += 1
        number = year_number(days, begin)
        if number is None or norms[begin + 1] in {"%", "percent"}:
            return None
        return year_end(days, begin), CalendarWords(number)
    if norms[begin] == "back":
        begin += 1
    if norms[begin] == "from":
        return None  # "fell in January from a year earlier", "up as of Sunday from 2019": where the change began
    if norms[begin] in _POINTS:
        begin += 1
    if norms[begin] == "both":
        begin += 1
    if norms[begin] == "this" and norms[begin + 1] == "one":
        return begin + 2, _shift(0, Origin.SAID)
    if norms[begin] == "the" and year_number(days, begin + 1) is not None:
        begin += 1
    found = year_words(days, begin)
    if found is None or begin != at or found[1].year is None or isinstance(found[1].year, int):
        return found
    # without a preposition only "last year", "this year" and "a year ago" follow a part
    return found if norms[at] in word_set("this_or_last") or found[1].year.by else None
