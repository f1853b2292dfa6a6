"""Which town a sentence is about that no list holds."""

from __future__ import annotations

import pytest

from onrecord.grammar import look
from onrecord.grammar.context.town_told import town_told
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("The suburb of Sachse did worse.", 'group:"sachse"'),
        ("Floydada saw the sharpest rise.", 'group:"floydada"'),
        ("Not far away, Germantown reported none.", 'group:"germantown"'),
        ("Sachse, a suburb of Dallas, had fewer.", 'group:"sachse"'),
        ("Memphis had 186 murders.", None),
        ("It had 20 murders.", None),
        ("Murders fell.", None),
    ],
)
def test_a_town_is_the_subject_that_is_in_no_list(text: str, town: str | None) -> None:
    told = town_told(look(text, Span(0, len(text))))
    assert (None if told is None else told.candidates[0]) == town
