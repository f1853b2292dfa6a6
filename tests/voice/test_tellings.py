"""Clauses before a colon behind which somebody speaks."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Mayor Ann Doyle was blunt: Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle had a number ready: 40 murders in Easton.", "40 murders in", "Ann Doyle"),
        ("Mayor Ann Doyle's answer: Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle's message was simple: Easton had 40 murders.", "40 murders", "Ann Doyle"),
        ("The FBI's number: 40 murders in Easton.", "40 murders", "FBI"),
        ("Then came Mayor Ann Doyle: “Easton had 40 murders.”", "40 murders", "Ann Doyle"),
        ("From Mayor Ann Doyle: “Easton had 40 murders.”", "40 murders", "Ann Doyle"),
        ("Mayor Ann Doyle of Easton is not impressed: “It had 40 murders.”", "40 murders", "Ann Doyle"),
        (
            "Chief Lou Hale made two points:\n\n- Easton had 40 murders.\n- Marlow had 12 murders.",
            "12 murders",
            "Lou Hale",
        ),
        ("Chief Lou Hale sent this reply:\n\nEaston had 40 murders.", "40 murders", "Lou Hale"),
        ("Mayor Ann Doyle faces a hard year: Easton had 40 murders.", "40 murders", None),
        ("Mayor Ann Doyle has a point: Easton had 40 murders.", "40 murders", None),
        ("The mayor has a number of problems: Easton had 40 murders.", "40 murders", None),
        ("Chief Lou Hale made two points:\n\nEaston had 40 murders.", "40 murders", None),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
