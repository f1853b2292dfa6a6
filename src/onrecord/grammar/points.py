"""One expression of time at one place, whatever its kind, without the preposition before it."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.grammar.calendar_words import (
    DASHES,
    Days,
    Found,
    month_number,
    months,
    seasons,
    weekdays,
    words_of,
    year_number,
)
from onrecord.grammar.dates import (
    day_month,
    holiday_date,
    month_date,
    numeric_date,
    season_date,
    weekday_date,
)
from onrecord.grammar.parts_of_year import (
    VAGUE_PART,
    early_part,
    ordered_part,
    quarter_label,
    short_decade,
    years_from,
)
from onrecord.grammar.relative_dates import counted_unit, far_unit, near_unit, recent
from onrecord.grammar.same_period import at_this_time, same_period
from onrecord.grammar.years import fiscal_year, named_year, relative_year, year_of
from onrecord.lexicon.load import table
from onrecord.model import (
    CalendarWords,
    DayWords,
    EdgeWords,
    HolidayWords,
    NowWords,
    Origin,
    PeriodExpression,
    RangeWords,
    ToDateWords,
    YearEndedWords,
    YearShift,
    YearWords,
)

Reader = Callable[[Days, int], Found]

_EDGES = {"end": True, "close": True, "start": False, "beginning": False, "outset": False, "dawn": False}
_TAILS = {"through", "thru", "to", "until", "till"}


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


def so_far(days: Days, end: int, year: YearWords) -> Found:
    """ "So far", "to date", "thus far" behind a year."""
    norms = days.norms
    begin = end + (norms[end] == "-" and norms[end + 1] == "to")
    if (norms[begin], norms[begin + 1]) in {("so", "far"), ("thus", "far")}:
        return begin + 2, ToDateWords(None, year)
    if norms[begin] == "to" and norms[begin + 1] in {"date", "now"}:
        return begin + 2, ToDateWords(None, year)
    if norms[begin] == "to" and norms[begin + 1] == "-" and norms[begin + 2] == "date":
        return begin + 3, ToDateWords(None, year)
    if norms[begin] == "-" and norms[begin + 1] == "date":
        return begin + 2, ToDateWords(None, year)
    return None


def _relative(days: Days, at: int) -> Found:
    found = relative_year(days, at)
    if found is None:
        return None
    end, words = found
    if words.fiscal:
        return found
    if words.year == YearShift(0, Origin.RUNNING) and days.norms[end] in {"ended", "ending", "through", "that", "to"}:
        ended = _year_ended(days, end)
        if ended is not None:
            return ended
    if isinstance(words.year, YearShift) and words.year.by == 0:
        dated = so_far(days, end, words.year)
        if dated is not None:
            return dated
        if words.year.origin is Origin.RUNNING and not _stands_alone(days, at, end):
            return None
    return at_this_time(days, end, words) or found


def _stands_alone(days: Days, at: int, end: int) -> bool:
    """Whether "the year" is a time of its own ("of the year", "the year closed with") and not "the year the law passed"."""
    if days.before(at) in {"of", "for", "in", "during", "on", "through", "this"}:
        return days.norms[end] not in {"he", "she", "it", "they", "the", "when", "that", "since", "in"}
    if days.norms[end] == "'s" or days.before(at) in {
        "ended",
        "closed",
        "ends",
        "finished",
        "closes",
        "ending",
        "closing",
    }:
        return True
    return days.norms[end] in {"ended", "closed", "ends", "closes", "finished", "began"}


def _year_ended(days: Days, end: int) -> Found:
    norms = days.norms
    if norms[end] == "that":
        end += 1
    if norms[end] not in {"ended", "ending", "through", "to"}:
        return None
    begin = end + 1 + (norms[end + 1] in {"on", "in", "with", "at"})
    found = month_date(days, begin) or edge_of(days, begin)
    if found is None or (norms[end] == "to" and norms[end + 1] == "date"):
        return None
    return found[0], YearEndedWords(found[1])


def edge_of(days: Days, at: int) -> Found:
    """The end of March, the start of 2015, year's end, the first of this month, the end of the year."""
    norms = days.norms
    if norms[at] in {"year", "month"} and norms[at + 1] == "'s" and norms[at + 2] in _EDGES:
        if norms[at] == "year":
            return at + 3, EdgeWords(CalendarWords(YearShift(0, Origin.RUNNING)), _EDGES[norms[at + 2]])
        return None
    if norms[at] in {"year", "yearend"} and (norms[at] == "yearend" or norms[at + 1 : at + 3] == ["-", "end"]):
        end = at + (1 if norms[at] == "yearend" else 3)
        return end, EdgeWords(CalendarWords(YearShift(0, Origin.RUNNING)), True)
    begin = at + (norms[at] == "the")
    if norms[begin] == "first" and norms[begin + 1 : begin + 4] == ["of", "this", "month"]:
        return begin + 4, EdgeWords(_this_month(), False)
    if norms[begin] == "first" and norms[begin + 1 : begin + 4] == ["of", "the", "year"]:
        return begin + 4, EdgeWords(CalendarWords(YearShift(0, Origin.RUNNING)), False)
    if norms[begin] == "last" and norms[begin + 1 : begin + 3] == ["day", "of"]:
        begin, last = begin + 1, True
    elif norms[begin] in _EDGES:
        last = _EDGES[norms[begin]]
    else:
        return None
    if norms[begin + 1] != "of":
        return None
    inner = begin + 2
    found = point(days, inner) or year_of(days, inner)
    if found is None and norms[inner] == "the" and norms[inner + 1] == "year":
        found = inner + 2, CalendarWords(YearShift(0, Origin.RUNNING))
    if found is None and norms[inner] in {"the", "this"} and norms[inner + 1] == "month":
        found = inner + 2, _this_month()
    return None if found is None else (found[0], EdgeWords(found[1], last))


def _this_month() -> PeriodExpression:
    from onrecord.model import UnitWords

    return UnitWords("month", 0, Origin.SAID)


def _half_year(days: Days, at: int) -> Found:
    """Midyear, mid-2016."""
    norms = days.norms
    if norms[at] == "midyear":
        end = at + 1
    elif norms[at] == "mid" and norms[at + 1] in DASHES and norms[at + 2] == "year":
        end = at + 3
    else:
        return None
    found = year_of(days, end)
    year = None if found is None else found[1].year
    return (end if found is None else found[0]), ToDateWords(CalendarWords(None, (6, 30), (6, 30)), year)


def _early(days: Days, at: int) -> Found:
    """Early Tuesday is Tuesday; early 2016 and the mid-1990s have no first and no last day."""
    half = _half_year(days, at)
    if half is not None:
        return half
    begin = early_part(days, at)
    if begin is None:
        return None
    found = point(days, begin) if days.norms[begin] not in {"the", ""} else None
    if found is None and days.norms[begin] in words_of("unit"):
        found = relative_year(days, begin - 1) if days.norms[begin - 1] == "the" else None
    found = found or short_decade(days, begin) or relative_year(days, begin)
    if found is None:
        return None
    if isinstance(found[1], DayWords):
        return found
    if isinstance(found[1], CalendarWords | RangeWords) or not isinstance(found[1], ToDateWords):
        return found[0], VAGUE_PART
    return None


def _today(days: Days, at: int) -> Found:
    return at + 1, DayWords(by=-1 if days.norms[at] == "yesterday" else 0)


def _now(days: Days, at: int) -> Found:
    return at + 1, NowWords()


def _this_day(days: Days, at: int) -> Found:
    norms = days.norms
    if norms[at] in {"this", "last"} and norms[at + 1] in {"morning", "afternoon", "evening", "night"}:
        return at + 2, DayWords(by=-1 if norms[at] == "last" else 0)
    return None


def _months_listed(days: Days, at: int) -> Found:
    """January and February of 2016; April, May and June: months in order and nothing else."""
    first = month_number(days, at)
    if first is None:
        return None
    end, last = at + 1, first
    while True:
        step = end + (days.norms[end] == ",")
        step += days.norms[step] == "and"
        number = months().full.get(days.norms[step]) if step > end else None
        if number is None or number != last + 1 or not days.capital(step):
            break
        end, last = step + 1, number
    if last == first:
        return None
    found = year_of(days, end)
    year = None if found is None else found[1].year
    return (end if found is None else found[0]), CalendarWords(year, (first, 0), (last, 0))


_THE: tuple[Reader, ...] = (
    same_period,
    edge_of,
    _relative,
    ordered_part,
    near_unit,
    far_unit,
    holiday_date,
    season_date,
)


def _after_article(days: Days, at: int) -> Found:
    for reader in _THE:
        found = reader(days, at)
        if found is not None:
            return found
    begin = at + 1
    if days.norms[begin] in {"fiscal", "fy"}:
        return fiscal_year(days, begin)
    if days.norms[begin] == "mid" or days.norms[begin] in {"early", "late"}:
        return _early(days, begin)
    return short_decade(days, begin)


def _first_of(*readers: Reader) -> Reader:
    def read(days: Days, at: int) -> Found:
        for reader in readers:
            found = reader(days, at)
            if found is not None:
                return found
        return None

    return read


def _readers() -> dict[str, Reader]:
    """The reader for each word that may open an expression of time."""
    readers: dict[str, Reader] = {}
    month = _first_of(holiday_date, _months_listed, month_date)
    readers.update(dict.fromkeys([*months().full, *months().short], month))
    readers.update(dict.fromkeys(weekdays(), weekday_date))
    readers.update(dict.fromkeys(seasons(), season_date))
    for row in table("holidays"):
        for words in row["words"].lower().split("|"):
            readers.setdefault(words.split()[0].removesuffix("'s"), holiday_date)
    counted = _first_of(_relative, counted_unit)
    numerals = [row["word"] for row in table("numerals") if row["role"] in {"unit", "teen", "ten"}]
    readers.update(dict.fromkeys(numerals, counted))
    ordinals = [row["word"] for row in table("numerals") if row["role"] == "ordinal"]
    readers.update(dict.fromkeys(ordinals, ordered_part))
    readers["the"] = _after_article
    readers["this"] = _first_of(same_period, _relative, _this_day, holiday_date, weekday_date, near_unit, season_date)
    readers["last"] = _first_of(_relative, _this_day, ordered_part, holiday_date, weekday_date, near_unit, season_date)
    readers["past"] = _first_of(near_unit, season_date)
    readers["same"] = same_period
    readers["that"] = _first_of(same_period, _relative)
    readers["a"] = readers["an"] = _first_of(_relative, far_unit)
    readers["final"] = ordered_part
    readers["q"] = quarter_label
    readers["fiscal"] = readers["fy"] = fiscal_year
    readers["early"] = readers["late"] = readers["mid"] = readers["midyear"] = _early
    readers["today"] = readers["tonight"] = readers["yesterday"] = _today
    readers["now"] = readers["currently"] = readers["presently"] = _now
    readers["recent"] = recent
    readers["year"] = _first_of(edge_of, same_period)
    readers["yearend"] = edge_of
    readers["next"] = _first_of(_relative, near_unit)
    for word in ("previous", "prior", "preceding", "following"):
        readers[word] = _first_of(_relative, far_unit)
    for word in ("end", "start", "beginning", "close"):
        readers[word] = edge_of
    return readers


_READERS: dict[str, Reader] = {}


def reader_of(word: str) -> Reader | None:
    """The reader for what this word may open, besides digits."""
    if not _READERS:
        _READERS.update(_readers())
    return _READERS.get(word)


def _digits(days: Days, at: int) -> Found:
    size = len(days.norms[at])
    if size == 4:
        return _year_date(days, at)
    if size > 4 or not days.norms[at].isdigit():
        return None
    found = numeric_date(days, at) or day_month(days, at) or _relative(days, at) or counted_unit(days, at)
    return found or ordered_part(days, at) or (short_decade(days, at) if size == 2 else None) or _holiday(days, at)


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
    if year_number(days, at) is not None:
        return _year_date(days, at)
    return None


def with_range(days: Days, at: int) -> Found:
    """An expression of time, with "through" and its other end where they follow."""
    found = point(days, at)
    if found is None:
        return None
    return ranged(days, found, _TAILS) or found


def ranged(days: Days, found: tuple[int, PeriodExpression], joints: set[str]) -> Found:
    """A range that the expression opens: one of the `joints` and its other end follow."""
    end, start = found
    joint = end + (days.norms[end] == ",")
    if not _opens(start):
        return None
    glued = days.norms[joint] in DASHES
    if days.norms[joint] not in joints and not glued:
        return None
    other = point(days, joint + 1)
    if other is None or not _closes(start, other[1]) or (glued and not days.glued(joint)):
        return None
    return other[0], RangeWords(start, other[1])


def _opens(start: PeriodExpression) -> bool:
    match start:
        case CalendarWords() | DayWords() | HolidayWords(weekend=False) | EdgeWords(last=False):
            return True
    return False


def _closes(start: PeriodExpression, end: PeriodExpression) -> bool:
    """Whether both are of a kind that can be the ends of one stretch: two years, two months, two days."""
    match start, end:
        case CalendarWords(start=None), CalendarWords(start=None):
            return start.fiscal == end.fiscal or start.fiscal
        case CalendarWords(start=None), _:
            return False
        case ((CalendarWords() | DayWords() | HolidayWords()), (CalendarWords(start=None))):
            return False
        case EdgeWords(), (CalendarWords() | DayWords() | HolidayWords() | EdgeWords()):
            return True
        case (
            (CalendarWords() | DayWords() | HolidayWords()),
            (CalendarWords() | DayWords() | HolidayWords() | EdgeWords()),
        ):
            return True
    return False
