"""Sentences that go on with the one before."""

from __future__ import annotations

import pytest

from onrecord.voice import attribute

from .made import document, speaker, voice_at


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Killings fell to 31, the FBI said. That is down from 34.", "FBI"),
        ("Killings fell to 31, the FBI said. That is the fewest in Easton since 1990.", None),
        ("Killings fell to 31, Ann Roe said. That is down from 34.", "Ann Roe"),
        ("Killings fell to 31, Ann Roe said. That is a drop of 9 percent.", None),
        ("Killings fell to 31, Ann Roe said. That is one every 12 days.", None),
        ("Killings fell to 31, the FBI said. That is a drop of 9 percent.", None),
        ("Killings fell to 31, the FBI said. That is a drop of 9 percent from 34 in 2015.", "FBI"),
        ("Killings fell to 31, the FBI said. That is 12 for every 100,000 residents.", "FBI"),
        ("Killings fell to 31, the FBI said. That is 12 for every 100,000 residents, the most ever.", None),
        ("Killings fell to 400, the FBI said. July alone had 31 killings.", "FBI"),
        ("Killings fell to 31, the FBI said. That is 9 fewer than in 2014, when there were 40.", "FBI"),
        ("Killings fell to 31, the FBI said. That is a quarter below 2004, when the total was 41, a record.", "FBI"),
        ("Killings fell to 400, the FBI said. July alone was off 31 percent, with 20 victims.", "FBI"),
        ("The FBI counted 31 killings. Of those, 20 were by gun.", "FBI"),
        ("The FBI counted 31 killings. Of those arrested, 20 were men.", None),
        ("The FBI counted 31 shootings. Counting people, 40 were hit.", "FBI"),
        ("Not so, says the FBI. Killings rose to 36.", "FBI"),
        ("Killings fell to 31, the FBI said. Robberies rose to 90.", None),
    ],
)
def test_whose_the_second_sentence_is(text: str, wanted: str | None) -> None:
    assert speaker(text, text.rpartition(". ")[2][:12]) == wanted


def test_the_count_goes_on_where_the_speaker_does_not() -> None:
    text = "Killings fell to 31, the FBI said. That is 3 fewer than in 2015."
    voice = voice_at(attribute(document(text)), text.find("3 fewer"))
    assert voice is not None
    assert (voice.attribution, voice.count) == ((), "FBI")
    text = "Killings fell to 31, Ann Roe said. That is 3 fewer than in 2015."
    assert voice_at(attribute(document(text)), text.find("3 fewer")) is None
