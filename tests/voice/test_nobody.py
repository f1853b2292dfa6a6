"""Words before a verb of saying that name nobody."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("named", "wanted"),
    [
        ("The record", None),
        ("History", None),
        ("The state's record", "state's record"),
        ("Your front page", None),
        ("Your police chief", "Your police chief"),
    ],
)
def test_who_says_it(named: str, wanted: str | None) -> None:
    assert speaker(f"{named} says killings fell to 31.", "killings") == wanted
