"""Words that point at the time just spoken of."""

from __future__ import annotations

import pytest

from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.words.tokens import tokenize
from tests.claim_cases import Case, claims_of, load


def _found(text: str) -> list[str]:
    return [period.text for period in find_periods(tokenize(text, 0, len(text)))]


@pytest.mark.parametrize("case", load("back_then"), ids=lambda case: case.text[-40:])
def test_read(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    "text",
    [
        "Back then, there were nine.",
        "But at the time, Omaha had nine.",
        "There were nine at that time.",
        "By then Omaha had nine.",
        "In those days, the count was nine.",
        "Omaha had nine then.",
        "We counted nine then, too.",
    ],
)
def test_they_are_a_time(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "At the time of the vote, there were nine.",
        "The chief at the time said so.",
        "Then there were nine.",
        "It is half of what it was then.",
        "He said nine, and then left.",
        "There were nine by themselves.",
    ],
)
def test_they_are_none(text: str) -> None:
    assert _found(text) == []
