"""The words for times of one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import month, year
from onrecord.grounding.periods import resolve
from onrecord.grounding.timeline import Timeline, years_told
from onrecord.model import CalendarWords, Origin, PeriodWords, SinceWords, Span, YearShift
from tests.claim_cases import claims_of


def words(text: str, first: int, expression: CalendarWords | SinceWords) -> PeriodWords:
    return PeriodWords(first, first + 1, Span(first, first + len(text)), text, expression)


IN_2021 = words("2021", 0, CalendarWords(2021))
THAT_YEAR = words("that year", 9, CalendarWords(YearShift(0, Origin.CONTEXT)))


def test_that_year_is_the_one_named_before_it() -> None:
    time = Timeline(date(2023, 1, 5), None, year(2022), {}, named=(IN_2021, THAT_YEAR))
    assert time.resolve(THAT_YEAR, year(2019)).period == year(2021)


def test_words_are_settled_once() -> None:
    time = Timeline(date(2023, 1, 5), None, None, {}, named=(THAT_YEAR,))
    assert time.resolve(THAT_YEAR, year(2019)).period == year(2019)
    assert time.resolve(THAT_YEAR, year(2020)).period == year(2019)


def test_that_year_is_the_one_year_of_the_sentence_before() -> None:
    time = Timeline(date(2023, 1, 5), None, year(2022), {}, named=(THAT_YEAR,), told=(year(1993),))
    assert time.resolve(THAT_YEAR, year(2019)).period == year(1993)


def test_where_the_sentence_before_names_several_they_are_kept() -> None:
    told = (year(1993), year(2014))
    time = Timeline(date(2023, 1, 5), None, year(2022), {}, named=(THAT_YEAR,), told=told)
    assert time.resolve(THAT_YEAR, year(2014)).period == year(2014)
    assert (time.years_pointed_at(THAT_YEAR), time.years_pointed_at(IN_2021)) == (told, ())


def test_the_next_year_follows_the_year_named_before_it() -> None:
    next_year = words("the next year", 9, CalendarWords(YearShift(1, Origin.CONTEXT)))
    time = Timeline(date(2023, 1, 5), None, year(2022), {}, named=(IN_2021, next_year))
    assert time.resolve(next_year, None).period == year(2022)
    assert time.resolve(IN_2021, None).period == year(2021)


def test_a_month_and_the_year_before_it_are_counted_from_the_same_year() -> None:
    before = words("the year before", 0, CalendarWords(YearShift(-1, Origin.CONTEXT)))
    august = words("August", 9, CalendarWords(YearShift(-1, Origin.CONTEXT), (8, 0), (8, 0)))
    time = Timeline(date(2023, 1, 5), None, year(2022), {}, named=(before, august))
    assert time.resolve(before, None).period == year(2021)
    assert time.resolve(august, year(2021)).period == month(2021, 8)


def test_the_years_of_a_sentence_are_told_once_each() -> None:
    since = words("since 1993", 3, SinceWords(CalendarWords(1993)))
    assert years_told((since, IN_2021, IN_2021), date(2023, 1, 5)) == (year(1993), year(2021))
    assert years_told((IN_2021, THAT_YEAR), date(2023, 1, 5)) == ()


def test_a_part_of_a_year_tells_its_year() -> None:
    march = words("March 2019", 3, CalendarWords(2019, (3, 0), (3, 0)))
    assert years_told((march,), date(2023, 1, 5)) == (year(2019),)


def test_another_year_is_counted_from_the_one_told_last_and_not_from_the_newest() -> None:
    after = words("the year after", 0, CalendarWords(YearShift(1, Origin.CONTEXT)))
    time = Timeline(date(2023, 1, 5), year(2022), year(2022), {}, named=(after,), told=(year(2015),), own=(year(2015),))
    assert time.resolve(after, year(2022)).period == year(2016)
    assert list(time.years_pointed_at(after)) == [year(2016), year(2023)]


def test_of_several_years_told_the_last_is_counted_on_from_and_none_back() -> None:
    years = (year(2014), year(2015))
    after, before = (words("1", 0, CalendarWords(YearShift(by, Origin.CONTEXT))) for by in (1, -1))
    for one, wanted in ((after, year(2016)), (before, year(2021))):
        time = Timeline(date(2023, 1, 5), year(2022), year(2022), {}, named=(one,), told=years, own=years)
        assert time.resolve(one, year(2022)).period == wanted


def test_years_counted_from_others_are_told_once_they_are_settled() -> None:
    earlier = words("five years earlier", 0, CalendarWords(YearShift(-5, Origin.CONTEXT)))
    settled = {earlier.span: resolve(earlier, date(2023, 1, 5), year(2022))}
    assert years_told((earlier,), date(2023, 1, 5), settled) == (year(2017),)


def test_a_year_that_is_only_held_against_is_not_counted_from() -> None:
    text = (
        "TULSA — Tulsa had 81 homicides in 2017.\n\nMesa counted 29 homicides, more than in 2016, and Reno 12, four"
        " more than a year earlier."
    )
    assert claims_of(text, date(2018, 1, 5))[-1] == "homicides[reno-nv, 2016 -> 2017] rose by = 4"


@pytest.mark.parametrize("behind", ["topping last year's tally of 60", "up from 60 last year"])
def test_on_new_years_day_last_year_is_counted_from_the_year_that_is_told_of(behind: str) -> None:
    claims = claims_of(f"TULSA — Tulsa had 72 homicides in 2019, {behind}.", date(2020, 1, 1))
    assert claims[0] == "homicides[tulsa-ok, 2019] = 72"
    assert "homicides[tulsa-ok, 2018] = 60" in claims


def test_last_year_is_itself_where_another_year_is_told_before() -> None:
    text = "TULSA — Tulsa had 72 homicides in 2016, more than the 60 of last year."
    assert claims_of(text, date(2020, 1, 1))[-1] == "homicides[tulsa-ok, 2019] = 60"
