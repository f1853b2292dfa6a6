"""Who is credited in the sentence behind a quotation."""

from __future__ import annotations

import pytest

from onrecord.voice import behind, people
from onrecord.voice.memory import Memory
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("That was Mayor Ann Doyle, on Monday.", "Ann Doyle"),
        ("This from Chief Lou Hale, at a forum.", "Lou Hale"),
        ("So said Mayor Ann Doyle.", "Ann Doyle"),
        ("Those were the words of Chief Lou Hale.", "Lou Hale"),
        ("The words are Mayor Ann Doyle's.", "Ann Doyle"),
        ("Jim Tallow of the police union.", "Jim Tallow"),
        ("Sen. Jim Tallow, Dec. 12, at a debate in Easton.", "Jim Tallow"),
        ("Jim Tallow, on his Dec. 19 podcast.", "Jim Tallow"),
        ("Jim Tallow, speaking at a televised debate on Monday.", "Jim Tallow"),
        ("— Sen. Jim Tallow, Dec. 12", "Jim Tallow"),
        ("(Jim Tallow, May 3, in a flier)", "Jim Tallow"),
        ("— Jim Tallow", "Jim Tallow"),
        ("Jim Tallow", None),
        ("Jim Tallow, speaking in Easton on Monday, denied it.", None),
        ("Tulsa, Dec. 12, at night.", None),
        ("That was Marlow in 1974.", None),
        ("That was a lie.", None),
        ("Chief Lou Hale disagreed.", None),
    ],
)
def test_whom_the_sentence_credits(text: str, wanted: str | None) -> None:
    words = scan(text, 0, len(text))
    source = behind.credited(words, Memory(people.build([words])))
    assert (source.name if source else None) == wanted
