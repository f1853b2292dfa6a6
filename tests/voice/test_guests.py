"""Whom an interview in print was held with, by the lines around it."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import guests, interviews
from onrecord.voice.forms import form
from onrecord.voice.paragraphs import blocks

LABELLED = "Q. Did murders rise?\n\nA. They fell, to 31.\n\nQ. And thefts?\n\nA. They rose 12 percent."
ASKED = "**Did murders rise?**\n\nThey fell, to 31.\n\n**And thefts?**\n\nThey rose 12 percent."


def who(lead: str, turns: str, tail: str = "") -> str | None:
    text = f"{lead}\n\n{turns}\n\n{tail}".rstrip() + "\n"
    return interviews.interviewee(text, blocks(read_text(text)))


@pytest.mark.parametrize("turns", [LABELLED, ASKED])
@pytest.mark.parametrize(
    ("lead", "tail"),
    [
        ("Dr. Ann Doyle, a sociologist at Easton College, spoke with the Ledger about crime.", ""),
        ("Ann Doyle directs the crime lab at Easton College. She talked to us Tuesday.", ""),
        ("To understand it, we turned to Ann Doyle, who teaches at Marlow State University.", ""),
        ("Ann Doyle is a criminologist at Easton University. Her answers have been edited for length.", ""),
        ("Professor Ann Doyle of Easton University answered our questions.", ""),
        ("By Nora Pike\n\nIn her first interview, Police Chief Ann Doyle told the Star what she plans.", ""),
        ("What it means\n\nBy Nora Pike", "Ann Doyle, a professor at Marlow University, spoke to the Star."),
    ],
)
def test_the_one_whom_the_lines_introduce(lead: str, tail: str, turns: str) -> None:
    assert (who(lead, turns, tail) or "").endswith("Ann Doyle")


@pytest.mark.parametrize("turns", [LABELLED, ASKED])
@pytest.mark.parametrize(
    ("lead", "tail"),
    [
        ("Chief Lou Hale published new figures. What do they mean?", ""),
        ("Mayor Ann Doyle will present her budget Tuesday. Here is what to know.", ""),
        ("Ann Doyle is the mayor of Easton. She wants 100 officers.", ""),
        ("Mayor Ann Doyle told the Star that killings rose. We asked the police for figures.", ""),
        ("Chief Joe Roe told the Star that crime is down.", ""),
        ("Mayor Ann Doyle and Chief Joe Roe disagree. Their answers have been edited.", ""),
        ("Easton University answered our questions.", ""),
        ("What to know", "Nora Pike covers police for the Star."),
    ],
)
def test_a_story_that_asks_itself_has_no_guest(lead: str, tail: str, turns: str) -> None:
    assert who(lead, turns, tail) is None


def test_labels_and_an_i_tell_that_somebody_answers() -> None:
    lead = "Police Chief Ann Doyle took over in March."
    assert who(lead, LABELLED) is None
    assert who(lead, LABELLED.replace("They rose", "I saw them rise")) == "Ann Doyle"


def test_a_headline_for_a_kind_of_person_leaves_the_name_to_the_lead() -> None:
    text = f"Five questions for a criminologist\n\nAnn Doyle teaches at Easton College. We spoke with her.\n\n{ASKED}\n"
    made = read_text(text)
    assert form(made, blocks(made)).issuer == "Ann Doyle"


def test_who_asks_for_the_paper_is_no_guest() -> None:
    told = guests.without_asker("She sat down with our reporter, Joe Roe. He spoke to Ann Poe. Interviewed by Al Moe")
    assert all(name not in told for name in ("Roe", "Poe", "Moe"))
    assert "sat down with us" in told
