"""Whose office a sentence has named before a "he"."""

from __future__ import annotations

import pytest

from .made import told


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Council President Ann Doyle has asked the monitor what it cost; he has promised an answer.", "the monitor"),
        ("A spokeswoman told us it fell, and she would not say more.", "A spokeswoman"),
        ("Lou Hale spoke. Ann Doyle asked the monitor, Joe Orr, what it cost; he has promised an answer.", "Joe Orr"),
    ],
)
def test_who_was_asked_or_has_spoken_by_the_office_is_he(text: str, actor: str) -> None:
    found = told(text)[-1][1]
    assert found is not None
    assert found.lower() == actor.lower()
