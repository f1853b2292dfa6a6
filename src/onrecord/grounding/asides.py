"""What stands in brackets is told in passing: the text goes on with what it spoke of before them."""

from __future__ import annotations

from onrecord.model import Span


def bracketed(text: str, sentence: Span, part: Span) -> bool:
    """Whether a part of a sentence stands in round brackets: the 116 of "78 murders (116 in 2015), off a third"."""
    opening = text.rfind("(", sentence.start, part.start)
    return opening >= 0 and text.find(")", opening, part.start) < 0
