"""Whose count another keeps in place of who has none."""

from __future__ import annotations

import pytest

from tests.voice.made import speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The FBI has no full count; The Washington Post keeps one.", "Washington Post"),
        ("The Justice Department does not count them; the Gun Violence Archive does.", "Gun Violence Archive"),
        ("The FBI has no full count, but The Washington Post does.", "Washington Post"),
        ("The FBI counts them; The Washington Post has covered them.", "FBI"),
    ],
)
def test_who_keeps_the_count_goes_on(text: str, expected: str) -> None:
    text = f"{text} By its tally 981 people were shot dead by the police in 2017."
    assert speaker(text, "981") == expected
