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
        ("Sheriff Manny Oake met with Barr.", "William Barr"),
    ],
)
def test_who_is_named_in_a_clause_about_another_does_not_speak_next(met: str, speaker: str) -> None:
    text = f"Attorney General William Barr said he came to Tulsa. {met} He said homicides rose to 61."
    last = attribute(read_text(text))[-1]
    assert [link.speaker for link in last.voices[-1].attribution] == [speaker]
