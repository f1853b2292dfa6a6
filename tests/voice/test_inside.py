"""Pronouns inside a quotation."""

from __future__ import annotations

from onrecord.reading import read_text
from onrecord.voice import attribute, inside
from onrecord.voice.words import scan


def test_he_in_a_quotation_is_not_whoever_speaks_it() -> None:
    text = (
        "Chief Mark Vance said car thefts fell. Sgt. Lee Nord stood by the memo. “He said it to my face,” she said. "
        "“And he said that robberies rose 5 percent.”"
    )
    chains = [[link.speaker for link in voice.attribution] for voice in attribute(read_text(text))[-1].voices]
    assert ["Mark Vance"] in chains


def test_a_quotation_opens_and_closes() -> None:
    for words, within in (("“It fell,” he", False), ("“It fell, and he", True), ("It fell", False)):
        assert inside.opened(scan(words, 0, len(words))) is within
