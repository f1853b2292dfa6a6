"""Whose count another keeps in place of who has none."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The FBI has no full count; The Washington Post keeps one.", "Washington Post"),
        ("The Justice Department does not count them; the Gun Violence Archive does.", "Gun Violence Archive"),
        ("The FBI has no full count, but The Washington Post does.", "Washington Post"),
        ("The FBI counts them; The Washington Post has covered them.", "FBI"),
    ],
)
def test_who_keeps_the_count_goes_on(text: str, speaker: str) -> None:
    text = f"{text} By its tally 981 people were shot dead by the police in 2017."
    place = text.find("981")
    told = [
        link.speaker
        for one in attribute(read_text(text))
        for voice in one.voices
        if voice.span.start <= place < voice.span.end
        for link in voice.attribution[:1]
    ]
    assert told == [speaker]
