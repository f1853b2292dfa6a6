"""Figures that a possessive gives to whoever keeps them."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute

from .made import speaker as who


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Gazette's count of people killed was 367.", "Gazette"),
        ("The city's own count of people killed was 367.", "the city"),
        ("Easton police listed 31, and Omaha's tally was 367.", "Omaha police"),
        ("The police department's own log has 367 killings.", "the police department"),
        ("Ellis Analytics, a research firm, counted 367.", "Ellis Analytics"),
        ("FBI tables put the rate at 53. They show 367 killings.", "FBI"),
        ("The killers were young. They show 367 scars.", None),
        ("A shooting pushed the city's tally to 367.", None),
        ("Omaha's total was 367.", None),
        ("September's total was 367.", None),
        ("2017's total of killings was 367.", None),
        ("The department's number of officers was 367.", None),
        ("Reno had 367 murders, nearly three times Mesa's number.", None),
    ],
)
def test_whose_figure_it_is(text: str, speaker: str | None) -> None:
    place = text.find("367")
    told = [
        link.speaker
        for one in attribute(read_text(text))
        for voice in one.voices
        if voice.span.start <= place < voice.span.end
        for link in voice.attribution[:1]
    ]
    assert told == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("“Killings fell,” said Doyle, who cited the department's figures.", "Killings", "Doyle"),
        ("Killings fell, a rate the chief called “among the best in the nation.”", "among", "chief"),
        ("The council's safety committee, which met Tuesday, asked Doyle for 40 files.", "40", None),
    ],
)
def test_whose_words_they_are_beside_a_noun(text: str, words: str, wanted: str | None) -> None:
    assert who(text, words) == wanted
