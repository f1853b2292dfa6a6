"""What cannot be said is a typed answer with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from onrecord.checking import check
from onrecord.claims import parse_claim
from onrecord.model import Amount, Assertion, Claim, Figure, Operator, Span, Unit, Value
from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, Book

SPAN = Span(0, 1)
BARE = Assertion(SPAN, SPAN, None, (), None, date(2017, 1, 2), unclear="which period is meant")


def claim(text: str) -> Claim:
    return parse_claim(text)


def test_no_claim_is_unclear_with_its_reason() -> None:
    found = check(BARE, Book())
    assert (found.verdict, found.reason) == ("unclear", "Which period is meant.")


def test_a_missing_measure_or_place_is_unclear() -> None:
    amount = Amount(Operator.EQUAL, 5, Unit.COUNT)  # type: ignore[arg-type]
    for figure in (Figure(None, (HARBOR,)), Figure("homicides")):
        found = check(replace(BARE, claim=Claim(Value(figure, amount)), unclear=None), Book())
        assert found.verdict == "unclear"


def test_what_the_record_does_not_have_is_named() -> None:
    assert "no series of hate crimes" in ask(Book(), f"hate_crimes[{HARBOR}, 2016] = 5").reason
    assert "does not know the place" in ask(Book(), "homicides[nowhere-xx, 2016] = 5").reason
    assert verdict(Book(), f"homicides[{HARBOR}, 2016] = 5") == "not_in_record"


def test_readings_that_disagree_are_unclear() -> None:
    record = Book().years(2015, [485, 762])
    base = replace(BARE, claim=claim(f"homicides[{HARBOR}, 2016] = 762"), unclear=None, said=date(2017, 2, 1))
    agreeing = replace(base, others=(claim(f"homicides[{HARBOR}, 2016] > 700"),))
    other = replace(base, others=(claim(f"homicides[{HARBOR}, 2015] = 762"),))
    assert check(agreeing, record).verdict == "supported"
    assert check(other, record).verdict == "unclear"


def test_the_words_own_day_decides_before_the_day_they_were_said() -> None:
    record = Book().add("2016", 762, as_of="2017-01-01").add("2016", 771, as_of="2018-01-01")
    text = f"homicides[{HARBOR}, 2016] = 762"
    assert verdict(record, text, "2019-01-01") == "disputed"
    assert verdict(record, f"{text} as of 2017-06-01", "2019-01-01") == "supported"
