"""Who gives a speech, by the line that heads it."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute, speeches

from .made import speaker as who


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Remarks by Deputy Mayor Ann Doyle, Second Street Church, January 7, 2025", "Deputy Mayor Ann Doyle"),
        ("State of the City address by Mayor Ned Orr", "Mayor Ned Orr"),
        ("Mayor Ned Orr's State of the City address, as delivered", "Mayor Ned Orr"),
        ("Testimony of Sheriff Ann Doyle before the committee", "Sheriff Ann Doyle"),
        ("EULOGY FOR A YEAR: a sermon by the Rev. Ned Orr, Tulsa", "Rev. Ned Orr"),
        ("State of the City address, Mayor Ned Orr, Jan. 11, 2021 (as prepared)", "Mayor Ned Orr"),
        ("Inaugural address: Gov. Ann Doyle", "Gov. Ann Doyle"),
        ("Remarks of Mayor Ned Orr of Akron at the mayors' conference", "Mayor Ned Orr"),
        ("Speech of state Sen. Ann Doyle, candidate for governor of Missouri", "Sen. Ann Doyle"),
        ("Mayor Ned Orr: State of the City address, Jan. 11", "Mayor Ned Orr"),
        ("In her address, Mayor Ann Doyle, who took over in May, said that robberies fell.", None),
        ("After the speech, Mayor Ann Doyle left town", None),
        ("State of the City address, Easton City Hall", None),
        ("Statement by police chief angers council", None),
        ("Remarks by the mayor on Tuesday drew fire", None),
        ("Mayor to give State of the City address by video", None),
    ],
)
def test_the_line_names_the_speaker(line: str, speaker: str | None) -> None:
    assert speeches.headed(line) == speaker


def test_the_line_may_stand_below_a_title() -> None:
    text = (
        "A SAFER STREET\nRemarks by Deputy Mayor Ann Doyle, City Hall, January 7, 2025\n\nRobberies fell 9 percent.\n"
    )
    said = attribute(read_text(text))[-1]
    assert [(link.speaker, link.role) for voice in said.voices for link in voice.attribution] == [
        ("Ann Doyle", "Deputy Mayor")
    ]


@pytest.mark.parametrize(
    ("line", "below", "speaker"),
    [
        ("State of the City address", "Mayor Ann Doyle, Easton", "Mayor Ann Doyle"),
        ("Remarks to the council", "Sheriff Lou Hale", "Sheriff Lou Hale"),
        ("State of the City address", "Easton City Hall, January 7", None),
        ("Mayor's address draws crowd", "Sheriff Lou Hale said he was not asked to speak.", None),
        ("Thefts fall again", "Mayor Ann Doyle, Easton", None),
        ("Ann Doyle for Mayor", "Remarks as prepared, Easton, Oct. 6", "Ann Doyle"),
        ("ANN DOYLE FOR COUNTY EXECUTIVE", "Stump speech", "Ann Doyle"),
        ("Ann Doyle for Mayor", "Murders fell in Easton last year", None),
    ],
)
def test_the_name_may_stand_alone_below_the_line(line: str, below: str, speaker: str | None) -> None:
    assert speeches.headed_in_two(line, below) == speaker


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("News conference with Chief Ann Doyle, Jan. 11", "Chief Ann Doyle"),
        ("Transcript of Mayor Ann Doyle's weekly press briefing", "Mayor Ann Doyle"),
        ("Chief Ann Doyle's news conference drew a crowd", None),
        ("News conference of the Easton police", None),
    ],
)
def test_the_text_of_a_news_conference(line: str, speaker: str | None) -> None:
    assert speeches.pressed(line) == speaker


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Sen. Ann Doyle, on the Senate floor, Feb. 11:", "Sen. Ann Doyle"),
        ("FLOOR STATEMENT — Rep. Ann Doyle (D-Easton), Feb. 11, 2019", "Rep. Ann Doyle"),
        ("Mayor Ann Doyle on the dance floor", None),
        ("Rep. Ann Doyle spoke on the House floor about crime.", None),
    ],
)
def test_a_speech_on_the_floor(line: str, speaker: str | None) -> None:
    assert speeches.headed(line) == speaker


PAGE = (
    "Testimony of Ann Doyle before the committee\n\nRobberies fell.\n\nEditor's note: Arson rose.\n\nThefts rose.\n\n"
    "Testimony of Sheriff Lou Hale before the committee\n\nMurders fell.\n\n[End of testimony.]\n\nAssaults held."
)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Robberies fell", "Ann Doyle"),
        ("Arson rose", None),
        ("Thefts rose", "Ann Doyle"),
        ("Murders fell", "Lou Hale"),
        ("Assaults held", None),
    ],
)
def test_a_speech_goes_on_to_its_end_or_the_next_head(words: str, speaker: str | None) -> None:
    assert who(PAGE, words) == speaker


def test_a_name_in_capitals_is_printed_as_a_story_prints_it() -> None:
    assert speeches.headed("REMARKS OF ANN DOYLE, CANDIDATE FOR MAYOR, AT THE ELKS HALL") == "Ann Doyle"
