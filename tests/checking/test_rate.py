from __future__ import annotations

from onrecord.model import Unit
from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, Book

DAY = "2018-01-15"
RATE = f"rate(homicides[{HARBOR}, 2016])"


def book() -> Book:
    made = Book().add("2016", 762).add("2016", 765, definition="ucr", as_of="2017-09-25")
    made.add("2016", 2_725_153, measure="population", definition="ucr", as_of="2017-09-25")
    return made.add("2016", 2_716_723, measure="population", definition="census", as_of="2017-05-31")


def test_the_fbis_count_over_the_fbis_population() -> None:
    found = ask(book(), f"{RATE} = 28.1", DAY)
    assert found.verdict == "supported"
    assert found.working == "765 / 2,725,153 = 28.1 per 100,000 ≈ 28.1 per 100,000"


def test_the_citys_own_count_while_the_fbis_is_not_out() -> None:
    found = ask(book(), f"{RATE} = 28.0", "2017-01-15")
    assert found.verdict == "supported"
    assert found.working is not None
    assert found.working.startswith("762 / 2,716,723")


def test_another_population_that_carries_the_words_leaves_it_disputed() -> None:
    record = Book().add("2016", 263, definition="ucr").add("2016", 263, definition="hpd", as_of="2024-01-01")
    record.add("2016", 298_422, measure="population", definition="ucr")
    record.add("2016", 301_578, measure="population", definition="census")
    assert verdict(record, f"{RATE} = 87", DAY) == "disputed"
    assert verdict(record, f"{RATE} = 88", DAY) == "supported"
    assert verdict(record, f"{RATE} = 80", DAY) == "contradicted"


def test_the_nearest_population_within_three_years_is_named() -> None:
    record = Book().add("2016", 100).add("2013", 200_000, measure="population", definition="census")
    found = ask(record, f"{RATE} = 50", DAY)
    assert found.verdict == "supported"
    assert "(2013)" in found.reason
    far = Book().add("2016", 100).add("2012", 200_000, measure="population", definition="census")
    assert verdict(far, f"{RATE} = 50", DAY) == "not_in_record"


def test_per_million_and_a_printed_rate() -> None:

    printed = Book(order=("trac",)).add("FY2012", "5.52", definition="trac", unit=Unit.PER_MILLION)
    assert verdict(printed, f"rate(homicides[{HARBOR}, FY2012], per=1000000) = 5.52", DAY) == "supported"
    assert verdict(printed, f"rate(homicides[{HARBOR}, FY2012], per=1000000) = 6.52", DAY) == "contradicted"


def test_transposed_digits_of_a_rate() -> None:
    record = Book().add("2016", 145, definition="ucr")
    record.add("2016", 600_400, measure="population", definition="ucr")
    assert "slip" in flags(ask(record, f"{RATE} = 42.2", DAY))


def test_a_later_edition_revises_count_and_residents_together() -> None:
    made = Book(order=("ucr",)).add("2016", 765, definition="ucr", as_of="2017-09-25")
    made.add("2016", 780, definition="ucr", as_of="2018-09-25")
    made.add("2016", 2_725_153, measure="population", definition="ucr", as_of="2017-09-25")
    made.add("2016", 2_600_000, measure="population", definition="ucr", as_of="2018-09-25")
    assert verdict(made, f"{RATE} = 28.1", DAY) == "supported"
    assert verdict(made, f"{RATE} = 30.0", DAY) == "disputed"
    assert verdict(made, f"{RATE} = 32.0", DAY) == "contradicted"
