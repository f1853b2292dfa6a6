"""Whom an office stands for."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("The Rev. Otis Grant spoke. The pastor said Easton had 40 murders.", "40 murders", "Otis Grant"),
        ("State Sen. Ann Doyle spoke. The lawmaker said Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("State Sen. Ann Doyle met Rep. Lou Hale. The lawmaker said Easton had 40 murders.", "40 murders", "lawmaker"),
        ("A spokesman for the mayor, Kip Arlen, spoke. The mayor said Easton had 40 murders.", "40 murders", "mayor"),
        (
            "“It fell,” said Kip Arlen. The mayor's spokesman said Easton had 40 murders.",
            "40 murders",
            "mayor's spokesman",
        ),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
