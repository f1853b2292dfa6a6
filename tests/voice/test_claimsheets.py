"""A fact check's sheets, which name on a line of its own whoever said it."""

from __future__ import annotations

import pytest

from onrecord.voice import attribute

from .made import document, speaker

SHEET = (
    "Truth desk\n\nCLAIM: Killings doubled.\nWHO SAID IT: Ann Doyle, candidate\nTHE FACTS: Robberies fell.\n\n"
    "CLAIM: Thefts fell.\nWHO SAID IT: Sheriff Lou Hale\nTHE FACTS: Rapes rose."
)


def test_a_claim_is_whose_the_line_beside_it_names() -> None:
    found = [speaker(SHEET, words) for words in ("Killings", "Robberies", "Thefts", "Rapes")]
    assert found == ["Ann Doyle", None, "Lou Hale", None]


def test_the_speaker_may_come_first() -> None:
    sheet = "Was Doyle right?\n\nSpeaker: Ann Doyle\nClaim: Killings doubled.\n\nRobberies fell."
    assert [speaker(sheet, words) for words in ("Killings", "Robberies")] == ["Ann Doyle", None]


def test_a_byline_names_no_speaker() -> None:
    assert speaker("Checked\n\nClaim: Killings doubled.\nBy: Ann Doyle", "Killings") is None
    assert speaker("Checked\n\nClaim: Killings doubled.", "Killings") is None


@pytest.mark.parametrize(
    "text",
    [
        "Claim: Killings doubled.\n\nSaid by: Sen. Jim Tallow, March 2, in Easton\n\nVerdict: False. Robberies fell.",
        "**What was said:** “Killings doubled.”\n\n**Who said it:** Sen. Jim Tallow, March 2\n\nFalse. Robberies fell.",
        "**“Killings doubled.”** Sen. Jim Tallow, March 2, at a debate.\n\nNo. Robberies fell.",
        "“Killings doubled. And that is that.” Sen. Jim Tallow, March 2, on Facebook.\n\nNo. Robberies fell.",
        "“Killings doubled.”\n— Sen. Jim Tallow, March 2\n\nNo. Robberies fell.",
        "“Killings doubled.”\n(Sen. Jim Tallow, March 2)\n\nNo. Robberies fell.",
        "“Killings doubled.” — Sen. Jim Tallow, March 2\n\nNo. Robberies fell.",
    ],
)
def test_the_day_beside_the_name_is_the_day_it_was_said(text: str) -> None:
    said = [link for one in attribute(document(text)) for voice in one.voices for link in voice.attribution]
    assert {(link.speaker, str(link.said.first) if link.said else None) for link in said} == {
        ("Jim Tallow", "2017-03-02")
    }
    assert speaker(text, "Robberies") is None
