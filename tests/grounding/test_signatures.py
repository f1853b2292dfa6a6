"""Who asks or writes, and from where."""

from __future__ import annotations

import pytest

from onrecord.grounding.signatures import signs
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“How many?” — Tess, Omaha\n\nMany.", True),
        ("“How many?” – Mrs. D. Roe, Omaha", True),
        ("— Tess, of Omaha\n", False),
        ("“How many?” — Tess, Omaha had none.", False),
        ("Tess lives in Omaha\n", False),
        ("The chief — Ann Roe, Omaha's first — left.", False),
    ],
)
def test_a_place_that_ends_the_line_of_a_signature_signs(text: str, expected: bool) -> None:
    at = text.index("Omaha")
    assert signs(text, Span(at, at + len("Omaha"))) is expected
