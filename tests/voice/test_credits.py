"""Lines that say whose the quotation below them is."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("What they say\n\nANN DOYLE\n“Easton had 40 murders this year.”", "40 murders", "Ann Doyle"),
        (
            "What they say\n\nAnn Doyle, council president\n“Easton had 40 murders this year.”",
            "40 murders",
            "Ann Doyle",
        ),
        (
            "Mayor Ann Doyle ran again.\n\nSpeaker: Ann Doyle\nStatement: “Easton had 40 murders this year.”",
            "40 murders",
            "Ann Doyle",
        ),
        (
            "Mayor Ann Doyle ran again.\n\n[SOUND: Mayor Ann Doyle]\n\n“Easton had 40 murders this year.”",
            "40 murders",
            "Ann Doyle",
        ),
        ("THE CLAIM\n“Easton had 40 murders this year.”", "40 murders", None),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
