"""Short answers to what somebody has just been asked."""

from __future__ import annotations

import pytest

from .made import told

ASKED = "Councilwoman Ann Doyle asked Chief Lou Hale for the files. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (ASKED + "He agreed.", ("promise", "Lou Hale")),
        (ASKED + "He said he would.", ("promise", "Lou Hale")),
        (ASKED + "He said he would not.", ("refusal", "Lou Hale")),
        (ASKED + "He said he could not release them.", ("refusal", "Lou Hale")),
        (ASKED + "He has promised an answer in May.", ("promise", "Lou Hale")),
        ("I ask Mayor-elect Lou Hale for the files. He has said he will hire 40 officers.", ("promise", "Lou Hale")),
        ("Lou Hale agreed.", None),
        ("Chief Lou Hale said he could not release them.", None),
    ],
)
def test_an_answer_is_an_act_behind_a_request(text: str, wanted: tuple[str, str] | None) -> None:
    acts = [act for act in told(text) if act[0] != "request"]
    assert acts == ([wanted] if wanted else [])
