"""What is told of the figure right before it."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar import parse
from onrecord.reading import read
from onrecord.voice import attribute
from tests.claim_cases import claims_of

DAY = date(2024, 1, 25)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("In 2021 there were 402. That was the most since 2006.", "homicides[tulsa-ok, 2021] is highest since 2006"),
        ("Police counted 402 in 2021. This is the most ever.", "homicides[tulsa-ok, 2021] is highest ever"),
        ("In 2021 there were 402. That was 48 per 100,000.", "rate(homicides[tulsa-ok, 2021]) = 48"),
        ("And in 2021 there were 402. That's 48 for every 100,000.", "rate(homicides[tulsa-ok, 2021]) = 48"),
        ("In 2021 there were 402, and the very next year, 410.", "homicides[tulsa-ok, 2022] = 410"),
        ("In 2021 there were 402. That comes to one a day.", "per_day(homicides[tulsa-ok, 2021]) = 1"),
        (
            "In 2021 there were 402. That was 7 fewer than the year before.",
            "homicides[tulsa-ok, 2020 -> 2021] fell by = 7",
        ),
        ("It fell 17 percent. That was the lowest since 2019.", "homicides[tulsa-ok, 2023] is lowest since 2019"),
    ],
)
def test_that_is_the_count_told_last(text: str, claim: str) -> None:
    assert claims_of(f"TULSA — Tulsa had 327 homicides in 2023. {text}", DAY)[-1] == claim


def test_the_old_record_of_a_month_is_none_of_a_year() -> None:
    text = "The FBI ran 2.4 million background checks in March. That beat the old record, set last year."
    document = read(text.encode(), "story", date(2017, 4, 4))
    told = parse(document, attribute(document)).readings[-1]
    assert told.former
    assert told.unread == "old record"
