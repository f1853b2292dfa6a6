"""Whose speech stands below a line that an editor set above it, or below a name without a title."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import introduced

from .made import speaker as who
from .made import told

BODY = "Robberies fell 9 percent last year. I voted for the budget.\n\nI ask the council to vote tonight."


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("[What follows is the speech that Ann Doyle, a candidate for mayor, gave on Tuesday.]", "Ann Doyle"),
        ("*What follows is the eulogy Ann Doyle delivered in Easton.*", "Ann Doyle"),
        ("Here is the full text of Mayor Ann Doyle's speech to the council:", "Mayor Ann Doyle"),
        ("Transcript: Ann Doyle's concession speech", "Ann Doyle"),
        ("Ann Doyle's speech in Easton\nSept. 20, 1994", "Ann Doyle"),
        ("ANN DOYLE'S REMARKS\nEaston, Sept. 20, 1994", "Ann Doyle"),
        ("Ann Doyle: the speech in Easton", "Ann Doyle"),
        ("Commencement address, Ann Doyle, Easton College, 1994", "Ann Doyle"),
        ("Written testimony for the record: Ann Doyle, director", "Ann Doyle"),
        ("Candidate statement: Ann Doyle, for county commissioner", "Ann Doyle"),
        ("Speaker: Ann Doyle\nEvent: Easton Rotary", "Ann Doyle"),
        ("State of the County address\nDelivered by County Executive Ann Doyle", "County Executive Ann Doyle"),
        ("Mayor Ann Doyle spoke to the council on Tuesday. What follows is her speech.", "Mayor Ann Doyle"),
        ("Ann Doyle, candidate for mayor, spoke at the Elks hall. Her remarks, in full:", "Ann Doyle"),
        ("Ann Doyle's speech angers the police union", None),
        ("Speech, Easton City Hall", None),
        ("A speech to remember\nBy Ann Doyle", None),
        ("The speech that Ann Doyle gave on Tuesday drew fire.", None),
        ("Ann Doyle's Speech in Easton\nEASTON, Ohio — The mayor spoke.", None),
    ],
)
def test_who_is_introduced(head: str, name: str | None) -> None:
    assert introduced.speaker(f"{head}\n\n{BODY}") == name


def test_a_story_about_a_speech_is_not_its_speakers() -> None:
    head = "Ann Doyle's speech in Easton\n\n"
    assert introduced.speaker(head + "Robberies fell 9 percent last year. “I voted for it.”") is None
    assert introduced.speaker(head + BODY + " Doyle did not say why.") is None
    assert introduced.speaker(head + BODY + "\n\nAnn Doyle is a candidate for mayor.") == "Ann Doyle"


def test_what_it_says_and_does_is_the_speakers() -> None:
    text = f"[The speech Ann Doyle gave on Tuesday.]\n\n{BODY}"
    assert who(text, "Robberies fell") == "Ann Doyle"
    assert told(text) == [("act", "Ann Doyle"), ("request", "Ann Doyle")]
    assert read_text(text).text == text
