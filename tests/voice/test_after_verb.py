"""What follows a verb of speech."""

from __future__ import annotations

import pytest

from onrecord.voice.after_verb import after_verb
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "kind", "speech"),
    [
        ("that murders fell", "that", "murders"),
        ("on Tuesday that murders fell", "that", "murders"),
        ("murders fell", "plain", "murders"),
        (", murders fell", "bound", ","),
        ("that's not right", "plain", "that"),
        ("who fled", "who", "who"),
    ],
)
def test_where_the_speech_begins(text: str, kind: str, speech: str) -> None:
    words = scan(text, 0, len(text))
    found, at = after_verb(words, 0, tells=False)
    assert (found, words[at].text) == (kind, speech)


def test_whoever_is_told_stands_before_the_speech() -> None:
    text = "the council that murders fell"
    words = scan(text, 0, len(text))
    found, at = after_verb(words, 0, tells=True)
    assert (found, words[at].text) == ("that", "murders")


def test_nothing_may_follow() -> None:
    assert after_verb(scan("yesterday", 0, 9), 0, tells=False) == ("end", 1)
