"""Whom short words stand for."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute


@pytest.mark.parametrize(
    ("met", "speaker"),
    [
        ("Sheriff Manny Oake, who met with Barr at the White House, asked for deputies.", "Manny Oake"),
        ("Sheriff Manny Oake, whose men met Barr, asked for deputies.", "Manny Oake"),
        ("Sheriff Thane Oake met with Barr.", "William Barr"),
    ],
)
def test_who_is_named_in_a_clause_about_another_does_not_speak_next(met: str, speaker: str) -> None:
    text = f"Attorney General William Barr said he came to Tulsa. {met} He said homicides rose to 61."
    last = attribute(read_text(text))[-1]
    assert [link.speaker for link in last.voices[-1].attribution] == [speaker]


def test_the_quotation_marks_of_a_shown_post_are_the_pages() -> None:
    post = "“Omaha had 40 murders. Sad!” — Lee Doe (@leedoe) July 22, 2020"
    found = attribute(read_text(f"Mayor Ann Roe said on Wednesday she was surprised.\n\n{post}\n\nOmaha fell silent."))
    spoken = [[link.speaker for link in voice.attribution] for one in found for voice in one.voices]
    assert [names for names in spoken if "Ann Roe" not in names] == [["Lee Doe"], ["Lee Doe"]]


@pytest.mark.parametrize(
    ("refused", "actor"),
    [
        ("Mayor Petra Voss asked the governor for 30 troopers. She refused to meet the union.", "Petra Voss"),
        ("Mayor Petra Voss asked the governor for 30 troopers, but she refused to send them.", "the governor"),
    ],
)
def test_a_name_goes_before_an_office_that_was_asked_in_another_sentence(refused: str, actor: str) -> None:
    found = [act for one in attribute(read_text(refused)) for act in one.acts]
    assert [act.actor for act in found] == ["Petra Voss", actor]


@pytest.mark.parametrize(
    ("told", "noun", "name"),
    [
        ("Tulsa had 61 murders, Texans for Safer Streets said.", "group", "Texans for Safer Streets"),
        ("Tulsa had 61 murders, according to Mothers of the Valley.", "coalition", "Mothers of the Valley"),
        ("Tulsa had 61 murders, Ohio Mayors Against Gun Crime said.", "organization", "Ohio Mayors Against Gun Crime"),
        ("The ATF traced 300 guns. Senator Ann Roe asked SLED for its files.", "agency", "SLED"),
        ("Tulsa had 61 murders, Ohio Mothers Against Gun Crime said.", "group", "Ohio Mothers Against Gun Crime"),
        ("Tulsa had 61 murders, Lawyers for Jane Roe said.", "group", "the group"),
        ("Tulsa had 61 murders. In Roe, murders for Tulsa rose.", "group", "the group"),
    ],
)
def test_what_a_body_without_a_noun_for_one_is_called_again(told: str, noun: str, name: str) -> None:
    found = [act for one in attribute(read_text(f"{told} The {noun} refused to meet the mayor.")) for act in one.acts]
    assert [act.actor for act in found][-1:] == [name]
