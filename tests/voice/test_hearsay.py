"""Speech told as somebody's own way to see it."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("To hear Mayor Ann Doyle tell it, Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("The way Mayor Ann Doyle tells it, Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("“Easton had 40 murders,” was how Mayor Ann Doyle put it.", "40 murders", "Ann Doyle"),
        ("In the telling of Mayor Ann Doyle, Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle would not tell it. Easton had 40 murders.", "40 murders", None),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
