"""Whose figures a rank is taken from."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "It was the worst year The Washington Post has ever recorded: 61 people shot dead by police.",
            "Washington Post",
        ),
        ("It was the deadliest year the Violence Archive has tracked, with 61 shootings.", "Violence Archive"),
        ("It was the highest total the FBI has ever counted: 61 murders.", "FBI"),
        ("Marlow had 61 killings in 2016, the most the police department has logged since 1996.", "police department"),
        ("The 61 people shot are the most the Marlow Gazette has recorded.", "Marlow Gazette"),
        ("It was the worst year Chicago has ever recorded: 61 people murdered.", None),
        ("It was the worst year she has ever recorded songs in: 61 people came.", None),
        ("Marlow had 61 killings, the most on record.", None),
    ],
)
def test_who_has_counted_them_all(text: str, wanted: str | None) -> None:
    assert speaker(text, "61") == wanted
