"""Words that name no period, and a latest figure that may be too old for them."""

from __future__ import annotations

import pytest

from onrecord.model import Verdict
from tests.checking.ask import ask
from tests.checking.book import Book

BOOK = Book().add("2015", 300).add("2016", 335)


@pytest.mark.parametrize(
    ("claim", "said", "verdict"),
    [
        ("homicides[mill-harbor-xx] = 500", "2017-03-17", Verdict.CONTRADICTED),
        ("homicides[mill-harbor-xx] = 500", "2018-01-05", Verdict.UNCLEAR),
        ("homicides[mill-harbor-xx] fell by ~ 50%", "2018-01-05", Verdict.UNCLEAR),
        ("homicides[mill-harbor-xx] = 335", "2018-01-05", Verdict.SUPPORTED),
        ("homicides[mill-harbor-xx, 2016] = 500", "2018-01-05", Verdict.CONTRADICTED),
    ],
)
def test_a_figure_older_than_the_last_year_contradicts_nothing_that_names_no_period(
    claim: str, said: str, verdict: Verdict
) -> None:
    finding = ask(BOOK, claim, said)
    assert finding.verdict is verdict
    assert ("no figure of 2017" in finding.reason) is (verdict is Verdict.UNCLEAR)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("homicides[mill-harbor-xx] = 500", Verdict.UNCLEAR),
        ("homicides[mill-harbor-xx] = 300", Verdict.UNCLEAR),  # the figure of a year before the latest
        ("homicides[mill-harbor-xx] = 335", Verdict.SUPPORTED),
        ("homicides[mill-harbor-xx, 2016] = 500", Verdict.CONTRADICTED),
    ],
)
def test_words_of_no_known_day_and_no_period_are_refuted_by_no_one_year(claim: str, verdict: Verdict) -> None:
    assert ask(BOOK, claim).verdict is verdict
