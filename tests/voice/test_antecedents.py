"""Whom a clause with "who", "which" or "that" speaks of."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Ann Doyle was joined by Chief Lou Hale, who said that robberies rose.", "Lou Hale"),
        (
            "It fell, said Ann Doyle, an aide at Easton Hall, who put the toll at 40. She said that robberies rose.",
            "Ann Doyle",
        ),
        ("She cited an Easton Post report that says robberies rose.", "an Easton Post report"),
        ("The claim that says it all: robberies rose.", None),
    ],
)
def test_the_name_or_the_paper_before_the_clause(text: str, name: str | None) -> None:
    assert speaker(text, "robberies") == name
