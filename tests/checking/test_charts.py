"""A line of figures over the years, as a chart."""

from __future__ import annotations

from tests.checking.ask import ask
from tests.checking.book import HARBOR, Book


def test_a_year_that_ran_on_the_day_of_the_words_is_no_point() -> None:
    record = Book()
    for year in range(2010, 2017):
        record.add(str(year), year - 1900, as_of=f"{year + 1}-01-02")
    record.add("2017", 16, as_of="2017-01-10")
    chart = ask(record, f"homicides[{HARBOR}, 2016] = 116", "2017-01-12").chart
    assert chart is not None
    assert [point.label for point in chart.points][-1] == "2016"
