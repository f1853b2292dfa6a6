"""Statements by speaker for the terminal: width, order of a speaker's block, what never gets out."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from onrecord.reporting import who_text
from onrecord.reporting.display import width
from tests.reporting import samples
from tests.reporting.hostile import ATTACKS, everywhere


def test_each_speaker_has_a_block() -> None:
    shown = who_text(samples.report())
    assert shown.startswith("mill-harbor.txt · published 17 March 2017 · 3 speakers, 4 figures, 1 act\n")
    blocks = shown.split("\n\n")[1:]
    assert [block.splitlines()[0] for block in blocks] == ["the story itself", "Ada Quill", "Mill Harbor Police"]
    assert blocks[1].splitlines()[1:4] == [
        "  1 figure (1 contradicted), 1 act",
        "  quoted, January 2017, through Mill Harbor Courier:",
        "  ✗ CONTRADICTED   “murder rate is record setting”",
    ]
    assert (
        "  → REQUEST        “asked the governor for 40 more troopers”\n    to the governor, January 2017\n" in blocks[1]
    )
    assert "On record, January 2017: Asked for troopers" in blocks[1]
    assert "What followed, 2016: Twelve were sent" in blocks[1]


def test_how_words_came_to_the_story_stands_once_for_all_that_follow() -> None:
    shown = who_text(replace(samples.report(), entries=(samples.RECORD,) * 3))
    assert shown.count("quoted, January 2017") == 1
    assert shown.count("✗ CONTRADICTED") == 3


def test_a_claim_that_was_not_made_out_shows_its_sentence() -> None:
    assert "In the sentence: “Killings rose 4 percent, the police said" in who_text(samples.report())


def test_denied_speech_stands_apart_under_its_own_sign() -> None:
    voice = samples.RECORD.assertion.voice
    assert voice
    denied = replace(samples.RECORD, assertion=replace(samples.RECORD.assertion, voice=replace(voice, denied=True)))
    shown = who_text(replace(samples.report(), entries=(denied,)))
    assert "✗" not in shown
    assert "CONTRADICTED" not in shown
    assert "  1 denied or disputed in the text\n" in shown
    assert (
        "Denied or disputed in the text, so not counted as this speaker's claims:\n  ⊘ DENIED         “murder rate"
        in shown
    )
    assert "the story's word is “said”" in " ".join(shown.split())
    assert "The words themselves are contradicted." in shown


def test_many_events_are_counted() -> None:
    later = samples.ASKED.finding.followed_by[1]
    finding = replace(samples.ASKED.finding, followed_by=(later,) * 5)
    shown = who_text(replace(samples.report(), entries=(replace(samples.ASKED, finding=finding),)))
    assert shown.count("What followed") == 3
    assert "and 2 more in JSON" in shown


def test_a_text_without_statements_says_so() -> None:
    shown = who_text(replace(samples.report(), entries=()))
    assert "0 speakers" in shown
    assert "No statistical statement was found" in shown


@pytest.mark.parametrize("columns", [40, 57, 80, 100])
@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_moves_the_cursor_and_lines_fit(attack: str, columns: int) -> None:
    hostile = everywhere(samples.report(attack + samples.TEXT), attack)
    shown = who_text(hostile, width=columns)
    assert all(char.isprintable() for line in shown.split("\n") for char in line)
    assert all(width(line) <= columns for line in shown.split("\n"))


def test_colour_adds_escape_sequences_and_nothing_else() -> None:
    plain, painted = who_text(samples.report()), who_text(samples.report(), colour=True)
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == plain


def test_ten_thousand_statements_take_time_in_proportion() -> None:
    many = replace(samples.report(), entries=samples.report().entries * 2_000)
    assert who_text(many).count("✗ CONTRADICTED") == 2_000
