"""Sentences that hand over to somebody's figures."""

from __future__ import annotations

import pytest

from onrecord.voice import announced, people
from onrecord.voice.memory import Memory
from onrecord.voice.words import scan

from .made import speaker


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Here is what the Marlow Police Department actually says.", "Marlow Police Department"),
        ("What the FBI counted:", "FBI"),
        ("Here is what the FBI says happened to Easton last year.", "FBI"),
        ("What does the FBI say?", "FBI"),
        ("The FBI's numbers tell the story.", "FBI"),
        ("Here is what we know.", None),
        ("Here is what changed.", None),
        ("The numbers tell the story.", None),
        ("Here is what the FBI said of the 40 killings.", None),
    ],
)
def test_whose_figures_stand_behind(text: str, wanted: str | None) -> None:
    words = scan(text, 0, len(text))
    source = announced.announcer(words, Memory(people.build([words])))
    assert (source.name if source else None) == wanted


@pytest.mark.parametrize(
    ("before", "line", "wanted"),
    [
        ("The FBI's tables are out.", "Five things in them:", "FBI"),
        ("The FBI published its 2022 figures Monday.", "Here is what jumped out at me:", "FBI"),
        ("The FBI released its annual numbers.", "Some highlights:", "FBI"),
        ("The FBI raided an office.", "Five things to know:", None),
        ("The FBI's tables are out.", "Five things about Marlow police:", None),
        ("The parade came out.", "Five things to know:", None),
        ("The FBI's tables are out.", "The parade:", None),
    ],
)
def test_whose_figures_a_list_holds_is_told_by_the_sentence_before_its_line(
    before: str, line: str, wanted: str | None
) -> None:
    text = f"Marlow police made an arrest.\n\n{before} {line}\n\n* Robberies fell 40 percent."
    assert speaker(text, "40") == wanted
