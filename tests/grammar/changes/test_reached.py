"""The count that a change leads to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from onrecord.grammar import parse
from onrecord.model import Shape
from onrecord.reading import read_text
from onrecord.voice import attribute


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Murders in Omaha fell to 31 last year.", 31),
        ("Murders in Omaha fell by 12 percent, to just 31.", 31),
        ("Murders in Omaha fell 12 percent last year; robberies rose to 400.", None),
        ("Murders in Omaha fell from 40 in 2016.", None),
    ],
)
def test_to_leads_to_the_count(text: str, count: int | None) -> None:
    document = read_text(text)
    readings = parse(document, attribute(document)).readings
    reached = [
        one.reaches for one in readings if one.shape is Shape.CHANGE and "fell" in text[one.span.start : one.span.end]
    ]
    assert reached[:1] == ([Decimal(count)] if count is not None else [None])
