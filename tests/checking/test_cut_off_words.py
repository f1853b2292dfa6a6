from __future__ import annotations

from tests.checking.ask import ask
from tests.checking.book import HARBOR, Book

CLAIM = f"homicides[{HARBOR}, 2016-01-01/2016-12-01]"


def test_the_reason_tells_how_far_the_ends_are_apart_and_what_was_likely() -> None:
    record = Book().add("2016", 68, as_of="2017-01-05")
    fits = ask(record, f"{CLAIM} = 62", "2017-02-01").reason
    assert fits.startswith("The Harbor Police counted 68 homicides in Mill Harbor in 2016 (")
    assert "ends 30 days after the stretch in the words, by whose end 55 to 67 were likely." in fits
    assert fits.endswith("The words may be true; that does not settle them.")
    unlikely = ask(record, f"{CLAIM} = 52", "2017-02-01").reason
    assert unlikely.endswith("That makes the words unlikely, and does not refute them.")
    assert "by whose end 48 to 68 were all but sure." in ask(record, f"{CLAIM} = 40", "2017-02-01").reason


def test_a_day_before_and_a_year_that_runs() -> None:
    record = Book().add("2016-01-01/2016-11-30", 62, as_of="2016-12-01")
    assert "ends a day before the stretch in the words" in ask(record, f"{CLAIM} = 62", "2016-12-02").reason
    record = Book().add("2016", 365, as_of="2017-01-05")
    assert "ends 4 days after" in ask(record, f"homicides[{HARBOR}, 2016] = 360", "2016-12-27").reason


def test_no_range_is_told_of_what_is_computed() -> None:
    record = Book().add("2015", 100).add("2016", 68)
    change = f"homicides[{HARBOR}, 2015-01-01/2015-12-01 -> 2016-01-01/2016-12-01] fell"
    found = ask(record, change, "2017-02-01").reason
    assert "counted 100 homicides in Mill Harbor in 2015 and 68 in 2016" in found
    assert "likely" not in found
    least = Book().add("2016", 68, mark="at_least")
    assert "or more were likely" in ask(least, f"{CLAIM} = 80", "2017-02-01").reason
