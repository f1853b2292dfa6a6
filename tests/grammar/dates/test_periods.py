from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.words.tokens import tokenize
from onrecord.lexicon.load import table
from onrecord.model import (
    CalendarWords,
    DayWords,
    Origin,
    PeriodWords,
    RangeWords,
    SinceWords,
    ToDateWords,
    WindowWords,
    YearShift,
)
from tests.period_cases import Case, cases

CASES = cases()

OTHER_WORDS = """
the of in on by as to from through since until before after so far date end start first third half Q1 Q3 2016 2010 '16
16 5 31 30 FY2016 fiscal years ago earlier later 90s s . , ; - – / : ' 2016-01-02 1/2/17 Memorial Day weekend
Fourth July New Year's ended going into same this last past next that into
"""

WORDS = sorted(
    {
        word
        for row in table("calendar")
        for phrase in row["words"].split("|")
        for word in phrase.split()
        if row["role"] not in {"no year", "compares"}
    }
    | set(OTHER_WORDS.split())
)

SENTENCES = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


def find(sentence: str) -> list[PeriodWords]:
    return find_periods(tokenize(sentence))


def test_there_are_cases() -> None:
    assert len(CASES) >= 200


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"line {case.line}")
def test_words_of_the_case_are_found_and_no_others(case: Case) -> None:
    assert [words.text for words in find(case.sentence)] == [words for words, _ in case.words]


@settings(max_examples=300)
@given(SENTENCES)
def test_spans_index_the_text_in_order_without_overlap(sentence: str) -> None:
    tokens = tokenize(sentence)
    found = find_periods(tokens)
    end = 0
    for words in found:
        assert words.first >= end
        assert words.last > words.first
        end = words.last
        assert words.span.start == tokens[words.first].start
        assert words.span.end == tokens[words.last - 1].end
        assert words.text.split() == sentence[words.span.start : words.span.end].split()


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_no_text_makes_it_fail(text: str) -> None:
    for words in find(text):
        assert text[words.span.start : words.span.end]


@settings(max_examples=100)
@given(SENTENCES, st.integers(0, 40))
def test_places_are_those_of_the_whole_text(sentence: str, lead: int) -> None:
    before = "x" * lead + ". "
    shifted = find_periods(tokenize(before + sentence, len(before)))
    alone = find(sentence)
    assert [words.expression for words in shifted] == [words.expression for words in alone]
    assert [words.span.start - len(before) for words in shifted] == [words.span.start for words in alone]


@pytest.mark.parametrize(
    "words",
    ["since", "the end of", "the start of the end of", "early", "from 2016 to", "2016-", "2016,", "January and", "1/"],
)
def test_reading_of_repeated_words_looks_no_farther_than_a_few_tokens(words: str) -> None:
    """What is found at the start does not hang on how much follows: no reader runs to the end of the text."""
    short, long = find(f"{words} " * 20), find(f"{words} " * 400)
    assert [one.expression for one in short[:5]] == [one.expression for one in long[:5]]
    assert all(one.last - one.first < 30 for one in long)


def test_years_may_be_the_ends_of_a_change() -> None:
    (found,) = find("Murders fell from 2010 to 2015.")
    assert found.expression == RangeWords(CalendarWords(2010), CalendarWords(2015))


def test_since_is_marked() -> None:
    (found,) = find("the most since 2004")
    assert found.since
    assert found.expression == SinceWords(CalendarWords(2004))
    (later,) = find("fewer stops after March")
    assert not later.since


def test_decades_are_windows_of_years() -> None:
    (found,) = find("the most in the past two decades")
    assert found.expression == WindowWords(20, "year")
    assert found.expression.years == 20
    (months,) = find("the most in the past 18 months")
    assert isinstance(months.expression, WindowWords)
    assert months.expression.years is None


def test_a_year_and_the_day_it_is_counted_to_are_tied() -> None:
    count, year = find("As of Thursday 58 bikes had been stolen in 2019.")
    assert count.expression == ToDateWords(DayWords(weekday=3), 2019)
    assert year.expression == CalendarWords(2019, until=DayWords(weekday=3))


def test_the_other_side_of_a_comparison_is_not_tied() -> None:
    count, year = find("Wardens logged 41 as of Wednesday, down from 60 in 2009.")
    assert count.expression == ToDateWords(DayWords(weekday=2))
    assert year.expression == CalendarWords(2009)


def test_relative_years_say_what_they_are_counted_from() -> None:
    last, before = find("It rose last year after a fall the year before.")
    assert last.expression == CalendarWords(YearShift(-1, Origin.SAID))
    assert before.expression == CalendarWords(YearShift(-1, Origin.CONTEXT))


def test_a_preposition_belongs_to_the_words_where_it_bears_on_the_sense() -> None:
    assert [words.text for words in find("in 2016")] == ["2016"]
    assert [words.text for words in find("through 2016-03-12")] == ["through 2016-03-12"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The city had 2,016 homicides.",
        "Officers made 2016 arrests.",
        "He may march with us.",
        "Call 312-555-2016 today's desk? No.",
        "He lives in the 2000 block of Elm.",
        "The fine is $2016.",
        "She was second to none.",
        "About 7,000 guns a year are seized.",
        "The rate rose 20.16 points.",
    ],
)
def test_numbers_and_verbs_are_no_dates(sentence: str) -> None:
    assert [words.text for words in find(sentence) if not words.text.lower().startswith("today")] == []
