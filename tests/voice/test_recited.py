"""Figures read aloud."""

from __future__ import annotations

import pytest

from onrecord.voice import people, recited
from onrecord.voice.memory import Memory
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "reader"),
    [
        ("Councilwoman Ann Doyle read the rest aloud.", "Ann Doyle"),
        ("Chief Lou Hale ran through the numbers.", "Lou Hale"),
        ("Chief Lou Hale recited them.", "Lou Hale"),
        ("Chief Lou Hale broke it down for reporters.", "Lou Hale"),
        ("Chief Lou Hale ticked off 12 figures.", None),
        ("Chief Lou Hale read the paper.", None),
        ("Nothing was read aloud.", None),
    ],
)
def test_who_reads_figures_aloud(text: str, reader: str | None) -> None:
    words = scan(text, 0, len(text))
    site = recited.reciter(words, {word.low for word in words}, Memory(people.build([words])))
    assert (site.source.name if site else None) == reader


def test_a_sentence_with_a_verb_of_its_own_does_not_go_on() -> None:
    assert recited.goes_on(scan("Robberies up 10 percent.", 0, 24))
    assert not recited.goes_on(scan("Robberies rose 10 percent.", 0, 26))
