"""Where the subject of an act's verb ends."""

from __future__ import annotations

import pytest

from onrecord.voice.doers import before_verb
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("words", "verb", "subject"),
    [
        ("The mayor quietly asked", "asked", "The mayor"),
        ("He does promise", "promise", "He"),
        ("He did promise", "promise", "He"),
        ("The mayor is asking", "asking", "The mayor"),
        ("The mayor never asked", "asked", None),
        ("The mayor has so far declined", "declined", "The mayor"),
    ],
)
def test_the_subject_ends_before_adverbs_and_auxiliaries(words: str, verb: str, subject: str | None) -> None:
    found = scan(words, 0, len(words))
    end = before_verb(found, next(at for at, word in enumerate(found) if word.low == verb))
    assert (None if end is None else " ".join(word.text for word in found[:end])) == subject
