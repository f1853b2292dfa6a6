"""Those who were asked and gave nothing."""

from __future__ import annotations

import pytest

from .made import told


@pytest.mark.parametrize(
    "words",
    [
        "did not respond to two emails.",
        "didn't immediately reply to several phone messages.",
        "did not return calls on Monday.",
        "does not answer our letters.",
        "could not provide a table.",
        "couldn't produce the list for 2016.",
    ],
)
def test_who_leaves_a_question_open_refuses(words: str) -> None:
    assert told(f"Chief Ann Doyle spoke. She {words}") == [("refusal", "Ann Doyle")]


@pytest.mark.parametrize(
    "words",
    [
        "did not respond to requests for comment.",
        "did not return calls seeking comment.",
        "did not answer 300 calls.",
        "did not respond to two burglaries.",
        "did not return two guns to their owners.",
        "could not provide for the families.",
        "did not provide a table.",
        "responded to two emails.",
    ],
)
def test_what_the_story_did_not_ask_for_is_no_refusal(words: str) -> None:
    assert told(f"Chief Ann Doyle spoke. Police {words}") == []
