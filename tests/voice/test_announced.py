"""Sentences that hand over to somebody's figures."""

from __future__ import annotations

import pytest

from onrecord.voice import announced, people
from onrecord.voice.memory import Memory
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Here is what the Marlow Police Department actually says.", "Marlow Police Department"),
        ("What the FBI counted:", "FBI"),
        ("What does the FBI say?", "FBI"),
        ("The FBI's numbers tell the story.", "FBI"),
        ("Here is what we know.", None),
        ("Here is what changed.", None),
        ("The numbers tell the story.", None),
        ("Here is what the FBI said of the 40 killings.", None),
    ],
)
def test_whose_figures_stand_behind(text: str, wanted: str | None) -> None:
    words = scan(text, 0, len(text))
    source = announced.announcer(words, Memory(people.build([words])))
    assert (source.name if source else None) == wanted
