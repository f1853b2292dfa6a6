"""Who it is that a head, a label or a signature names."""

from __future__ import annotations

import pytest

from onrecord.voice import people, shown
from onrecord.voice.memory import Memory
from onrecord.voice.words import scan

TEXT = "Chief Ann Roe said it fell. The Easton Police Department counted 40."


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("Ms. Roe", "Ann Roe", "person"),
        ("Police Chief Bob Lee", "Bob Lee", "person"),
        ("Easton Police Department", "Easton Police Department", "org"),
        ("The Beacon", "The Beacon", "person"),
    ],
)
def test_whom_the_words_name(words: str, name: str, kind: str) -> None:
    memory = Memory(people.build([scan(TEXT, 0, len(TEXT))]))
    found = shown.source(words, memory)
    assert (found.name, found.kind) == (name, kind)
