"""Requests as polite as they come."""

from __future__ import annotations

import pytest

from .made import told

COLUMN = "By Ann Doyle\n\nI live here. "


@pytest.mark.parametrize(
    "words",
    [
        "I would ask that you check the list.",
        "I would like you to print the list.",
        "We would like the chief to publish the list.",
        "I'd ask the chief to publish the list.",
    ],
)
def test_who_would_like_a_thing_done_asks_for_it(words: str) -> None:
    assert told(COLUMN + words) == [("request", "Ann Doyle")]


@pytest.mark.parametrize("words", ["I would like a list.", "I would ask why.", "Lou Hale begs to differ."])
def test_who_would_like_a_thing_asks_nobody_for_it(words: str) -> None:
    assert told(COLUMN + words) == []
