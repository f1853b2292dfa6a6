"""Clauses that a sentence opens with to set another place beside its own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2012, 11, 24)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Though killings rose in Chicago, Houston police say homicides dropped to 198 in 2011.",
            ("homicides[houston-tx, 2010 -> 2011] fell", "homicides[houston-tx, 2011] = 198"),
        ),
        (
            "While murders fell in Chicago in 2011, police in Houston counted 198 killings.",
            ("homicides[houston-tx, 2011] = 198",),
        ),
        (
            "While Chicago had 433 killings in 2011, Houston had 198.",
            ("homicides[houston-tx, 2011] = 198",),
        ),
        (
            "While murders fell in Chicago in 2011, robberies rose 5 percent.",
            ("robberies[chicago-il, 2010 -> 2011] rose by = 5%",),
        ),
        (
            "Although Illinois has strict laws, Chicago had 433 killings in 2011.",
            ("homicides[chicago-il, 2011] = 433",),
        ),
    ],
)
def test_the_main_clause_is_of_its_own_place(sentence: str, expected: tuple[str, ...]) -> None:
    assert claims_of(sentence, DAY)[-len(expected) :] == expected


def test_what_is_told_there_of_now_takes_no_time_from_the_main_clause() -> None:
    text = "Though killings have risen in Chicago, Houston police say they fell to 198 last year from 457 in 1985."
    assert "homicides[chicago-il, 1985 -> 2011] rose" not in claims_of(text, DAY)
