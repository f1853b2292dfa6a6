"""Short replies to a question that asks for a deed."""

from __future__ import annotations

import pytest

from .made import told


@pytest.mark.parametrize(
    ("question", "reply", "wanted"),
    [
        ("Will you give us the list?", "Not until January.", [("refusal", "Lou Hale")]),
        ("Could you release it?", "No.", [("refusal", "Lou Hale")]),
        ("Would you release it?", "I will.", [("promise", "Lou Hale")]),
        ("Will you send it to the FBI?", "I will, by March.", [("promise", "Lou Hale")]),
        ("Will you release it?", "I will say this: robberies fell.", []),
        ("Would you say that it fell?", "No.", []),
        ("Did it fall?", "Not at all.", []),
    ],
)
def test_a_reply_is_an_act_of_whoever_was_asked(question: str, reply: str, wanted: list[tuple[str, str]]) -> None:
    text = f"HOST ANN DOYLE: {question}\n\nCHIEF LOU HALE: {reply}\n\nHOST ANN DOYLE: Thank you.\n"
    assert told(text) == wanted
