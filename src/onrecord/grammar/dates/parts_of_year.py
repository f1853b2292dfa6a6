"""Parts of a year by their order: the first quarter, Q3 2016, the last three months of 2023, the first half."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.dates.calendar_words import DASHES, Days, Found, cardinal, month_number, numerals, ordinal
from onrecord.grammar.dates.years import relative_year, season_end, year_of, year_words
from onrecord.lexicon.calendar import words_of
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, DecadeWords, PeriodExpression, RangeWords, VagueWords, YearWords

_Marked = tuple[int, int, PeriodExpression]  # first token, last token (excluded), and what they mean
_ENDS = word_set("last_part")
_FIRST = {"opening": 1}
_SHARES = {"half", "third"}
_LAST_CENTURY = 30  # a decade of two digits from it on is of the 1900s: "the 30s"
_BEFORE_DECADE = frozenset({"the", "early", "late", "mid", "-"})
_BACK = frozenset({"back", "than"})
# The decades in words, of the last century: "the nineties".
DECADES = {f"{word[:-1]}ies": short for word, short in numerals("ten").items() if short >= _LAST_CENTURY}


def _part(order: int, count: int, unit: str, fiscal: bool) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """First and last (month, day) of the part of `count` units that is the `order`-th, or the last for order -1."""
    size = {"month": 1, "quarter": 3, "third": 4, "half": 6}.get(unit)
    if size is None:
        days = count * (7 if unit == "week" else 1)
        if order != 1 or fiscal or unit not in {"week", "day"} or not 1 <= days <= 365:
            return None
        return (1, 1), _day_of_year(days)
    months = size * count
    if order == -1:
        first, last = 13 - months, 12
    elif order == 1:
        first, last = 1, months
    elif count == 1:
        first, last = size * (order - 1) + 1, size * order
    else:
        return None
    if not 1 <= first <= last <= 12:
        return None
    shift = 9 if fiscal else 0
    return ((first + shift - 1) % 12 + 1, 0), ((last + shift - 1) % 12 + 1, 0)


def _day_of_year(number: int) -> tuple[int, int]:
    """The month and day of the `number`-th day of a year that is not a leap year."""
    for month, length in enumerate((31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), 1):
        if number <= length:
            return month, number
        number -= length
    return 12, 31


def ordered_part(days: Days, at: int) -> Found:
    """The first quarter of 2016, the first nine months of the year, the last three months of 2023, first-half 2016."""
    norms = days.norms
    begin = at + (norms[at] == "the")
    if norms[begin] in _ENDS:
        order, end = -1, begin + 1
    elif norms[begin] in _FIRST:
        order, end = 1, begin + 1
    else:
        found = ordinal(days, begin)
        if found is None:
            return None
        end, order = found
    if norms[end] in DASHES:
        end += 1
    if norms[end] in {"full", "whole"}:
        end += 1
    count = cardinal(days, end)
    end += count is not None
    unit = norms[end] if norms[end] in _SHARES else words_of("unit").get(norms[end], "")
    if not unit or unit in {"year", "decade", "weekend"}:
        return None
    end += 1
    owned = begin == at and days.before(at) == "'s" and days.norms[at - 2].isdigit()  # "2019's last quarter"
    return _with_year(days, end, order, count or 1, unit, counted=count is not None, owned=owned)


def _with_year(days: Days, end: int, order: int, count: int, unit: str, *, counted: bool, owned: bool = False) -> Found:
    found = year_of(days, end)
    at_end = order == -1 and not owned
    if unit == "third" and found is None:
        return None  # a third of anything
    if unit in {"week", "day"} and days.norms[end] == "of" and found is None:
        return _part_of_month(days, end + 1, order, count, unit)
    if found is None and (at_end or unit in {"week", "day"} or (unit == "month" and not counted)):
        return None  # "last quarter" is counted from the day of the words; "the first weeks" may be of anything
    year: YearWords = None
    fiscal = False
    if found is not None:
        end, year, fiscal = found[0], found[1].year, found[1].fiscal
    ends = _part(order, count, unit, fiscal)
    if ends is None:
        return _last_day(order, count, unit, year, end)
    return end, CalendarWords(year, ends[0], ends[1], fiscal)


def _last_day(order: int, count: int, unit: str, year: YearWords, end: int) -> Found:
    if order != -1 or unit not in {"week", "day"} or count * (7 if unit == "week" else 1) > 31:
        return None
    length = count * (7 if unit == "week" else 1)
    return end, CalendarWords(year, (12, 32 - length), (12, 31))


def _part_of_month(days: Days, at: int, order: int, count: int, unit: str) -> Found:
    """ "The first week of June": its first seven days."""
    month = month_number(days, at)
    length = count * (7 if unit == "week" else 1)
    if month is None or order < 1 or (count > 1 and order > 1) or order * length > 28:
        return None
    first = (order - 1) * length + 1
    found = year_of(days, at + 1)
    end, year = (at + 1, None) if found is None else (found[0], found[1].year)
    return end, CalendarWords(year, (month, first), (month, first + length - 1))


def months_into(days: Days, at: int) -> Found:
    """Seven months into fiscal 2019, in ten months of 2020, four since the fiscal year began: its first months."""
    count, norms = cardinal(days, at), days.norms
    if count is None or words_of("unit").get(norms[at + 1]) != "month":
        return None
    since = norms[at + 2] == "since"
    if not since and norms[at + 2] != "into" and (norms[at + 2] != "of" or days.before(at) not in {"in", "through"}):
        return None
    found = _year_that_began(days, at + 3) if since else year_words(days, at + 3)
    ends = _part(1, count, "month", found[1].fiscal) if found is not None else None
    return None if found is None or ends is None else (found[0], CalendarWords(found[1].year, *ends, found[1].fiscal))


def half_into(days: Days, at: int) -> Found:
    """ "Halfway through 2020", "midway into fiscal 2019": its first six months."""
    if days.norms[at + 1] not in {"through", "into"}:
        return None
    found = year_words(days, at + 2)
    ends = _part(1, 1, "half", found[1].fiscal) if found is not None else None
    return None if found is None or ends is None else (found[0], CalendarWords(found[1].year, *ends, found[1].fiscal))


def half_year(days: Days, at: int) -> Found:
    """ "71 murders for the half-year": the first six months, told when they are over."""
    opened = days.before(at) == "the" and days.norms[max(0, at - 2)] in word_set("opens_half_year")
    if not opened or days.norms[at + 1] not in DASHES or days.norms[at + 2] != "year":
        return None
    return _with_year(days, at + 3, 1, 1, "half", counted=False)


def _year_that_began(days: Days, at: int) -> tuple[int, CalendarWords] | None:
    """ "The fiscal year began on Oct. 1": that year, behind the words for its first day."""
    found = relative_year(days, at)
    if found is None or not found[1].fiscal or days.norms[found[0]] not in word_set("begins"):
        return None
    end = found[0] + 1
    month = end + (days.norms[end] in {"in", "on"})
    if month_number(days, month) is None:
        return end, found[1]
    return month + 1 + days.norms[month + 1].isdigit(), found[1]


def quarter_label(days: Days, at: int) -> Found:
    """Q1, Q1 2017."""
    number = days.norms[at + 1]
    if number not in {"1", "2", "3", "4"} or not days.glued(at + 1):
        return None
    found = year_of(days, at + 2)
    end, year, fiscal = (at + 2, None, False) if found is None else (found[0], found[1].year, found[1].fiscal)
    ends = _part(int(number), 1, "quarter", fiscal)
    return None if ends is None else (end, CalendarWords(year, ends[0], ends[1], fiscal))


def years_from(days: Days, at: int, end: int, first: int) -> Found:
    """What a year opens when a dash or an "s" follows: 2010-2016, 2015-16, 1990s; `end` is the place behind it."""
    norms = days.norms
    if norms[end] in {"s", "'s"} and first % 10 == 0 and days.glued(end) and norms[end] == "s":
        return end + 1, DecadeWords(first, first + (99 if first % 100 == 0 and first < 2000 else 9))
    later = season_end(days, end, first)
    if later is None:
        return None
    if norms[later[0]] == "fiscal" and norms[later[0] + 1] in {"year", "years"}:
        return later[0] + 2, CalendarWords(later[1], fiscal=True)
    return later[0], RangeWords(CalendarWords(first), CalendarWords(later[1]))


def short_decade(days: Days, at: int) -> Found:
    """The '90s, the 90s, the nineties."""
    norms = days.norms
    if norms[at] in DECADES and days.before(at) in _BEFORE_DECADE and not _is_level(days, at):
        return at + 1, _decade(DECADES[norms[at]])
    begin = at + (norms[at] in {"'", "\u2019", "\u2018"})
    digits = norms[begin]
    if len(digits) != 2 or not digits.isdigit() or digits[1] != "0" or norms[begin + 1] != "s":
        return None
    if not days.glued(begin + 1) or days.before(at) not in _BEFORE_DECADE:
        return None
    return begin + 2, _decade(int(digits))


def _is_level(days: Days, at: int) -> bool:
    """ "A clearance rate in the fifties": so many percent; "since the fifties" and "In the fifties, ..." are years."""
    place = at - 2
    free = word_set("phrase_end") | _BACK
    return days.norms[place : at - 1] == ["in"] and place > 0 and days.norms[place - 1] not in free


def _decade(short: int) -> DecadeWords:
    first = short + (1900 if short >= _LAST_CENTURY else 2000)
    return DecadeWords(first, first + 9)


def early_part(days: Days, at: int) -> int | None:
    """Where the period behind "early", "late" or "mid" begins; None where none of these stands here."""
    norms = days.norms
    if norms[at] not in {"early", "late", "mid"}:
        return None
    end = at + 1
    if norms[end] in DASHES and days.glued(end):
        end += 1
    if norms[end] == "to" or norms[end] == "in":
        end += 1
    return end + (norms[end] == "the")


VAGUE_PART = VagueWords('"early", "mid" and "late" name no first and no last day')


def parts_owned(days: Days, found: Sequence[_Marked]) -> list[_Marked]:
    """ "2022's first six months", one time and no two: the year that has a part, and that part."""
    made: list[_Marked] = []
    for start, end, words in found:
        first, last, year = made[-1] if made else (0, 0, None)
        match year, words:
            case (
                CalendarWords(year=whole, start=None, until=None, fiscal=fiscal),
                CalendarWords(year=own, start=(_, _), fiscal=of),
            ) if days.norms[last] == "'s" and start == last + 1 and (whole, fiscal) == (own, of):
                made[-1] = (first, end, words)
            case _:
                made.append((start, end, words))
    return made
