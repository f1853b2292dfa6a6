from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking import check, check_ends_in_text, check_printed_ends
from onrecord.claims import parse_claim
from onrecord.model import Assertion, Span, Unsaid
from tests.checking.book import HARBOR, Book

DAY = date(2019, 1, 20)
SPAN = Span(0, 1)


def book() -> Book:
    """The police counted 165 and 159; the FBI 147 and 140: each has a fall."""
    record = Book().add("2017", 165, as_of="2018-01-02").add("2018", 159, as_of="2019-01-02")
    record.add("2017", 147, definition="ucr", as_of="2018-09-24")
    return record.add("2018", 140, definition="ucr", as_of="2019-01-10")


def verdicts(*claims: str) -> list[str]:
    told = [Assertion(SPAN, SPAN, parse_claim(claim), (), None, DAY) for claim in claims]
    findings = [check(one, book()) for one in told]
    changed = check_printed_ends(told, findings)
    return [str(changed.get(index, found).verdict) for index, found in enumerate(findings)]


def counted(year: int, number: int) -> str:
    return f"homicides[{HARBOR}, {year}] = {number}"


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("rose", "disputed"),
        ("rose by = 8%", "disputed"),
        ("rose by = 12", "disputed"),
        ("rose by = 20%", "contradicted"),  # the words' own numbers refuse it
    ],
)
def test_two_publishers_ends_that_the_words_print_dispute_the_change(rest: str, expected: str) -> None:
    found = verdicts(counted(2018, 159), f"homicides[{HARBOR}, 2017 -> 2018] {rest}", counted(2017, 147))
    assert found == ["supported", expected, "disputed"]


def test_a_comparison_of_both_goes_the_same_way() -> None:
    more = f"homicides[{HARBOR}, 2018] > homicides[{HARBOR}, 2017]"
    assert verdicts(counted(2018, 159), more, counted(2017, 147))[1] == "disputed"


@pytest.mark.parametrize(
    "ends",
    [
        (counted(2018, 159), counted(2018, 159)),  # one end is not printed
        (counted(2018, 159), counted(2017, 120)),  # nobody counted 120
        (counted(2018, 159), counted(2016, 147)),
    ],
)
def test_an_end_that_is_not_printed_or_does_not_stand_bears_nothing_out(ends: tuple[str, str]) -> None:
    assert verdicts(ends[0], f"homicides[{HARBOR}, 2017 -> 2018] rose", ends[1])[1] == "contradicted"


@pytest.mark.parametrize(
    ("start", "end", "change", "expected"),
    [
        (30, 12, "fell by = 60%", "disputed"),  # a precinct's, held against its city's
        (30, 12, "fell", "disputed"),
        (165, 12, "fell", "supported"),  # one end of a true change is a slip
        (165, 12, "fell by = 60%", "disputed"),
        (165, 159, "fell by = 60%", "contradicted"),
        (150, 140, "fell by = 60%", "contradicted"),  # near enough to be the city's own
    ],
)
def test_ends_of_another_size_are_of_another_place(start: int, end: int, change: str, expected: str) -> None:
    texts = (f"homicides[{HARBOR}, 2017 -> 2018] {change}", counted(2017, start), counted(2018, end))
    told = [Assertion(SPAN, SPAN, parse_claim(text), (), None, DAY, unsaid=(Unsaid.WHERE,)) for text in texts]
    findings = [check(one, book()) for one in told]
    assert str(check_printed_ends(told, findings).get(0, findings[0]).verdict) == expected


@pytest.mark.parametrize(
    ("start", "end", "percent", "expected"),
    [
        (171, 159, 7, "disputed"),  # what the text prints bears it out
        (171, 159, 20, "contradicted"),
        (120, 159, 7, "contradicted"),  # nobody counted 120
    ],
)
def test_figures_of_another_sentence_bear_a_percentage_out(start: int, end: int, percent: int, expected: str) -> None:
    record = Book().add("2017", 165, as_of="2018-01-02").add("2017", 171, definition="ucr", as_of="2018-09-24")
    record.add("2018", 159, as_of="2019-01-02")
    change = f"homicides[{HARBOR}, 2017 -> 2018] fell by = {percent}%"
    texts = (change, counted(2018, end), counted(2017, start))
    told = [Assertion(SPAN, SPAN, parse_claim(text), (), None, DAY) for text in texts]
    findings = [check(one, record) for one in told]
    assert findings[0].verdict == "contradicted"
    assert str(check_ends_in_text(told, findings).get(0, findings[0]).verdict) == expected


@pytest.mark.parametrize(("whole", "expected"), [(241, "disputed"), (203, "contradicted"), (230, "contradicted")])
def test_a_share_of_a_whole_that_the_words_print_otherwise_is_not_refuted(whole: int, expected: str) -> None:
    record = Book().add("2018", 203, as_of="2019-01-02").add("2018", 140, qualifiers=("gun",), as_of="2019-01-02")
    share = f"share(homicides{{gun}}[{HARBOR}, 2018], homicides[{HARBOR}, 2018]) = 50%"
    told = [Assertion(SPAN, SPAN, parse_claim(text), (), None, DAY) for text in (counted(2018, whole), share)]
    findings = [check(one, record) for one in told]
    assert str(check_printed_ends(told, findings).get(1, findings[1]).verdict) == expected
