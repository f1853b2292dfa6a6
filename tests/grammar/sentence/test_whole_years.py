"""Comparisons with the whole of a year."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.sentence.whole_years import is_whole
from onrecord.model import Span


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("Tulsa has had more murders than in all of 2016.", "more", True),
        ("Tulsa eclipsed its 2016 homicide total in October.", "eclipsed", True),
        ("Murders have already surpassed last year's.", "surpassed", True),
        ("Murders have surpassed last year's pace.", "surpassed", False),
        ("Murders have exceeded those of last year.", "exceeded", False),
    ],
)
def test_the_whole_year(sentence: str, word: str, expected: bool) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    year = next(period for period in scene.periods if "2016" in period.text or "last year" in period.text)
    assert is_whole(scene, scene.words.index(word), year) is expected
