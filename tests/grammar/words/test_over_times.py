"""Words that only open a time."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "far"),
    [
        ("Robberies were down 3.5 percent over the first five months, police said.", False),
        ("Robberies were down 3.5 percent over the first five months of the year.", False),
        ("Robberies were up 3.5 percent over the first five months of last year.", True),
        ("Robberies fell 9 percent over the past year.", False),
    ],
)
def test_a_time_in_which_it_fell_is_no_other_side(text: str, far: bool) -> None:
    assert any(look(text, Span(0, len(text))).far) == far
