"""Words for a whole year."""

from __future__ import annotations

import pytest

from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Boise had 9 murders in 2016.", True),
        ("Boise had 9 murders in fiscal 2016.", True),
        ("Boise had 9 murders in March 2016.", False),
        ("Boise had 9 murders last year.", False),
        ("Boise had 9 murders in the 1990s.", False),
    ],
)
def test_a_year_in_figures_and_no_part_of_one(sentence: str, expected: bool) -> None:
    (period,) = look(sentence, Span(0, len(sentence))).periods
    assert is_printed_year(period) is expected
