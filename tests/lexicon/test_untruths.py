"""Words that call something untrue."""

from __future__ import annotations

import pytest

from onrecord.lexicon.untruths import somebody_wrong, untrue


@pytest.mark.parametrize(
    "words",
    ["not true", "wasn't so", "not the case", "untrue", "a myth", "bunk", "no truth to the", "false to say"],
)
def test_words_that_call_a_claim_untrue(words: str) -> None:
    assert untrue(words.split())


@pytest.mark.parametrize("words", ["", "wrong", "not right", "misleading", "true", "so", "to say", "not a myth"])
def test_what_may_be_so_is_not_untrue(words: str) -> None:
    assert not untrue(words.split())


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("my opponent is wrong", True),
        ("they're mistaken", True),
        ("Ron Vick , was dead wrong", True),
        ("the auditors were wrong", True),
        ("it is wrong", False),
        ("what is wrong", False),
        ("the sheriff is not wrong", False),
        ("something wrong", False),
        ("is right", False),
        ("wrong", False),
    ],
)
def test_who_is_wrong_is_somebody(words: str, wrong: bool) -> None:
    assert somebody_wrong(words.split()) is wrong
