"""So many of so many heads, per 100,000."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.shares.per_100k import per_100k
from onrecord.model import QuantityKind, Span


@pytest.mark.parametrize(
    ("text", "value"), [("44 officers for every 10,000 residents", 440), ("81 of every 100,000 residents", 81)]
)
def test_a_number_of_heads_is_told_per_100_000(text: str, value: int) -> None:
    scene = look(text, Span(0, len(text)))
    behind = next((one for one in scene.quantities[1:] if one.kind is QuantityKind.PER), None)
    found = per_100k(scene, scene.quantities[0], behind)
    assert found is not None
    assert found[0].value == value
