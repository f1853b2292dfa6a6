"""Bodies told by their owner."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mayor Mark Roe left. His office said robberies fell 9 percent.", "Mark Roe's office"),
        (
            "Mayor Ann Roe asked the governor for help. His office said robberies fell 9 percent.",
            "the governor's office",
        ),
        ("Murders in Dallas fell 9 percent, its U.S. attorney said.", "its U.S. attorney"),
    ],
)
def test_an_office_is_its_owners(text: str, speaker: str) -> None:
    last = attribute(read_text(text))[-1]
    assert [link.speaker for link in last.voices[-1].attribution] == [speaker]


def test_a_place_that_somebody_owns_is_no_speaker() -> None:
    text = "Tulsa had 57 homicides. Ann Roe, the police chief of Oklahoma City, says her city had 55."
    last = attribute(read_text(text))[-1]
    assert [link.speaker for link in last.voices[-1].attribution] == ["Ann Roe"]
