"""What a sentence leaves to the text around it."""

from __future__ import annotations

from tests.grounding.test_doubts import assertions

LEAD = "DETROIT — Murders fell to 267 in 2017."


def test_the_parts_that_a_sentence_leaves_out_are_told() -> None:
    assert assertions(f"{LEAD} The year before it was 303.")[-1].unsaid == ("what was counted", "where")
    assert assertions("Detroit had 267 murders in 2017.")[-1].unsaid == ()
