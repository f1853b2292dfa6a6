"""Speech that the next sentence calls untrue; cases/voice.txt holds more of it."""

from __future__ import annotations

import pytest

from onrecord.voice import attribute

from .made import document, voice_at


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Some say murder doubled. That is nonsense.", True),
        ("Some say murder doubled; that is nonsense.", True),
        ("Ann Roe said murder doubled. Snopes rated it false.", True),
        ("Ann Roe said murder doubled; PolitiFact ruled that misleading.", True),
        ("Correction: last Sunday we said murder doubled. It did not.", True),
        ("Ann Roe said murder doubled. That is right.", False),
        ("Ann Roe said murder doubled; that is a third of all.", False),
        ("Ann Roe said, “Murder doubled; that is nonsense to some.”", False),
    ],
)
def test_what_the_story_disputes(text: str, denied: bool) -> None:
    voice = voice_at(attribute(document(text)), text.lower().find("murder"))
    assert voice is not None
    assert voice.denied is denied


def test_a_correction_that_tells_what_is_right_is_not_disputed() -> None:
    assert voice_at(attribute(document("Correction: we know that murder doubled. It is so.")), 21) is None
