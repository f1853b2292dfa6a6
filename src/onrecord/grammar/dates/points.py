"""One expression of time at one place, whatever its kind, without the preposition before it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.dates.calendar_words import APOSTROPHES, Days, Found, month_number, seasons, year_number
from onrecord.grammar.dates.dates import (
    day_month,
    earlier_month,
    holiday_date,
    month_and_day,
    month_date,
    numeric_date,
    season_date,
    weekday_date,
)
from onrecord.grammar.dates.edges import early, edge_of
from onrecord.grammar.dates.ended import day_of_closing, ended
from onrecord.grammar.dates.parts_of_year import (
    DECADES,
    half_into,
    months_into,
    ordered_part,
    quarter_label,
    short_decade,
    years_from,
)
from onrecord.grammar.dates.relative_dates import (
    counted_unit,
    far_unit,
    near_unit,
    recent,
    weekend_by_order,
    weekend_just_over,
)
from onrecord.grammar.dates.running_year import so_far, year_spoken_of
from onrecord.grammar.dates.same_period import at_this_time, same_period
from onrecord.grammar.dates.years import fiscal_year, named_year, year_of
from onrecord.lexicon.calendar import months, weekdays, words_of
from onrecord.lexicon.load import table, word_set, word_sets
from onrecord.model import CalendarWords, DayWords, DecadeWords, NowWords, Origin, UnitWords, YearShift

_ENDS = frozenset({"", ",", ".", ";", "and"})  # what stands behind "the next" where its noun is left out
_MONTHS = 12  # of a year: January follows December
Reader = Callable[[Days, int], Found]


def _year_date(days: Days, at: int) -> Found:
    """What begins with a year: 2016, 2010-2016, 1990s, 2016-03-12, 2016 so far, the 2015 Memorial Day weekend."""
    dated = numeric_date(days, at)
    if dated is not None:
        return dated
    found = named_year(days, at)
    if found is None:
        return None
    end, words = found
    assert isinstance(words.year, int)
    longer = years_from(days, at, end, words.year)
    if longer is not None:
        return longer
    if days.norms[end] not in {",", "."}:
        holiday = holiday_date(days, at)
        if holiday is not None:
            return holiday
    return so_far(days, end, words.year) or at_this_time(days, end, words) or found


def _today(days: Days, at: int) -> Found:
    return at + 1, DayWords(by=-1 if days.norms[at] == "yesterday" else 0)


def _now(days: Days, at: int) -> Found:
    return at + 1, NowWords()


def _the_next(days: Days, at: int) -> Found:
    """ "308 that year and 309 the next": the year after the one told before."""
    if days.before(at) != "the" or not days.is_number(at - 2) or days.norms[at + 1] not in _ENDS:
        return None
    return at + 1, CalendarWords(YearShift(1, Origin.CONTEXT))


def _calendar(days: Days, at: int) -> Found:
    """ "Calendar 2014", "calendar year 2014": no fiscal year, whatever the text tells besides."""
    found = named_year(days, at + 1 + (days.norms[at + 1] == "year"))
    return None if found is None else (found[0], replace(found[1], calendar=True))


def _one(days: Days, at: int) -> Found:
    """ "105 for last fiscal year and 73 for the one before": the year before that; "one year ago"."""
    return _the_one_before(days, at) or _counted(days, at) or _year_date(days, at)


def _the_one_before(days: Days, at: int) -> Found:
    opens = days.before(at) == "the" and days.norms[at - 2] in {"for", "in"}
    if not opens or days.norms[at + 1] != "before" or days.norms[at + 2] not in _ENDS:
        return None
    if not {"year", "years"} & set(days.norms[:at]):
        return None
    return at + 2, CalendarWords(YearShift(-1, Origin.CONTEXT))


def _over_the_last(days: Days, at: int) -> Found:
    """ "Rose 27 percent month over month": the month before the one told of."""
    unit = days.norms[at]
    if at <= 1 or days.norms[at - 2 : at] != [unit, "over"]:
        return None
    return at + 1, UnitWords(unit, -1, Origin.CONTEXT)


def _this_day(days: Days, at: int) -> Found:
    norms = days.norms
    if norms[at] in {"this", "last"} and norms[at + 1] in word_set("part_of_day"):
        return at + 2, DayWords(by=-1 if norms[at] == "last" else 0)
    return None


def _months_listed(days: Days, at: int) -> Found:
    """January and February of 2016; November, December and January: months in order and nothing else."""
    first = month_number(days, at)
    if first is None:
        return None
    end, last = at + 1, first
    while True:
        step = end + (days.norms[end] == ",")
        step += days.norms[step] == "and"
        number = months().full.get(days.norms[step]) if step > end else None
        if number is None or number != last % _MONTHS + 1 or number == first or not days.capital(step):
            break
        end, last = step + 1, number
    if last == first:
        return None
    found = year_of(days, end)
    year = None if found is None else found[1].year
    return (end if found is None else found[0]), CalendarWords(year, (first, 0), (last, 0))


_THE: tuple[Reader, ...] = (
    ended,
    same_period,
    edge_of,
    year_spoken_of,
    ordered_part,
    weekend_by_order,
    near_unit,
    far_unit,
    holiday_date,
    season_date,
)


@cache
def _after_the() -> frozenset[str]:
    """Words that may follow "the" in an expression of time."""
    words = words_of("unit").keys() | seasons().keys() | DECADES.keys() | _READERS.keys() - weekdays().keys()
    return frozenset(words | word_sets("alike", "long_weekend", "begins_time") | {"'", "\u2019"})


def _after_article(days: Days, at: int) -> Found:
    follows = days.norms[at + 1]
    if follows not in _after_the() and not follows.isdigit():
        return None
    for reader in _THE:
        found = reader(days, at)
        if found is not None:
            return found
    if follows in months().full:
        return _month_before(days, at + 1)
    if len(follows) == 4 and follows.isdigit():
        found = _year_date(days, at + 1)
        return found if found is not None and isinstance(found[1], DecadeWords) else None
    begin = at + 1
    if days.norms[begin] in {"fiscal", "fy"}:
        return fiscal_year(days, begin)
    if days.norms[begin] == "mid" or days.norms[begin] in {"early", "late"}:
        return early(days, begin)
    return short_decade(days, begin)


def _month_before(days: Days, at: int) -> Found:
    """ "The July before": that month of the year before the one spoken of."""
    if not days.capital(at) or days.norms[at + 1] != "before" or days.norms[at + 2] not in {",", ".", "it", "there"}:
        return None
    number = months().full[days.norms[at]]
    return at + 2, CalendarWords(YearShift(-1, Origin.CONTEXT), (number, 0), (number, 0))


def _first_of(*readers: Reader) -> Reader:
    def read(days: Days, at: int) -> Found:
        for reader in readers:
            found = reader(days, at)
            if found is not None:
                return found
        return None

    return read


_dated_digits = _first_of(numeric_date, month_and_day, day_month)
_counted = _first_of(year_spoken_of, months_into, counted_unit, ended)


def _readers() -> dict[str, Reader]:
    """The reader for each word that may open an expression of time."""
    readers: dict[str, Reader] = {}
    month = _first_of(holiday_date, _months_listed, month_date)
    readers.update(dict.fromkeys([*months().full, *months().short], month))
    readers.update(dict.fromkeys(weekdays(), _first_of(day_of_closing, weekday_date)))
    readers.update(dict.fromkeys(seasons(), season_date))
    for row in table("holidays"):
        for words in row["words"].lower().split("|"):
            readers.setdefault(words.split()[0].removesuffix("'s"), holiday_date)
    numerals = [row["word"] for row in table("numerals") if row["role"] in {"unit", "teen", "ten"}]
    readers.update(dict.fromkeys(numerals, _first_of(_counted, _year_date)))
    ordinals = [row["word"] for row in table("numerals") if row["role"] == "ordinal"]
    readers.update(dict.fromkeys(ordinals, _first_of(ordered_part, weekend_by_order, holiday_date)))
    readers["the"] = _after_article
    readers["this"] = _first_of(
        same_period, year_spoken_of, _this_day, holiday_date, weekday_date, near_unit, season_date
    )
    readers["last"] = _first_of(
        year_spoken_of, _this_day, ordered_part, holiday_date, weekday_date, near_unit, season_date
    )
    readers["past"] = _first_of(near_unit, season_date)
    readers["same"] = readers["then"] = readers["those"] = same_period
    readers["that"] = readers["current"] = _first_of(same_period, year_spoken_of, far_unit)
    readers["a"] = readers["an"] = _first_of(year_spoken_of, far_unit)
    readers.update({"final": ordered_part, "q": quarter_label, "one": _one, "calendar": _calendar})
    readers["fiscal"] = _first_of(ended, fiscal_year)
    readers["fy"] = fiscal_year
    readers["halfway"] = readers["midway"] = half_into
    readers["weekend"] = readers["long"] = readers["holiday"] = weekend_just_over
    readers["week"] = readers["quarter"] = readers["month"] = _first_of(ended, _over_the_last)
    readers["early"] = readers["late"] = readers["mid"] = readers["midyear"] = early
    readers["today"] = readers["tonight"] = readers["yesterday"] = _today
    readers.update({"now": _now, "currently": _now, "presently": _now, "recent": recent})
    readers["year"] = _first_of(ended, edge_of, same_period)
    readers["yearend"] = edge_of
    readers["next"] = _first_of(year_spoken_of, near_unit, _the_next)
    for word in ("previous", "prior", "preceding", "following"):
        readers[word] = _first_of(year_spoken_of, far_unit, recent, earlier_month if word != "following" else far_unit)
    for word in ("end", "start", "beginning", "close"):
        readers[word] = edge_of
    return readers


_READERS: dict[str, Reader] = {}


def opening_words() -> frozenset[str]:
    """Every word that a reader knows."""
    reader_of("")
    return frozenset(_READERS)


def reader_of(word: str) -> Reader | None:
    """The reader for what this word may open, besides digits."""
    if not _READERS:
        _READERS.update(_readers())
    return _READERS.get(word)


@cache
def _after_digits() -> frozenset[str]:
    """Words that may follow digits, other than a year's, in an expression of time."""
    words = words_of("unit").keys() | months().full.keys() | months().short.keys()  # "6 Jun 2019"
    return frozenset(words | word_sets("ordinal_endings", "behind_digits"))


def _digits(days: Days, at: int) -> Found:
    size = len(days.norms[at])
    if size == 4:
        return _year_date(days, at)
    if size > 4 or days.norms[at + 1] not in _after_digits() or not days.norms[at].isdigit():
        return None
    found = _dated_digits(days, at) or _counted(days, at) or ordered_part(days, at)
    if found is None and size == 2:
        found = short_decade(days, at)
    return found or _holiday(days, at)


def _holiday(days: Days, at: int) -> Found:
    return holiday_date(days, at) if days.norms[at] == "4" else None


def point(days: Days, at: int) -> Found:
    """The expression of time that begins at this place, without a range behind it."""
    if at >= days.count:
        return None
    if days.tokens[at].kind == "number":
        return _digits(days, at)
    reader = reader_of(days.norms[at])
    if reader is not None:
        return reader(days, at)
    if days.norms[at] in APOSTROPHES or year_number(days, at) is not None:
        return _year_date(days, at)
    return None
