"""A claim as it stands in a text, with its other readings and its doubts."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking import check
from onrecord.claims import parse_claim
from onrecord.frozen import replace
from onrecord.model import Assertion, Span, Unsaid, Verdict
from tests.checking.ask import ask
from tests.checking.book import Book

SPAN = Span(0, 1)
BOOK = Book().add("2015", 300).add("2016", 335)
SAID = date(2017, 3, 17)


def assertion(claim: str, *, others: tuple[str, ...] = (), doubts: tuple[str, ...] = ()) -> Assertion:
    read = [tuple(parse_claim(words) for words in some) for some in (others, doubts)]
    return Assertion(SPAN, SPAN, parse_claim(claim), (), None, SAID, others=read[0], doubts=read[1])


TRUE, FALSE = "homicides[mill-harbor-xx, 2016] = 335", "homicides[mill-harbor-xx, 2015] = 335"


def test_readings_that_matter_must_agree() -> None:
    assert check(assertion(TRUE, others=(FALSE,)), BOOK).verdict is Verdict.UNCLEAR
    assert check(assertion(TRUE, others=(TRUE,)), BOOK).verdict is Verdict.SUPPORTED


def test_a_doubt_that_holds_withholds_a_contradiction_and_says_why() -> None:
    finding = check(assertion(FALSE, doubts=(TRUE,)), BOOK)
    assert finding.verdict is Verdict.UNCLEAR
    assert "two ways" in finding.reason
    assert "335" in finding.reason
    assert finding.better is None


@pytest.mark.parametrize(("claim", "verdict"), [(TRUE, Verdict.SUPPORTED), (FALSE, Verdict.CONTRADICTED)])
def test_a_doubt_that_fails_changes_nothing(claim: str, verdict: Verdict) -> None:
    doubt = "homicides[mill-harbor-xx, 2015] = 999"
    assert check(assertion(claim, doubts=(doubt,)), BOOK).verdict is verdict


def test_what_is_supported_stays_so_whatever_the_doubts_say() -> None:
    assert check(assertion(TRUE, doubts=(FALSE,)), BOOK).verdict is Verdict.SUPPORTED


def test_a_guess_withholds_a_contradiction_and_says_which() -> None:
    guessed = replace(assertion(FALSE), guess="the sentence does not say what was counted")
    finding = check(guessed, BOOK)
    assert finding.verdict is Verdict.UNCLEAR
    assert finding.reason.startswith("The sentence does not say what was counted.")
    assert check(replace(assertion(TRUE), guess="the sentence does not say when"), BOOK).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("count", "verdict"), [(1500, Verdict.UNCLEAR), (90, Verdict.UNCLEAR), (600, Verdict.CONTRADICTED)]
)
def test_a_figure_of_another_size_contradicts_nothing_that_the_sentence_leaves_out(
    count: int, verdict: Verdict
) -> None:
    far = replace(assertion(f"homicides[mill-harbor-xx, 2015] = {count}"), unsaid=(Unsaid.WHERE, Unsaid.WHEN))
    finding = check(far, BOOK)
    assert finding.verdict is verdict
    assert ("where and when" in finding.reason) is (verdict is Verdict.UNCLEAR)
    assert check(replace(far, unsaid=()), BOOK).verdict is Verdict.CONTRADICTED


def test_a_slip_explains_a_figure_of_another_size() -> None:
    slipped = replace(assertion("homicides[mill-harbor-xx, 2016] = 3355"), unsaid=(Unsaid.WHEN,))
    assert check(slipped, BOOK).verdict is Verdict.CONTRADICTED


def test_a_group_without_a_figure_of_its_own_is_told_in_words() -> None:
    found = ask(Book().years(2014, [1]), "homicides[us-cities-250k, 2014] = 5")
    assert "together, only for each of them" in found.reason
    assert ask(Book(), 'homicides[group:"big cities", 2014] = 5').reason == (
        'The record has no figure of "big cities" as a whole.'
    )
