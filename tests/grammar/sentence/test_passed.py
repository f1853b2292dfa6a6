"""Verbs that reach a total or beat another's."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "beats"),
    [
        ("Tulsa's rate passed Houston's.", True),
        ("Its toll topped that of Reno in May.", True),
        ("Homicides in Tulsa passed 60.", False),
        ("Tulsa topped Houston.", False),
        ("The bill passed Ohio's Senate.", False),
    ],
)
def test_another_s_figure_as_the_object_is_beaten(text: str, beats: bool) -> None:
    assert ("beat" in look(text, Span(0, len(text))).kinds) is beats
