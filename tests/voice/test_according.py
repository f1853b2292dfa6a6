"""Sources named beside what they tell."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("According to the FBI, killings fell.", "FBI"),
        ("Going by the FBI, killings fell.", "FBI"),
        ("Going by car, killings fell.", None),
        ("Per the FBI, killings fell.", "FBI"),
        ("Per person, killings fell.", None),
    ],
)
def test_who_is_named(text: str, wanted: str | None) -> None:
    assert speaker(text, "killings") == wanted
