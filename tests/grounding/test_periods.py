from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.claims.periods import (
    day,
    days,
    fiscal,
    fiscal_years,
    month,
    parse_period,
    print_period,
    quarter,
    year,
    years,
)
from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.words.tokens import tokenize
from onrecord.grounding.calendar import before, is_part, previous, shift, year_to
from onrecord.grounding.holidays import holiday, weekend_of
from onrecord.grounding.periods import Resolved, resolve
from onrecord.lexicon.load import table
from onrecord.model import Grain, Period
from tests.grammar.dates.test_periods import SENTENCES
from tests.period_cases import Case, cases

DAYS = st.dates(date(1950, 1, 1), date(2060, 12, 31))
STRETCHES = st.tuples(DAYS, st.integers(0, 1500)).map(lambda pair: days(pair[0], pair[0] + timedelta(days=pair[1])))
PERIODS = st.one_of(
    STRETCHES,
    DAYS.map(day),
    DAYS.map(lambda one: year(one.year)),
    DAYS.map(lambda one: fiscal(one.year)),
    DAYS.map(lambda one: month(one.year, one.month)),
    DAYS.map(lambda one: quarter(one.year, (one.month + 2) // 3)),
)


def settle(sentence: str, said: date | None, context: Period | None = None, main: Period | None = None) -> Resolved:
    """The last expression of the sentence, resolved."""
    return resolve(find_periods(tokenize(sentence))[-1], said, context, main)


def shown(found: Resolved) -> str:
    if found.period is not None:
        return print_period(found.period)
    return "?" if found.unclear else "none"


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"line {case.line}")
def test_words_of_the_case_mean_these_days(case: Case) -> None:
    found = [resolve(words, case.said, case.context) for words in find_periods(tokenize(case.sentence))]
    assert [shown(one) for one in found] == [period for _, period in case.words]


@settings(max_examples=300)
@given(SENTENCES, st.none() | DAYS, st.none() | PERIODS, st.none() | PERIODS)
def test_every_expression_is_settled_or_says_what_is_missing(
    sentence: str, said: date | None, context: Period | None, main: Period | None
) -> None:
    for words in find_periods(tokenize(sentence)):
        found = resolve(words, said, context, main)
        if found.period is None:
            assert found.unclear or found.because
        else:
            assert found.because
            assert not found.unclear
            assert parse_period(print_period(found.period)) == found.period


@given(DAYS, PERIODS)
def test_the_day_of_the_words_is_asked_for_where_it_matters(said: date, context: Period) -> None:
    unknown = settle("last year", None)
    assert unknown.period is None
    assert "--published" in (unknown.unclear or "")
    assert settle("in 2016", None).period == year(2016)
    assert settle("the year before", None, context).period == settle("the year before", said, context).period


@given(DAYS)
def test_months_and_weekdays_are_never_in_the_future(said: date) -> None:
    for words in ("in January", "in June", "on Dec. 31", "on Sunday", "in the third quarter", "last summer", "in May"):
        found = settle(words, said).period
        assert found is not None
        assert found.last is not None
        assert found.first <= found.last <= max(said, found.first)
        assert found.first <= said


@given(DAYS)
def test_the_weekend_is_the_latest_friday_to_sunday(said: date) -> None:
    found = settle("over the weekend", said).period
    assert found is not None
    assert found.last is not None
    assert (found.first.weekday(), found.last.weekday()) == (4, 6)
    assert 0 <= (said - found.last).days <= 6


def test_both_ends_of_a_range_are_told() -> None:
    found = settle("from 2010 to 2015", date(2017, 3, 17))
    assert (found.start, found.end, found.period) == (year(2010), year(2015), years(2010, 2015))


def test_since_tells_where_it_starts() -> None:
    found = settle("since 2004", date(2017, 3, 17))
    assert found.start == year(2004)
    assert found.period == days(date(2004, 1, 1), date(2017, 3, 17))
    assert settle("since 2017", date(2017, 3, 17)).start == year(2017)


def test_until_tells_where_it_ends() -> None:
    found = settle("before 2004", date(2017, 3, 17))
    assert found.period is None
    assert found.end == year(2004)
    assert found.unclear == '"before 2004" names no beginning'


def test_a_date_alone_is_told_beside_the_stretch_up_to_it() -> None:
    found = settle("as of June 2016", date(2017, 1, 14))
    assert found.point == month(2016, 6)
    assert found.period == days(date(2016, 1, 1), date(2016, 6, 30))


def test_the_main_period_serves_where_nothing_nearer_was_spoken_of() -> None:
    said = date(2018, 3, 17)
    assert settle("the year before", said, None, year(2016)).period == year(2015)
    assert settle("the year before", said, year(2014), year(2016)).period == year(2013)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("in 2016", "2016 is stated"),
        ("last year", '"last year" is 2016, since the words are of 2017-03-17'),
        ("a year earlier", '"a year earlier" is 2013, counted from 2014'),
        ("the first quarter of 2016", '"the first quarter of 2016" is 2016-Q1'),
    ],
)
def test_the_reason_names_what_decided(words: str, reason: str) -> None:
    assert settle(words, date(2017, 3, 17), year(2014)).because == reason


# ---------------------------------------------------------------------------------------------- arithmetic


@given(PERIODS, st.integers(-30, 30))
def test_a_shift_keeps_the_kind_of_period(period: Period, by: int) -> None:
    moved = shift(period, by)
    assert moved.first.year == period.first.year + by
    assert (moved.first.month, moved.last is None) == (period.first.month, period.last is None)
    if period.grain in {Grain.YEAR, Grain.FISCAL, Grain.QUARTER, Grain.MONTH, Grain.DAY, Grain.YEARS}:
        assert moved.grain is period.grain


@given(PERIODS)
def test_before_ends_the_day_before(period: Period) -> None:
    earlier = before(period)
    assert earlier.last is not None
    assert earlier.last + timedelta(days=1) == period.first


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2016", "2015"),
        ("FY2016", "FY2015"),
        ("2016-Q1", "2015-Q1"),
        ("2016-03", "2015-03"),
        ("2017-01-01/2017-08-24", "2016-01-01/2016-08-24"),
        ("2014/2016", "2011/2013"),
        ("2016-02-29", "2015-02-28"),
        ("2017-01-01/2017-02-28", "2016-01-01/2016-02-29"),
    ],
)
def test_previous_is_the_same_part_of_the_year_before(period: str, expected: str) -> None:
    assert previous(parse_period(period)) == parse_period(expected)


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2016", "2015"),
        ("2016-01", "2015-12"),
        ("2016-Q1", "2015-Q4"),
        ("2017-05-26/2017-05-29", "2017-05-22/2017-05-25"),
    ],
)
def test_before_is_what_ran_right_before(period: str, expected: str) -> None:
    assert before(parse_period(period)) == parse_period(expected)


def test_a_shift_keeps_several_fiscal_years_and_open_ends() -> None:
    assert shift(fiscal_years(2009, 2012), -8) == fiscal_years(2001, 2004)
    opened = Period(date(2016, 2, 29), None, Grain.DAYS)
    assert shift(opened, 1) == Period(date(2017, 2, 28), None, Grain.DAYS)


def test_parts_of_a_year() -> None:
    assert year_to(date(2016, 3, 31)) == quarter(2016, 1)
    assert year_to(date(2016, 12, 31)) == year(2016)
    assert is_part(month(2016, 1))
    assert not is_part(year(2016))
    assert not is_part(fiscal(2016))


# ---------------------------------------------------------------------------------------------- holidays


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("king", "2017-01-16"),
        ("presidents", "2017-02-20"),
        ("easter", "2017-04-16"),
        ("mothers", "2017-05-14"),
        ("memorial", "2017-05-29"),
        ("fathers", "2017-06-18"),
        ("independence", "2017-07-04"),
        ("labor", "2017-09-04"),
        ("columbus", "2017-10-09"),
        ("thanksgiving", "2017-11-23"),
        ("christmas", "2017-12-25"),
    ],
)
def test_holidays_of_2017_as_the_calendar_has_them(name: str, expected: str) -> None:
    assert holiday(name, 2017).isoformat() == expected


@pytest.mark.parametrize(("number", "expected"), [(2000, "04-23"), (2008, "03-23"), (2011, "04-24"), (2024, "03-31")])
def test_easter(number: int, expected: str) -> None:
    assert holiday("easter", number).isoformat() == f"{number}-{expected}"


@given(st.integers(1950, 2090), st.sampled_from([row["name"] for row in table("holidays")]))
def test_a_holiday_weekend_holds_its_holiday_and_a_weekend(number: int, name: str) -> None:
    found = weekend_of(name, number)
    if found is None:
        assert holiday(name, number).weekday() == 2
        return
    assert found.last is not None
    assert found.first <= holiday(name, number) <= found.last
    inside = [found.first + timedelta(days=step) for step in range((found.last - found.first).days + 1)]
    assert {5, 6} <= {one.weekday() for one in inside}
    assert len(inside) <= 5


def test_every_row_has_a_reason() -> None:
    assert all(row["because"] for name in ("holidays", "calendar") for row in table(name))
