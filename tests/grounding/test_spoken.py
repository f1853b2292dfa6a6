"""What a paragraph has spoken of so far."""

from __future__ import annotations

from onrecord.grounding.spoken import Spoken


def test_a_paragraph_begins_with_nothing_spoken_of() -> None:
    spoken = Spoken(3, 7)
    assert (spoken.paragraph, spoken.statement) == (3, 7)
    assert (spoken.measure, spoken.place, spoken.period, spoken.newest, spoken.speaker) == (None,) * 5
