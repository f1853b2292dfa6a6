"""Sentences that call the one before untrue; cases/voice.txt holds whose speech is marked so."""

from __future__ import annotations

import pytest

from onrecord.voice.denials import calls_untrue
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "untrue"),
    [
        ("That is simply not true.", True),
        ("“That’s nonsense,” she said.", True),
        ("It isn't so.", True),
        ("Not so, he said.", True),
        ("Well, that's just a myth.", True),
        ("That is not true of Easton.", False),
        ("That is wrong.", False),
        ("That is not good enough.", False),
        ("True.", False),
        ("That", False),
        ("", False),
    ],
)
def test_calls_untrue(text: str, untrue: bool) -> None:
    assert calls_untrue(scan(text, 0, len(text))) is untrue
