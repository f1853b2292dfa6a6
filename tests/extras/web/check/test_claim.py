from __future__ import annotations

from datetime import date

import pytest

from onrecord.extras.web.check.claim import Live, choices, live
from onrecord.pipeline import supply

CLAIM = "homicides[chicago-il, 2016] = 762"


def test_a_claim_is_held_on_its_day() -> None:
    found = live(supply(), CLAIM, date(2017, 1, 5))
    assert (found.verdict, found.symbol) == ("supported", "✓")
    assert "762" in found.reason
    assert live(supply(), CLAIM, date(2023, 1, 5)).verdict != "supported"


def test_what_is_no_claim_says_where() -> None:
    assert "^" in live(supply(), "homicides[", None).fault
    assert live(supply(), " ", None) == Live()


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("homici", "homicides"),
        ("homicides[chicag", "chicago-il"),
        ("homicides{gu", "gun"),
        ("homicides[chicago-il, 2016] i", "is highest"),
        ("homicides[chicago-il, 2016] > hom", "homicides"),
        ("homicides[Philadel", "philadelphia-pa"),
    ],
)
def test_what_could_come_next(words: str, first: str) -> None:
    found = choices(supply(), words, len(words))
    assert found[0].words == first
    start = found[0].start
    assert words[:start] + first == words[:start] + found[0].words


def test_a_period_is_not_guessed() -> None:
    words = "homicides[chicago-il, 20"
    assert choices(supply(), words, len(words)) == []


@pytest.mark.parametrize("words", ["]]]", "[[[[", "{", "(", "é[", "\x00"])
def test_no_words_are_a_fault(words: str) -> None:
    for at in range(len(words) + 3):
        assert all(one.start <= len(words) for one in choices(supply(), words, at))
