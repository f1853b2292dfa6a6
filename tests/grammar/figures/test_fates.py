"""What somebody is likely to suffer."""

from __future__ import annotations

import pytest

from onrecord.grammar.figures.fates import fate_behind
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("cities where you are likeliest to be robbed", "robberies"),
        ("as likely to be murdered as a woman in Reno", "homicides"),
        ("likelier to be elected", None),
    ],
)
def test_what_befalls(text: str, measure: str | None) -> None:
    found = fate_behind(look(text, Span(0, len(text))), 0)
    assert (found[0].measure if found is not None else None) == measure
