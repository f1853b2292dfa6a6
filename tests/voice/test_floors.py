"""Who has the floor, and what goes on with it."""

from __future__ import annotations

import pytest

from .made import speaker as who

OPENED = "{} The city had 80 killings in 2014, {}. {}"


@pytest.mark.parametrize(
    ("opening", "said", "behind", "wanted"),
    [
        ("Administrator Ann Roe brought charts.", "she told the council", "Robberies plunged 29 percent.", "Ann Roe"),
        ("Chief Ann Roe went first.", "she said", "Robberies did not: 422, a rise.", "Ann Roe"),
        ("His lawyer, Ann Roe, had her own list.", "she said", "Robberies rose just 6 percent.", "Ann Roe"),
        ("Sheriff Ann Roe walked them through the numbers.", "she said", "Robberies were down by a fifth.", "Ann Roe"),
        ("Chief Ann Roe took the lectern.", "Roe said", "Robberies fell for a third year.", "Ann Roe"),
        ("Prosecutor Ann Roe ran through the figures.", "she said", "Robberies dropped 3 percent.", "Ann Roe"),
        ("Chief Ann Roe came.", "she said", "Robberies plunged 29 percent.", None),
        ("Chief Ann Roe went first.", "Bob Lee said", "Robberies plunged 29 percent.", None),
        ("Chief Ann Roe went first.", "police said", "Robberies plunged 29 percent.", None),
        ("Chief Ann Roe went first.", "she said", "Robberies were on the agenda.", None),
        (
            "Chief Ann Roe went first.",
            "she said",
            "Robberies made it 6-2 to ask for 12 officers.",
            None,
        ),
        ("Chief Ann Roe brought charts on 12 wards.", "she said", "Robberies plunged 29 percent.", None),
    ],
)
def test_what_follows_is_the_speakers(opening: str, said: str, behind: str, wanted: str | None) -> None:
    assert who(OPENED.format(opening, said, behind), "Robberies") == wanted


def test_it_ends_with_the_paragraph_and_with_another_voice() -> None:
    told = OPENED.format("Chief Ann Roe went first.", "she said", "Robberies fell 9 percent.")
    assert who(f"{told}\n\nArsons rose 4 percent.", "Arsons") is None
    assert who(f"{told} Thefts rose 2 percent, Bob Lee said. Arsons rose 4 percent.", "Arsons") is None
    assert who(f"{told} “Thefts rose,” she said. Arsons rose 4 percent.", "Arsons") == "Ann Roe"
    assert who(f"{told} Bob Lee was not moved. Arsons rose 4 percent.", "Arsons") is None
