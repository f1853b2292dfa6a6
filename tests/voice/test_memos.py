"""Memos and messages, whose heads name their writers."""

from __future__ import annotations

import pytest

from onrecord.voice.memos import memos
from onrecord.voice.paragraphs import blocks

from .made import document, speaker

MEMO = (
    "MEMORANDUM\n\nTO: Ann Doyle, Mayor\nFROM: Deputy Chief Lou Hale\nRE: 2016 crime figures\n\n"
    "Killings fell to 31. The FBI says robberies rose to 90."
)
THREAD = (
    "From: Ann Doyle <doyle@example.org>\nTo: Lou Hale\nSubject: Re: figures\n\nKillings fell to 31.\n\n"
    "From: Lou Hale\nTo: Ann Doyle\nSubject: figures\n\nRobberies rose to 90.\n"
)


def writers(text: str) -> list[str | None]:
    made = document(text)
    return [memo.writer for memo in memos(made.text, blocks(made))]


def test_a_head_names_the_writer_of_what_stands_below_it() -> None:
    assert writers(MEMO) == ["Lou Hale"]
    assert speaker(MEMO, "Killings") == "Lou Hale"
    assert speaker(MEMO, "robberies") == "FBI"


def test_each_message_of_a_thread_has_its_own_writer() -> None:
    assert writers(THREAD) == ["Ann Doyle", "Lou Hale"]
    assert [speaker(THREAD, word) for word in ("Killings", "Robberies")] == ["Ann Doyle", "Lou Hale"]


@pytest.mark.parametrize(
    "text", ["From: Ann Doyle\n\nKillings fell to 31.", "TO: All\nRE: Crime\n\nKillings fell to 31."]
)
def test_one_label_makes_no_head(text: str) -> None:
    assert writers(text) == []


PAPER = "From: {} <x@paper.example>\nTo: you\nSubject: It fell\n\n{}Easton had 31 killings."


def test_a_paper_s_mail_is_a_story_and_a_chief_s_is_his_own() -> None:
    assert speaker(PAPER.format("Easton Journal", ""), "31 killings") is None
    assert speaker(PAPER.format("The Lake Letter", ""), "31 killings") is None
    assert speaker(PAPER.format("Ann Doyle", "EASTON, Ohio — "), "31 killings") is None
    assert speaker(PAPER.format("Chief Lou Hale", "Colleagues,\n\n"), "31 killings") == "Lou Hale"
