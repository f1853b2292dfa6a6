"""Figures that somebody mentions."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Mayor Ann Doyle cited 40 murders in Easton.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle asked for help, citing the 40 murders in Easton.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle ranks Easton first in murders.", "first", "Ann Doyle"),
        ("Mayor Ann Doyle spoke of 40 murders in Easton.", "40 murders", "Ann Doyle"),
        ("The FBI's Uniform Crime Reports list 40 murders in Easton.", "40 murders", "FBI"),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
