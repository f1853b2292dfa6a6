"""The place where words fell is not the one that they tell of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 3, 12)
STORY = "Omaha police counted 31 murders last year.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "Chief Ann Doyle told a crowd in Denver that robberies fell 4 percent in 2017.",
        "In a speech in Denver, Chief Ann Doyle said that robberies fell 4 percent in 2017.",
        "Speaking in Denver on Monday, Chief Ann Doyle said robberies fell 4 percent in 2017.",
        "“Robberies fell 4 percent in 2017,” Chief Ann Doyle told reporters at a conference in Denver.",
        "Robberies fell 4 percent in 2017, said Ann Doyle, a criminologist at a university in Denver.",
        "Chief Ann Doyle, formerly of Denver, said robberies fell 4 percent in 2017.",
        "Ann Doyle, who grew up in Denver, said robberies fell 4 percent in 2017.",
        "Ann Doyle, a former Denver commander, said robberies fell 4 percent in 2017.",
        "Chief Ann Doyle, a Denver native, said robberies fell 4 percent in 2017.",
    ],
)
def test_the_place_of_a_speech(words: str) -> None:
    assert claims_of(STORY + words, DAY)[-1] == "robberies[omaha-ne, 2016 -> 2017] fell by = 4%"


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("“Robberies fell,” said Ann Doyle, a candidate for mayor, at a forum Saturday.", "2016 -> 2017"),
        ("“Robberies fell,” said Ann Doyle, a candidate, at a community meeting on Friday.", "2016 -> 2017"),
        ("Ann Doyle, a candidate, said at a forum Saturday that robberies fell in 2016.", "2015 -> 2016"),
        ("“Robberies fell in 2016,” said Ann Doyle, a candidate, during a debate Friday.", "2015 -> 2016"),
    ],
)
def test_the_day_of_a_speech(words: str, period: str) -> None:
    assert claims_of(STORY + words, DAY)[-1] == f"robberies[omaha-ne, {period}] fell"


@pytest.mark.parametrize(
    "words",
    [
        "Chief Ann Doyle of Denver said robberies fell 4 percent in 2017.",
        "Ann Doyle, a criminologist who studies crime in Denver, said robberies fell 4 percent in 2017.",
        "Police in Denver said robberies fell 4 percent in 2017.",
        "Ann Doyle told reporters that robberies in Denver fell 4 percent in 2017.",
    ],
)
def test_the_place_of_who_speaks_or_of_the_figure(words: str) -> None:
    assert claims_of(STORY + words, DAY)[-1] == "robberies[denver-co, 2016 -> 2017] fell by = 4%"
