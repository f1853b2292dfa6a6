"""Where the filler of a slot was a guess, for which no other filler offers itself.

A guess takes no part in choosing a reading. It withholds a contradiction: what fails as guessed was seldom meant so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.grounding.calendar import DECEMBER, is_part, previous, shift
from onrecord.grounding.doubted_times import names_a_year
from onrecord.grounding.habits import habits
from onrecord.grounding.mains import Mains
from onrecord.grounding.shared_window import same_thing
from onrecord.grounding.slots import Slots
from onrecord.lexicon.federal import REFERRALS
from onrecord.model import CalendarWords, Grain, MeasureWords, Period, Reading, ScopeKind, Shape, Unit

_AGE = 10  # years; an undated figure is seldom of a year so long before those that the text tells of
PAST = "the sentence does not say when, and the year spoken of is long before those that the text is about"
MEASURE = "the sentence does not say what was counted, and the text has counted other things since it last did"
AHEAD = "the sentence does not say what was counted, and nothing before it does"
START = "the sentence does not say from when to when it changed so much"
WHERE = "the sentence does not say where, and the text names several cities and none of them as its own"
BESIDE = "the sentence does not say where, and the one before told of another city than the story's own"
WHEN_UP = "the sentence tells of now and not of which time, and the year spoken of is over for more than a year"
PACE = "the sentence does not say of which year the pace is, and the one spoken of is over"
AGENCY = "the sentence does not say whether it tells of the agency in one district or in the nation"
PEAK = "the sentence does not say in which years it was the peak"
END = "the sentence does not say until when it changed so much"
STRETCH = "the sentence does not say over which years the average was taken"
ORDER = "the sentence does not say by what the places are ordered"
EVENT = "the sentence gives the figure no date of its own but an event, or several"
WHEN = "the sentence does not say when, and the text names no recent year"
NEVER = "neither the sentence nor the text says when"
PAIRING = "the sentence tells several figures side by side and does not say which belongs to what"
TURNED = "the sentence does not say when, and the one before told of something else in another time than the text's"
FRAME = "the sentence does not say when, and the text opens with some weeks or a month"
RUNS = "the sentence does not say whether it is of that year or of the one that runs"
SO_FAR = "the sentence does not say whether it counts the whole of that year or the same days of it"
VIOLENCE = "the words tell of violence, and not by which crimes it is measured"
FISCAL = "the sentence does not say when, and the text tells of months behind the fiscal year that it names"
SO_FAR_FISCAL = "the sentence does not say until when it changed so much, and the text tells of a part of a fiscal year"
FAR_SIDE = "the sentence gives no date for the figure it starts from"


class Lately(NamedTuple):
    """The measure that the text named last before a sentence, the time of the figure told last, the paragraph's own.

    `full_years` tells that the paragraph has held something against "all of" a year, `so_far` that the sentence
    tells of a year up to a day, `ends` are those of the change told last, `beside` that it follows a figure of another
    city than the story's own, `anew` that it is a new one that counts something else.
    """

    measure: MeasureWords | None
    period: Period | None
    newest: Period | None = None
    full_years: bool = False
    so_far: bool = False
    ends: tuple[Period, Period] | None = None
    beside: bool = False
    anew: bool = False


def guess_of(
    reading: Reading,
    slots: Slots,
    counted: MeasureWords | None,
    lately: Lately,
    mains: Mains,
    *,
    most_named: bool,
) -> str | None:
    """Why a slot is a guess, in words for the report; None where none is.

    `counted` is the measure that was settled on, `mains` what the text is about. `most_named` tells that the place was
    inherited and is only the one that the text names most.
    """
    if reading.unpaired:
        return PAIRING
    if reading.rules == ("a peak",):
        return PEAK
    if reading.measure is None and counted is not None and _other(counted, lately.measure):
        return MEASURE
    if reading.measure is None and counted is not None and lately.measure is None:
        return AHEAD
    if reading.measure is None and reading.of is None and not slots.rate and _orders_places(reading):
        return ORDER
    if _one_year(reading, slots):
        return STRETCH
    if (where := _where(reading, slots, lately, most_named=most_named)) is not None:
        return where
    if reading.event and not reading.told:
        return EVENT
    if (when := _when(reading, slots, counted, mains.period, lately, untold=mains.untold)) is not None:
        return when
    undated = reading.period is None or reading.loose
    if _may_be_so_far(reading, slots, lately, mains.period):
        return SO_FAR
    if reading.against and (far := _far_side(reading, slots.period, lately.period, undated=undated)) is not None:
        return far
    if lately.newest is None and (
        _runs_or_ran(reading, slots, mains.told) or _month_of_either(reading, slots, mains.period)
    ):
        return RUNS
    if reading.shape is not Shape.CHANGE:
        return None
    again = START if _told_again(reading, slots, lately) else _ends_of_change(reading, slots, undated=undated)
    return _loose_change(reading, slots, lately, mains.told) or again


def _long_over(reading: Reading, slots: Slots) -> bool:
    """ "Murders are up 60 percent", with no time of its own, read of a year that was not the last one."""
    dated = reading.period is not None or reading.against_period is not None
    if not reading.present or dated or reading.amount is None or slots.period is None:
        return False
    last = slots.period.last
    return last is not None and slots.said is not None and last.year < slots.said.year - 1


def _over(slots: Slots) -> bool:
    """Whether the year of a pace is one that was over when the words were said."""
    return slots.period is not None and slots.said is not None and slots.period.first.year < slots.said.year


def _loose_change(reading: Reading, slots: Slots, lately: Lately, told: Sequence[Period]) -> str | None:
    """ "Violence soared"; "gun cases jump" above figures of March; "up 40 percent since FY 2014" beside months."""
    wide = not any("-" in place for place in slots.places)  # in a city, murders and violent crimes move as one
    if reading.measure is not None and reading.measure.vague and reading.amount is None and wide:
        return VIOLENCE
    end = slots.period
    if reading.period is not None or end is None or end.last is None or end.grain is not Grain.FISCAL:
        return None
    newest = lately.newest
    if newest is None:
        behind = any(one.first > end.last for one in told if is_part(one))
        return FISCAL if behind and reading.amount is None and reading.against_period is None else None
    return SO_FAR_FISCAL if reading.amount is not None and is_part(newest) and newest.first > end.last else None


def _where(reading: Reading, slots: Slots, lately: Lately, *, most_named: bool) -> str | None:
    """Why the place is a guess."""
    if most_named and slots.places and all(words.here for words in reading.places):
        return WHERE
    if lately.beside:
        return BESIDE
    agency = slots.measure == REFERRALS and not reading.places and slots.places != ("us",)
    return AGENCY if agency else None


def _told_again(reading: Reading, slots: Slots, lately: Lately) -> bool:
    """ "Murders doubled from 2014 to 2020. They rose by half": a second change of the same years, or one of others."""
    open_time = reading.period is None and reading.against_period is None and not reading.sums
    return open_time and (slots.against_period, slots.period) == lately.ends and same_thing(reading, lately.measure)


def _ends_of_change(reading: Reading, slots: Slots, *, undated: bool) -> str | None:
    """Why the end or the start of a change by so much is a guess."""
    if reading.amount is not None and slots.period is None:
        return END if slots.against_period else START
    return START if undated and _multiple(reading) and _started_not_of_the_year(slots) else None


def _runs_or_ran(reading: Reading, slots: Slots, told: Sequence[Period]) -> bool:
    """ "Robberies are down 24 percent", with no word of when, in a text that tells of its own year so far."""
    if reading.shape is not Shape.CHANGE or not reading.present or reading.amount is None or _multiple(reading):
        return False
    untold = reading.period is None and reading.against_period is None and reading.back is None
    if not untold or slots.said is None or slots.period is None or slots.period.grain is not Grain.YEAR:
        return False
    return any((one.first.year, one.first.month, one.first.day) == (slots.said.year, 1, 1) for one in told)


def _month_of_either(reading: Reading, slots: Slots, main: Period | None) -> bool:
    """ "January was the worst month, with 21", in a paragraph of its own and in a text of the year before."""
    if slots.period is None or main is None or main.grain is not Grain.YEAR:
        return False
    match reading.period.expression if reading.period is not None else None:
        case CalendarWords(year=None, start=(_, 0)):
            return slots.period.first.year == main.first.year + 1
    return False


def _may_be_so_far(reading: Reading, slots: Slots, lately: Lately, main: Period | None) -> bool:
    """ "3,717 through June, compared to 2,443 in 2019": where a text counts the first months of a year, the count of
    a year before may be of the same months."""
    period = slots.period
    counted = reading.shape is Shape.VALUE and reading.unit is Unit.COUNT and not reading.whole
    if not counted or lately.full_years or period is None:
        return False
    if reading.against and is_part(period):
        return names_a_year(reading.period)  # "versus 18 last year": taken for that of the same days
    if period.grain is not Grain.YEAR:
        return False
    near = reading.against or lately.so_far
    frames = [one for one in (lately.newest, main if near else None) if one is not None and _first_months(one)]
    return any(one.first.year > period.first.year for one in frames)


def _first_months(period: Period) -> bool:
    """Whether it is a year so far; in December that is held against whole years."""
    begun = is_part(period) and (period.first.month, period.first.day) == (1, 1)
    return begun and period.last is not None and period.last.month < DECEMBER


def _far_side(reading: Reading, period: Period | None, spoken: Period | None, *, undated: bool) -> str | None:
    """Why the time of a figure is a guess that another is held against.

    "82 murders through May 3, versus 74 last year": the whole of a year, or the days of it that are told of the later.
    """
    if undated and reading.against_period is None:
        return FAR_SIDE
    if reading.whole or reading.shape is not Shape.VALUE or period is None or spoken is None:
        return None
    begun = is_part(spoken) and (spoken.first.month, spoken.first.day) == (1, 1)
    return SO_FAR if period.grain is Grain.YEAR and begun and spoken.first.year > period.first.year else None


def _other(counted: MeasureWords, lately: MeasureWords | None) -> bool:
    return lately is not None and counted.measure != lately.measure


def unsaid(reading: Reading) -> tuple[str, ...]:
    """The parts that the sentence leaves to the text around it."""
    what = ("what was counted",) if reading.measure is None else ()
    where = () if reading.places and not all(words.here for words in reading.places) else ("where",)
    when = ("when",) if reading.period is None else ()
    return (*what, *where, *when)


def _when(
    reading: Reading, slots: Slots, counted: MeasureWords | None, main: Period | None, lately: Lately, *, untold: bool
) -> str | None:
    """Why the time is a guess; of what is counted on a day the latest figure is meant where none is told."""
    if reading.projected and reading.period is None and _over(slots):
        return PACE
    if reading.shape is Shape.CHANGE and _long_over(reading, slots):
        return WHEN_UP
    if untold and reading.period is None:
        return WHEN
    if slots.period is None and reading.shape in {Shape.VALUE, Shape.RATE} and counted and not reading.against:
        return None if habits().get(counted.measure or "", {}).get("stock") else NEVER
    if _of_the_frame(reading, slots.period, main):
        return FRAME
    if reading.period is None and _carried(reading) and _long_before(slots.period, main):
        return PAST
    turned = lately.anew and reading.period is None and _not_of_the_year(slots.period, main)
    return TURNED if turned else None


def _of_the_frame(reading: Reading, period: Period | None, main: Period | None) -> bool:
    """Whether a time is the month or the season that the text opens with, or for a base the same days of a year."""
    if period is None or main is None or not is_part(main) or _first_months(main):
        return False
    if reading.period is None:
        return period == main
    return reading.against and period == shift(main, period.first.year - main.first.year)


def _not_of_the_year(period: Period | None, main: Period | None) -> bool:
    """Whether a time is over before the full year begins that the text is about, or is a part of that year."""
    if period is None or period.last is None or main is None or main.grain is not Grain.YEAR:
        return False
    return period.last < main.first or (is_part(period) and period.first.year == main.first.year)


def _carried(reading: Reading) -> bool:
    """A change with its amount, and the bare counts that it runs between: of the time that the text goes on with."""
    return reading.amount is not None and (reading.shape is Shape.CHANGE or reading.rules[:1] == ("bare count",))


def _long_before(period: Period | None, main: Period | None) -> bool:
    """Whether a whole year is another age than what the text is about."""
    if period is None or main is None or period.grain is not Grain.YEAR:
        return False
    return period.first.year <= main.first.year - _AGE


def _one_year(reading: Reading, slots: Slots) -> bool:
    """Whether an average per year was taken over a single year, which is none."""
    single = slots.period is not None and slots.period.grain in {Grain.YEAR, Grain.FISCAL}
    return reading.shape is Shape.AVERAGE and reading.unit is Unit.PER_YEAR and single


def _orders_places(reading: Reading) -> bool:
    """ "Ranked first": among no field of its own, by the count or per head."""
    scope = reading.scope
    return scope is not None and scope.kind is ScopeKind.AMONG and scope.group == "country"


def _multiple(reading: Reading) -> bool:
    """Doubled, tripled, halved: so much is seldom told of one year without its name."""
    return reading.amount is not None and reading.amount.turned


def _started_not_of_the_year(slots: Slots) -> bool:
    """Whether the change was taken to begin at the period before."""
    return slots.period is not None and slots.against_period == previous(slots.period)
