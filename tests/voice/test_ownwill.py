from __future__ import annotations

import pytest

from onrecord.voice import attribute

from .made import document

CASES = [
    ("“I'll sign it on Monday,” Joan Ames said.", ["promise I'll sign it on Monday"]),
    ("“We’ll now hire 40 officers,” Joan Ames said.", ["promise We’ll now hire 40 officers"]),
    ("“I'm not going to resign,” Joan Ames said.", ["refusal I'm not going to resign"]),
    ("“We are going to hire 40 officers,” Joan Ames said.", ["promise We are going to hire 40 officers"]),
    ("“We'll have 500 murders. I'll see you.”", []),
    ("“We are going to see more,” Joan Ames said. “I'm going.”", []),
    ("“They are going to hire 40 officers,” Joan Ames said.", []),
    ("I'll hire 40 officers.", []),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_somebody_will_do(text: str, wanted: list[str]) -> None:
    acts = [act for statement in attribute(document(text)) for act in statement.acts]
    assert [f"{act.kind.value} {text[act.span.start : act.span.end]}" for act in acts] == wanted
    assert all(act.actor == "Joan Ames" for act in acts)
