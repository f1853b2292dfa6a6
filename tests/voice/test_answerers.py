"""Whom a pronoun means right behind a request."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The FBI spoke. Neil Roe asked the state police for help. They said robberies rose.", "state police"),
        ("The FBI spoke. Mayor Ann Doyle asked Chief Lou Hale for a list. He said robberies rose.", "Lou Hale"),
        ("Mayor Ann Doyle asked Chief Lou Hale for a list. She argued that robberies rose.", "Ann Doyle"),
        (
            "“It fell,” said Ann Doyle. Rep. Lou Hale asked about Easton. “Robberies rose there,” she replied.",
            "Ann Doyle",
        ),
        ("“It fell,” said Ann Doyle. Rep. Pat Hale disagreed. “Robberies rose there,” she replied.", "Pat Hale"),
    ],
)
def test_who_asked_and_who_was_asked(text: str, name: str) -> None:
    assert speaker(text, "Robberies" if "Robberies" in text else "robberies") == name
