from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from onrecord.claims.periods import parse_period
from onrecord.model import Document, Unit, Verdict, VoiceKind
from onrecord.reporting import wording
from tests.reporting.samples import ASKED, COUNTED, PUBLISHED, RECORD, report, voice


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2016", "2016"),
        ("2016-03", "March 2016"),
        ("2016-03-12", "12 March 2016"),
        ("2016-Q3", "quarter 3 of 2016"),
        ("2010/2016", "2010 to 2016"),
        ("FY2016", "fiscal 2016"),
        ("2016-01-01/2016-03-12", "1 January to 12 March 2016"),
        ("2015-12-20/2016-03-12", "20 December 2015 to 12 March 2016"),
        ("2011-05-16/..", "since 16 May 2011"),
    ],
)
def test_periods_are_said_as_a_reader_says_them(written: str, said: str) -> None:
    assert wording.period(parse_period(written)) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("4331", Unit.COUNT, "4,331"),
        ("28.0", Unit.PER_100K, "28.0 per 100,000"),
        ("58", Unit.PERCENT, "58%"),
        ("1E+6", Unit.USD, "1,000,000 US dollars"),
        ("-3.8", Unit.POINTS, "-3.8 points"),
        ("0.07", Unit.RATIO, "0.07 to 1"),
    ],
)
def test_figures_keep_their_digits_and_name_their_unit(value: str, unit: Unit, said: str) -> None:
    assert wording.number(Decimal(value), unit) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("762 murders", "“762 murders”"),
        ("“noncommittal”", "“noncommittal”"),
        ('"noncommittal"', "“noncommittal”"),
        ("he would “pull back” now", "“he would ‘pull back’ now”"),
        ("“one” and “two”", "“‘one’ and ‘two’”"),
        ("", "“”"),
    ],
)
def test_words_are_quoted_once(words: str, said: str) -> None:
    assert wording.quoted(words) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([(2017, 1, 3)], "3 January 2017"),
        ([(2017, 1, 9), (2017, 1, 3)], "January 2017"),
        ([(2017, 3, 9), (2017, 1, 3)], "3 January to 9 March 2017"),
        ([(2016, 12, 31), (2017, 1, 3)], "31 December 2016 to 3 January 2017"),
    ],
)
def test_several_days_are_one_date(days: list[tuple[int, int, int]], said: str) -> None:
    assert wording.days([date(*day) for day in days]) == said


def test_a_post_says_that_it_is_one_and_a_denial_that_it_denies() -> None:
    posted = replace(RECORD.assertion, voice=voice(VoiceKind.POST, "Ada Quill"), said=PUBLISHED)
    assert wording.who(posted, report().document) == "Ada Quill, in a post, 17 March 2017"
    denied = replace(posted, voice=replace(voice(VoiceKind.REPORTED, "Ada Quill"), denied=True))
    assert wording.who(denied, report().document) == "Ada Quill, 17 March 2017, which the text denies"


def test_the_story_without_a_date_is_the_story_itself() -> None:
    assert wording.who(replace(COUNTED.assertion, said=None), Document("a", "")) == "the story itself"


def test_an_act_without_an_actor_says_so() -> None:
    assert wording.parties(replace(ASKED.act, actor=None, addressee=None)).startswith("someone the text does not name")


def test_verdicts_are_tallied_with_what_to_look_at_first_in_front() -> None:
    assert [verdict for verdict, _ in wording.tally(report())] == [
        Verdict.CONTRADICTED,
        Verdict.DISPUTED,
        Verdict.SUPPORTED,
        Verdict.UNCLEAR,
    ]
