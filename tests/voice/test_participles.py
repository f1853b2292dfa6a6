"""Whose doing a participle of saying is."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Mayor Ann Doyle keeps saying that Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle is fond of saying that Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle, noting that Easton had 40 murders, left.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle left early, grumbling that Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle went so far as to say that Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("A report noting that Easton had 40 murders was lost.", "40 murders", None),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
