"""Names without a title that are people's by what they do."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Lena Sorrel runs a shop.\n\n“Easton had 40 murders,” she says.", "40 murders", "Lena Sorrel"),
        ("Lena Sorrel of Marlow remembers worse: “Easton had 40 murders.”", "40 murders", "Lena Sorrel"),
        ("Lena Sorrel of Marlow writes that Easton had 40 murders.", "40 murders", "Lena Sorrel"),
        ("Oakton Falls has a mill.\n\n“Easton had 40 murders,” she says.", "40 murders", None),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
