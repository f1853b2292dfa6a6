"""What stands between a verb of speech and the speech."""

from __future__ import annotations

import pytest

from onrecord.voice.after_verb import after_verb
from onrecord.voice.words import scan

FOLLOWS = [
    ("said that thefts fell", "said", "that", "thefts"),
    ("said on Monday that thefts fell", "said", "that", "thefts"),
    ("said in a letter to the board that thefts fell", "said", "that", "thefts"),
    ("said Monday, and thefts fell", "said", "bound", ","),
    ("said that's wrong", "said", "plain", "that"),
    ("said thefts fell", "said", "plain", "thefts"),
    ("said at a forum", "said", "end", ""),
    ("told Ann Doyle that thefts fell", "told", "that", "thefts"),
    ("told the board Tuesday that thefts fell", "told", "that", "thefts"),
    ("told reporters thefts fell", "told", "plain", "thefts"),
    ("told the council about the 40 thefts", "told", "plain", "the"),
]


@pytest.mark.parametrize(("text", "verb", "kind", "speech"), FOLLOWS)
def test_the_hearer_the_day_and_the_occasion_are_passed(text: str, verb: str, kind: str, speech: str) -> None:
    words = scan(text, 0, len(text))
    found, at = after_verb(words, 1, tells=verb == "told")
    assert (found, words[at].low if at < len(words) else "") == (kind, speech)
