from __future__ import annotations

import pytest

from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, Book

VALUES = [500, 300, 310, 290, 280, 300, 270, 260, 320, 400]  # 2007 to 2016
DAY = "2017-01-15"


def high(scope: str, year: int = 2016) -> str:
    return f"homicides[{HARBOR}, {year}] is highest {scope}"


def book() -> Book:
    return Book().years(2007, VALUES)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (high("ever"), "contradicted"),
        (high("since 2007"), "supported"),
        (high("since 2006"), "contradicted"),
        (high("in 9 years"), "supported"),
        (high("in 10 years"), "contradicted"),
        (high("ever", 2007), "supported"),
        (f"homicides[{HARBOR}, 2014] is lowest ever", "supported"),
        (f"homicides[{HARBOR}, 2014] is lowest since 2008", "supported"),
        (f"homicides[{HARBOR}, 2008] is highest since 2007", "contradicted"),  # 2009 was higher
        (f"homicides[{HARBOR}, 2012] is highest in 3 years", "supported"),
        (f"homicides[{HARBOR}, 2016] is #2 highest ever", "supported"),
        (f"homicides[{HARBOR}, 2016] is #3 highest ever", "contradicted"),
        (f"homicides[{HARBOR}, 2015] is among highest ever", "supported"),
        (f"not ({high('ever')})", "supported"),
        (high("since 2013", 2019), "not_in_record"),
    ],
)
def test_windows(claim: str, expected: str) -> None:
    assert verdict(book(), claim, DAY if "2019" not in claim else "2020-02-01") == expected


def test_the_reason_tells_the_peak_and_how_many_were_higher() -> None:
    found = ask(book(), high("ever"), DAY)
    counted = "The Harbor Police counted 400 homicides in Mill Harbor in 2016 and 500 in 2007"
    assert found.reason.startswith(f"{counted}; one year was higher since 2007.")
    assert found.better == "the highest since 2007"
    assert found.chart is not None
    assert [point.label for point in found.chart.points if point.ringed] == ["2016"]


def test_a_tie_is_not_the_highest() -> None:
    record = Book().years(2014, [400, 300, 400])
    assert verdict(record, high("ever"), DAY) == "contradicted"


def test_a_year_just_over_of_which_nothing_was_out_breaks_no_record() -> None:
    record = Book().add("2019", 300, as_of="2020-02-01").add("2020", 400, as_of="2021-02-01")
    record = record.add("2021", 500, as_of="2023-01-01")
    claim = f"homicides[{HARBOR}, 2020] is highest ever"
    assert verdict(record, claim, "2022-05-10") == "supported"
    assert verdict(record, claim, "2023-05-10") == "contradicted"


def test_short_history_says_from_when_the_record_can_speak() -> None:
    found = ask(Book().years(2010, [10, 20, 30, 40, 50, 60, 70]), high("ever"), DAY)
    assert found.verdict == "supported"
    assert [flag.note for flag in found.flags if flag.flag == "short_history"] == ["The record begins in 2010."]


def test_years_lacking_on_the_way_are_told() -> None:
    record = Book().add("2010", 10).add("2014", 20).add("2016", 70)
    found = ask(record, high("since 2010"), DAY)
    assert [flag.note for flag in found.flags if flag.flag == "short_history"] == [
        "The record lacks 2011 to 2013, 2015."
    ]


def test_a_span_that_the_record_does_not_reach_is_not_borne_out_by_it() -> None:
    record = Book().years(2001, [660, 656, 601, 453, 451, 471, 448, 513, 459, 438, 440, 504, 420, 430, 478, 770])
    found = ask(record, high("in 28 years"), DAY)
    assert found.verdict == "not_in_record"
    assert "The record begins in 2001, after 1989." in found.reason
    assert verdict(record, high("since 1996"), DAY) == "not_in_record"
    assert verdict(record, high("in 16 years"), DAY) == "supported"
    assert verdict(record, high("in 28 years", 2015), DAY) == "contradicted"
    assert verdict(record, f"not ({high('in 28 years')})", DAY) == "not_in_record"


def test_a_year_lacking_among_many_turns_nothing() -> None:
    record = (
        Book().years(1997, [60, 66, 61, 53, 51, 71]).years(2004, [48, 53, 59, 48, 40, 44, 42, 43, 47, 50, 49, 51, 99])
    )
    assert verdict(record, high("in 20 years"), DAY) == "supported"


def test_a_chosen_window_is_flagged() -> None:
    assert "window" in flags(ask(book(), high("in 9 years"), DAY))
    understated = Book().years(2012, [10, 20, 30, 40, 50])
    assert "window" in flags(ask(understated, high("since 2013"), DAY))


def test_years_after_the_day_do_not_count() -> None:
    record = book().add("2017", 900)
    assert verdict(record, high("since 2007"), DAY) == "supported"
    assert verdict(record, high("since 2007")) == "contradicted"


def test_years_that_one_publisher_lacks_are_filled_with_another() -> None:
    record = Book().add("2016", 266).add("1997", 267, definition="ucr").add("2000", 200, definition="ucr")
    assert verdict(record, high("since 1996"), DAY) == "contradicted"


def test_a_publisher_without_earlier_years_does_not_dispute() -> None:
    record = Book().add("2016", 266).add("2016", 277, definition="courier")
    record.years(1997, [267, 200, 210, 220], definition="ucr")
    assert verdict(record, high("since 1996"), DAY) == "contradicted"


def test_another_publishers_own_line_that_decides_otherwise_is_flagged() -> None:
    record = Book().years(2014, [100, 110, 228]).years(2012, [198, 100, 90, 95, 196], definition="ucr")
    found = ask(record, high("ever"), DAY)
    assert found.verdict == "supported"
    assert "definition" in flags(found)


def test_a_record_rate_is_told_by_rate_and_by_count() -> None:
    record = Book().years(2012, [970, 700, 710, 720, 762])
    for year in range(2012, 2017):
        record.add(str(year), 3_300_000 - 200_000 * (year - 2012), measure="population", definition="census")
    found = ask(record, f"rate(homicides[{HARBOR}, 2016]) is highest ever", DAY)
    assert found.verdict == "supported"
    assert "count_not_rate" in flags(found)
    assert "By count, the Harbor Police counted 762" in found.reason


def test_same_month_is_held_against_the_same_month() -> None:
    record = Book()
    for year, value in ((2013, 60), (2014, 50), (2015, 45), (2016, 40)):
        record.add(f"{year}-01", value).add(f"{year}-02", 10)
    assert verdict(record, f"homicides[{HARBOR}, 2016-01] is lowest in 4 years", DAY) == "supported"


def test_the_largest_rise() -> None:
    claim = f"change(homicides[{HARBOR}, 2015 -> 2016]) is highest"
    assert verdict(book(), f"{claim} since 2008", DAY) == "supported"
    assert verdict(Book().years(2012, [100, 250, 240, 245, 300]), f"{claim} ever", DAY) == "contradicted"


def test_incomplete_years_are_no_rivals() -> None:
    record = book().add("2006", 30, definition="hpd", mark="incomplete")
    assert verdict(record, f"homicides[{HARBOR}, 2014] is lowest ever", DAY) == "supported"


def test_a_year_known_only_as_at_least_so_many_is_no_year_below_the_top() -> None:
    record = Book().years(2012, [100, 250, 240, 245]).add("2016", 240, mark="at_least")
    assert verdict(record, high("ever"), DAY) == "not_in_record"


def test_a_month_since_another_is_held_against_all_months_between() -> None:
    record = Book()
    for month, number in ((3, 27), (4, 24), (5, 23), (6, 32), (7, 18), (8, 21), (9, 16), (10, 22), (11, 20)):
        record.add(f"2022-{month:02}", number, as_of="2023-01-02")
    claim = f"homicides[{HARBOR}, 2022-10] is highest since"
    found = ask(record, f"{claim} 2022-03", "2023-01-15")
    assert found.verdict == "contradicted"
    assert "32 in June 2022; three months were higher" in found.reason
    assert found.better == "the highest since June 2022"
    assert verdict(record, f"{claim} 2022-06", "2023-01-15") == "supported"
    assert verdict(record, f"{claim} 2021-06", "2023-01-15") == "contradicted"
    assert verdict(Book().add("2022-03", 9).add("2022-10", 22), f"{claim} 2022-03", "2023-01-15") == "not_in_record"


def test_a_narrow_lead_by_what_others_gathered_later_refutes_no_citys_own_count() -> None:
    record = Book().add("2013", 70, definition="ucr", as_of="2016-09-01")
    record = record.add("2014", 60, definition="ucr", as_of="2016-09-01")
    record = record.add("2015", 45, definition="ucr", as_of="2016-09-01")
    record = record.add("2016", 46, definition="ucr", as_of="2017-09-25")
    lowest = f"homicides[{HARBOR}, 2016] is lowest since 2013"
    assert verdict(record, lowest, DAY) == "disputed"
    assert "So narrow a lead" in ask(record, lowest, DAY).reason
    assert verdict(record, lowest, "2017-12-01") == "contradicted"  # known on the day


def test_a_tie_in_a_count_told_later_refutes_no_record() -> None:
    record = Book().add("2018", 353, as_of="2019-01-01").add("2019", 353, as_of="2024-09-26")
    for year in range(2010, 2018):
        record.add(str(year), 300, as_of=f"{year + 1}-01-01")
    highest = f"homicides[{HARBOR}, 2019] is highest since 2010"
    assert verdict(record, highest, "2020-01-01") == "disputed"
    assert verdict(record, highest, "2025-01-01") == "contradicted"  # known on the day


def test_a_record_told_in_the_last_days_of_a_year_is_held_against_whole_years() -> None:
    def book() -> Book:
        return Book().years(2012, [100, 120, 140, 130]).add("2016-01-01/2016-12-28", 151, as_of="2016-12-28")

    highest = f"homicides[{HARBOR}, 2016-01-01/2016-12-28] is highest ever"
    assert verdict(book(), highest, "2016-12-29") == "supported"
    assert verdict(book().add("2010", 160), highest, "2016-12-29") == "contradicted"
    june = Book().years(2012, [100, 120, 140, 130]).add("2016-01-01/2016-06-28", 190, as_of="2016-06-28")
    assert verdict(june, f"homicides[{HARBOR}, 2016-01-01/2016-06-28] is highest ever", "2016-06-29") == "not_in_record"


def test_a_span_of_fiscal_years_is_named_by_the_years_that_they_end_in() -> None:
    record = Book()
    for year, value in ((2010, 300), (2011, 310), (2013, 320), (2014, 500)):
        record.add(f"FY{year}", value)
    found = ask(record, f"homicides[{HARBOR}, FY2014] is highest ever", DAY)
    assert "of 2010 to 2013 was 320 in 2013" in found.reason
    assert "begins in 2010 and lacks 2012" in found.reason
