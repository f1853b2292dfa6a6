"""Bodies told by their people or by a noun."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It fell,” said Mark Roe of the Easton Forum. His group said robberies fell 9 percent.", "Easton Forum"),
        ("“It fell,” said Mark Roe of the Easton Forum. Roe's group said robberies fell 9 percent.", "Easton Forum"),
        ("“It fell,” said Mark Roe of Easton. His group said robberies fell 9 percent.", "Mark Roe's group"),
        ("A website called Charm City Ledger says robberies fell 9 percent.", "Charm City Ledger"),
    ],
)
def test_a_body_is_told_by_its_people_or_by_a_noun(text: str, speaker: str) -> None:
    last = attribute(read_text(text))[-1]
    assert [link.speaker for link in last.voices[-1].attribution] == [speaker]
