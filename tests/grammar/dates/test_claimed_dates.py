"""Dates that belong to a superlative."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Thefts were at their lowest since 1962.", True),
        ("Thefts fell to a level not seen since 2008.", True),
        ("Thefts fell 9 percent in 2015.", False),
        ("The lowest number of thefts was told of.", False),
    ],
)
def test_a_date_behind_a_superlative_is_claimed(text: str, claimed: bool) -> None:
    assert bool(look(text, Span(0, len(text))).claimed) is claimed
