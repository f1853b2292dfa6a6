"""Who is credited in the sentence behind a quotation."""

from __future__ import annotations

import pytest

from onrecord.voice import behind, people
from onrecord.voice.memory import Memory
from onrecord.voice.words import scan

from .made import speaker


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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Killings fell in 2017. So says the FBI. Thefts rose.", "FBI"),
        ("Killings fell in 2017. That's according to the Marlow Gazette, which keeps a list.", "Marlow Gazette"),
        ("Killings fell in 2017. That is according to Chief Lou Hale.", "Lou Hale"),
        ("Killings fell in 2017. That is from 40 in 2012.", None),
        ("Killings fell in 2017. So did thefts.", None),
        ("Killings fell in 2017. So says nobody.", None),
        ("Killings fell to 31 (Marlow police). Thefts rose.", "Marlow police"),
        ("Killings fell to 31 (down from 40). Thefts rose.", None),
    ],
)
def test_whose_the_words_before_are(text: str, wanted: str | None) -> None:
    assert speaker(text, "Killings") == wanted
    assert speaker(text, "Thefts") is None


def test_own_figures_are_nobodys_else() -> None:
    assert speaker("But our own analysis found killings rose 9 percent.", "killings") is None


def test_an_aside_ends_before_the_main_clause_goes_on() -> None:
    text = "Killings rose in 2016, when police counted 228, and fell in 2017, when the FBI counted 200."
    assert [speaker(text, words) for words in ("228", "fell", "200")] == ["police", None, "FBI"]
