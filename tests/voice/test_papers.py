"""Whose a paper is that "it says" or "the letter says" speaks of."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        (
            "Mayor Ann Doyle opened the year with a statement. Easton had 40 murders, it said.",
            "40 murders",
            "Ann Doyle",
        ),
        (
            "Mayor Ann Doyle sent a letter to the board.\n\nThe letter says Easton had 40 murders.",
            "40 murders",
            "Ann Doyle",
        ),
        ("The FBI released its tables on Monday. They show 40 murders in Easton.", "40 murders", "FBI"),
        ("The FBI released its annual report on Monday. It says Easton had 40 murders.", "40 murders", "FBI"),
        (
            "In a thread on Monday, Mayor Ann Doyle wrote a post. One tweet said Easton had 40 murders.",
            "40 murders",
            "Ann Doyle",
        ),
        (
            "The report, released Monday by the FBI, is long. According to the report, Easton had 40 murders.",
            "40 murders",
            "FBI",
        ),
        (
            "In a letter to the board, Mayor Ann Doyle wrote that she was glad. The letter says Easton had 40 murders.",
            "40 murders",
            "Ann Doyle",
        ),
        ("The figures come from a memo by Prosecutor Ann Doyle. It adds that 40 were shot.", "40 were", "Ann Doyle"),
        ("The mayor took a walk. The letter says Easton had 40 murders.", "40 murders", "letter"),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
