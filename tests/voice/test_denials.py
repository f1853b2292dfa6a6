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


@pytest.mark.parametrize(
    ("text", "speaker", "denied"),
    [
        ("Sen. Carl Whitman denies having said that murder doubled.", "Carl Whitman", True),
        ("Chief Ann Roe denied that murder doubled, as Councilman Bob Lee has claimed.", "Bob Lee", True),
        ("Chief Ann Roe disputed Councilman Bob Lee's figure of 70 murders.", "Bob Lee", True),
        ("Chief Ann Roe disputed the police union's count of 70 murders.", "police union", True),
        ("Chief Ann Roe pushed back on Councilman Bob Lee's claim that murder doubled.", "Bob Lee", True),
        ("Chief Ann Roe took issue with the union's assertion on Monday that murder doubled.", "union", True),
        ("Councilman Bob Lee's assertion last week that murder doubled is mistaken; it fell.", "Bob Lee", True),
        ("Councilman Bob Lee's claim that murder doubled is a lie, Chief Ann Roe said.", "Bob Lee", True),
        ("Councilman Bob Lee's claim that murder doubled is true.", "Bob Lee", False),
        ("Chief Ann Roe dismissed as “nonsense” the claim that murder doubled.", "Ann Roe", True),
        ("Chief Ann Roe refuted the idea that murder doubled.", "Ann Roe", True),
        ("Chief Ann Roe denied murder doubled in 2016.", "Ann Roe", True),
        ("Chief Ann Roe called it a lie that murder doubled.", "Ann Roe", False),
    ],
)
def test_whose_it_is_and_who_denies_it(text: str, speaker: str, denied: bool) -> None:
    voice = voice_at(attribute(document(text)), text.find("doubled") if "doubled" in text else text.find("70"))
    assert voice is not None
    assert voice.attribution[0].speaker.removeprefix("the ") == speaker
    assert voice.denied is denied


def test_what_nobody_believes_is_nobody_s() -> None:
    for text in ("Nobody at the station believes that murder doubled.", "Few think that murder doubled."):
        voice = voice_at(attribute(document(text)), text.find("murder"))
        assert voice is None or (voice.attribution, voice.denied) == ((), True)
    assert voice_at(attribute(document("Nobody denies that murder doubled.")), 20) is None


def test_whose_figures_a_release_goes_by_does_not_issue_it() -> None:
    text = (
        "FOR IMMEDIATE RELEASE\n\nThe Police Alliance today welcomed new figures.\n\nMurder fell in Easton.\n\n"
        "According to the FBI, robbery rose."
    )
    voice = voice_at(attribute(document(text)), text.index("Murder"))
    assert voice is None or all("FBI" not in link.speaker for link in voice.attribution)
