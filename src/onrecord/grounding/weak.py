"""Why a reading whose slots are all filled says nothing firm: as it stands it is no claim that anybody makes.

Such a reading is `unclear` whether or not the record would carry it, since what holds of it by chance is not what the
words say. A plain count as printed seldom holds by chance: there it is a guess, which only withholds a contradiction.
So it is where the words leave open only how far a time reaches: "nearly a decade", "the 100th homicide of last year".
"""

from __future__ import annotations

from datetime import timedelta

from onrecord.claims.periods import decade_years, year
from onrecord.frozen import replace
from onrecord.grounding.calendar import JUST_BEGUN
from onrecord.grounding.guessed_times import NEVER
from onrecord.grounding.habits import habits, is_stock
from onrecord.grounding.looking_back import counted_from_then
from onrecord.grounding.printed import printed_count
from onrecord.grounding.slots import Slots
from onrecord.grounding.vantage import A_YEAR_PRINTED, UNDATED
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, Combine, Grain, Of, Operator, Period, Reading, ScopeKind, Shape, Unit

UNEQUAL = "the two times that are held against each other are not of one length"
ABOUT = "the words do not say over how many years exactly"
BEYOND = "the number is beyond what can be counted of that"
ORDINAL = "the words do not say on which day of that year the count stood so"
PART = "the sentence tells it of a part that the claim does not name"
SHORTER = "the words order days, weekends or months, and not the time that is told"
MEMORY = "the words order the years that somebody has known, and not all years"
SAFETY = "the words do not say by which crimes the place is called safe"
STRETCH = "the sentence does not say over which years the average was taken"
BEGUN = "the year had only begun, and the words may be of the one just over"
_SLACK = timedelta(days=3)  # a long weekend beside a short one, February beside March
_WEEK = timedelta(days=7)
_MONTH = timedelta(days=31)
_YEAR = timedelta(days=366)
_COUNTED = frozenset({Shape.VALUE, Shape.CHANGE})
_ONE = frozenset({"i", "i've", "i'd"})
_SAFE = frozenset({"safe", "safer", "safest"})
_ORDERS = frozenset({Shape.COMPARISON, Shape.EXTREME, Shape.RANK})
_MOVES = frozenset({Shape.CHANGE, Shape.COMPARISON})
_DATED = frozenset({Shape.VALUE, Shape.RATE})


def with_weakness(reading: Reading, slots: Slots, text: str) -> Slots:
    """The slots, with why nothing firm can be said of them; `text` is that of the reading."""
    why = _why(reading, slots, text)
    if why is not None and not printed_count(reading):
        return replace(slots, unclear=slots.unclear or why)
    why = why or _open_time(reading, slots, text)
    return slots if why is None else replace(slots, guess=slots.guess or why)


def _open_time(reading: Reading, slots: Slots, text: str) -> str | None:
    """Why nobody can say how far the time of a reading reaches."""
    if _about_so_many(reading, text):
        return ABOUT
    if _in_ones_memory(reading, text):
        return MEMORY
    if reading.shape in _ORDERS and not _SAFE.isdisjoint(text.lower().split()):
        return SAFETY
    return ORDINAL if _of_a_past_year(reading, slots) else None


def _about_so_many(reading: Reading, text: str) -> bool:
    """ "The fewest in nearly a decade": of nine years or of ten, which the words leave open."""
    years = reading.scope is not None and reading.scope.kind is ScopeKind.YEARS
    return years and not word_set("about_years").isdisjoint(text.lower().split())


def _in_ones_memory(reading: Reading, text: str) -> bool:
    """ "The lowest point I've ever seen", "the safest I have known": of the years of one career."""
    ever = reading.scope is not None and reading.scope.kind is ScopeKind.EVER
    return ever and not _ONE.isdisjoint(text.lower().replace("’", "'").split())


def _of_a_past_year(reading: Reading, slots: Slots) -> bool:
    """ "Last year the city had its 100th homicide in mid-August": more may have followed in that year."""
    period, said = slots.period, slots.said
    if reading.rules[:1] != ("ordinal total",) or period is None or said is None:
        return False
    return period.grain is Grain.YEAR and period.first.year < said.year


def _why(reading: Reading, slots: Slots, text: str) -> str | None:
    if slots.said is None and _needs_the_day(reading, slots):
        return UNDATED
    if reading.unread:
        return f"{PART}: “{reading.unread}”"
    if reading.shape in _MOVES and _unequal(reading, slots):
        return UNEQUAL
    if reading.shape in _COUNTED and _beyond(reading, slots):
        return BEYOND
    if _one_year(reading, slots):
        return STRETCH
    if reading.shape is Shape.EXTREME and _of_a_shorter_time(reading, slots, text):
        return SHORTER
    if _only_begun(reading, slots):
        return BEGUN
    return NEVER if reading.shape in _DATED and _undated(reading, slots) else None


def _one_year(reading: Reading, slots: Slots) -> bool:
    """Whether an average per year was taken over a single year or a part of one, which is none."""
    period = slots.period
    short = period is not None and period.last is not None and _days(period) <= _YEAR
    return reading.shape is Shape.AVERAGE and reading.unit is Unit.PER_YEAR and short


def _needs_the_day(reading: Reading, slots: Slots) -> bool:
    """Whether a time was taken from the text as a whole, whose own is not known: a year that it prints may be any."""
    if A_YEAR_PRINTED in slots.because:
        return True
    if reading.shape is Shape.RUN and reading.period is not None and reading.period.since:
        return True  # "fell every year since 2016": up to the day of the words
    stock = is_stock(slots.measure)
    return slots.period is None and reading.period is None and not reading.against and not stock


def _unequal(reading: Reading, slots: Slots) -> bool:
    """ "8 percent down from the start of 2011", told of a half year: the counts of two such times do not compare.

    What has passed all of a former year before the end of its own does: "already more than in all of last year".
    """
    near, far = slots.period, slots.against_period
    if near is None or far is None or reading.of is Of.RATE or slots.rate:
        return False
    if is_stock(slots.measure) or habits().get(slots.measure or "", {}).get("unit") == "percent":
        return False
    if reading.shape is Shape.COMPARISON and (_a_year_of_decades(near, far) or reading.combine is Combine.EACH):
        return False  # "fewer than in the 1990s", "than in any year from 1992 through 1995": in a year of them
    if reading.shape is Shape.COMPARISON and (reading.whole or (_days(near) < _days(far) and _beats(reading))):
        return False
    return abs(_days(near) - _days(far)) > _SLACK


def _a_year_of_decades(near: Period, far: Period) -> bool:
    return bool(decade_years(far)) and near.grain is Grain.YEAR


def _of_a_shorter_time(reading: Reading, slots: Slots, text: str) -> bool:
    """ "One of the bloodiest weekends in memory", "its deadliest day in 60 years", "month": no order of years."""
    words = text.lower().split()
    if word_set("short_stretch").isdisjoint(words):
        return "month" in words and slots.period is not None and _days(slots.period) > _MONTH
    return slots.period is None or _days(slots.period) > _WEEK


def _beats(reading: Reading) -> bool:
    """More in a part of a year than in all of another says something; fewer says nothing."""
    return reading.operator in {Operator.MORE, Operator.AT_LEAST, Operator.JUST_OVER}


def _only_begun(reading: Reading, slots: Slots) -> bool:
    """ "Murders are rising", said on January 2, or "this year" in a story of that day.

    So is "19 killings, down from 24 the year before": of the year before the one that has just ended.
    """
    period, said = slots.period, slots.said
    before = reading.against and counted_from_then(reading.period)
    if before and said is not None and period == year(said.year - 1):
        return (said - year(said.year).first).days < JUST_BEGUN
    if period is None or period.last is None or (period.first.month, period.first.day) != (1, 1):
        return False
    words = reading.period.expression if reading.period is not None else None
    named = words is not None and not (isinstance(words, CalendarWords) and words.start is None)
    return 0 < (period.last - period.first).days < JUST_BEGUN and not named


def _beyond(reading: Reading, slots: Slots) -> bool:
    """ "600,000 fewer residents", taken for homicides: more than the nation has ever had of what is counted."""
    amount = reading.amount
    if amount is None or reading.unit is not Unit.COUNT:
        return False
    if reading.shape is Shape.CHANGE and reading.of is None and not slots.rate and amount.value % 1:
        return True  # "a 3.9 drop in crime"
    most = habits().get(slots.measure or "", {}).get("most_nation")
    return most is not None and amount.value > int(most)


def _days(period: Period) -> timedelta:
    return timedelta(0) if period.last is None else period.last - period.first


def _undated(reading: Reading, slots: Slots) -> bool:
    """ "More than 100 homicides is nothing to celebrate": of which year, in a text that names none."""
    if slots.period is not None or slots.measure is None or reading.against or printed_count(reading):
        return False
    return not is_stock(slots.measure)
