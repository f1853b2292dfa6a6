"""Counts whose numbers make the change that a text tells, though those who gather have others."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking import check, check_own_sums
from onrecord.claims import parse_claim
from onrecord.model import Assertion, Attribution, Span, Voice, VoiceKind
from tests.checking.book import HARBOR, NORTH, Book

DAY = date(2017, 1, 3)
SPAN = Span(0, 1)


def book(definition: str = "ucr") -> Book:
    """Of Harbor 27, 33 and 43, of another town 60 and 62."""
    record = Book().add("2014", 27, definition=definition).add("2015", 33, definition=definition)
    record.add("2016", 43, definition=definition, as_of="2017-09-25")
    record.add("2015", 60, definition=definition, place=NORTH)
    return record.add("2016", 62, definition=definition, place=NORTH)


def said_by(speaker: str, role: str | None = None) -> Voice:
    return Voice(SPAN, VoiceKind.QUOTE, (Attribution(speaker, role, "said", None, SPAN),))


def verdicts(record: Book, *claims: str, voice: Voice | None = None) -> list[str]:
    told = [Assertion(SPAN, SPAN, parse_claim(claim), (), voice, DAY) for claim in claims]
    findings = [check(one, record) for one in told]
    changed = check_own_sums(told, findings)
    return [str(changed.get(index, found).verdict) for index, found in enumerate(findings)]


def counted(year: int, number: int) -> str:
    return f"homicides[{HARBOR}, {year}] = {number}"


def rose(amount: str) -> str:
    return f"homicides[{HARBOR}, 2015 -> 2016] rose by = {amount}"


@pytest.mark.parametrize("amount", ["19%", "7"])
def test_a_change_that_its_printed_ends_make_is_of_their_count(amount: str) -> None:
    told = (rose(amount), counted(2016, 43), counted(2015, 36), counted(2014, 39))
    assert verdicts(book(), *told) == ["disputed", "supported", "disputed", "disputed"]


def test_a_percentage_that_was_cut_off_goes_by_them_too() -> None:
    assert verdicts(book(), rose("28%"), counted(2016, 45), counted(2015, 35))[0] == "disputed"  # 28.6


@pytest.mark.parametrize(
    "told",
    [
        (rose("30%"), counted(2016, 43)),  # the ends do not make it
        (rose("19%"),),  # one end is told alone
        (f"homicides[{HARBOR}, 2015 -> 2016] rose", counted(2016, 43)),
        (f"homicides[{NORTH}, 2015 -> 2016] rose by = 19%", counted(2016, 43)),
    ],
)
def test_without_a_sum_a_printed_number_is_refuted(told: tuple[str, ...]) -> None:
    assert verdicts(book(), counted(2015, 36), *told)[0] == "contradicted"


@pytest.mark.parametrize(
    ("amount", "last", "first"),
    [
        ("100%", 86, 43),  # both ends twice what the record has
        ("95%", 43, 22),
        ("39%", 50, 36),
        ("100%", 70, 35),
    ],
)
def test_ends_far_from_the_record_s_are_no_count_of_their_own(amount: str, last: int, first: int) -> None:
    found = verdicts(book(), counted(2014, 30), rose(amount), counted(2016, last), counted(2015, first))
    near = amount == "39%"
    assert found[0] == ("disputed" if near else "contradicted")
    assert found[3] == ("disputed" if near else "contradicted")


def test_a_number_of_another_year_far_from_the_record_s_is_refuted() -> None:
    told = (rose("19%"), counted(2016, 43), counted(2015, 36), counted(2014, 60))
    assert verdicts(book(), *told)[2:] == ["disputed", "contradicted"]


@pytest.mark.parametrize(
    ("voice", "verdict"),
    [
        (said_by("Ann Roe", "candidate for mayor"), "contradicted"),
        (said_by("Ann Roe"), "contradicted"),
        (said_by("Ann Roe", "police chief"), "disputed"),
        (said_by("Harbor police"), "disputed"),
        (None, "disputed"),
    ],
)
def test_only_who_keeps_a_count_has_one(voice: Voice | None, verdict: str) -> None:
    told = (rose("19%"), counted(2016, 43), counted(2015, 36))
    assert verdicts(book(), *told, voice=voice)[2] == verdict


def test_where_the_record_has_both_ends_another_year_is_refuted() -> None:
    told = (rose("30.3%"), counted(2016, 43), counted(2015, 33), counted(2014, 39))
    assert verdicts(book(), *told) == ["supported", "supported", "supported", "contradicted"]


def test_the_forces_own_count_refutes() -> None:
    assert verdicts(book("hpd"), rose("19%"), counted(2016, 43), counted(2015, 36))[2] == "contradicted"


def test_words_that_name_who_gathers_are_held_to_it() -> None:
    told = (rose("19%"), counted(2016, 43), counted(2015, 36))
    named = [one.replace("homicides", "homicides(ucr)") for one in told]
    assert verdicts(book(), *named)[2] == "contradicted"
