"""The noun behind a number of people, guns or cases."""

from __future__ import annotations

import pytest

from onrecord.grammar.figures.company_nouns import class_after
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("39 Tulsa police officers were killed", "officer"),
        ("300 people were shot", "person"),
        ("300,000 gun owners were killed", None),
        ("300 were shot", None),
    ],
)
def test_what_a_number_counts(text: str, noun: str | None) -> None:
    scene = look(text, Span(0, len(text)))
    found = class_after(scene, scene.quantities[0].last)
    assert (found.row["class"] if found is not None else None) == noun
