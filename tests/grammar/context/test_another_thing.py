"""What points back behind a sentence of another thing's figures is of that thing."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 5, 14)
BEFORE = "CHICAGO — Chicago had 762 homicides in 2016. "


@pytest.mark.parametrize(
    "sentences",
    [
        "Overtime cost $5 million. It rose 12 percent.",
        "Attendance doubled that year; it reached a record.",
        "The waiting list came to 5,000. That is a record.",
        "Hotel bookings came to 5,000. The number fell 1 percent from 2015.",
        "The city has 800 cameras. In 2015, it was 300.",
        "The tips numbered 800. Last year they were 300.",
        "Hotel bookings came to 5,000. The clerk was glad. They were up 1 percent.",
        "48,204 — the pupils of the city's schools in 2016. That is 16 percent more than in 2015.",
    ],
)
def test_it_is_what_the_sentence_before_told_of(sentences: str) -> None:
    assert claims_of(f"{BEFORE}\n\n{sentences}", DAY)[1:] == ()


@pytest.mark.parametrize(
    "sentences",
    [
        "Overtime cost $5 million. Homicides fell 12 percent in 2017.",
        "That last one is not so. It was the most since 1996.",
        "He wants applause for 762. In 2015 it was 485.",
        "Overtime cost $5 million.\n\nIt was the most homicides since 1996.",
        "Overtime cost $5 million. In 2015 the city had 485.",
    ],
)
def test_a_measure_a_place_or_a_new_paragraph_ends_it(sentences: str) -> None:
    assert len(claims_of(f"{BEFORE}\n\n{sentences}", DAY)) == 2


def test_they_are_what_the_last_clause_told_of() -> None:
    text = "CHICAGO — Homicides fell last year while evictions rose. They climbed 12 percent."
    assert claims_of(text, DAY) == ("homicides[chicago-il, 2016 -> 2017] fell",)
