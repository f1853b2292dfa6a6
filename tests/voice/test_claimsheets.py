"""A fact check's sheets, which name on a line of its own whoever said it."""

from __future__ import annotations

from .made import speaker

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
