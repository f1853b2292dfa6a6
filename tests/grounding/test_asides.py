"""What stands in brackets does not move the text on."""

from __future__ import annotations

from onrecord.grounding.asides import bracketed
from onrecord.model import Span

TEXT = "It had 78 (116 in 2015), a drop of a third."


def test_a_figure_in_brackets_is_an_aside() -> None:
    whole = Span(0, len(TEXT))
    assert bracketed(TEXT, whole, Span(TEXT.index("116"), TEXT.index(" in")))
    assert not bracketed(TEXT, whole, Span(TEXT.index("78"), TEXT.index(" (")))
    assert not bracketed(TEXT, whole, Span(TEXT.index("a drop"), len(TEXT)))
