"""Several years, or the whole of one, on the other side of a comparison."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.sentence.against_years import against_whole_year
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import claims_of

DAY = date(2019, 2, 10)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Robberies in 2018 fell 12 percent compared with the past five years.", ()),
        ("Robberies in 2018 were higher than over the past five years.", ()),
        ("Robberies in 2018 fell 12 percent compared with 2017.", ("robberies[tulsa-ok, 2017 -> 2018] fell by = 12%",)),
        (
            "Robberies in 2018 were higher than any in the past nine years.",
            ("robberies[tulsa-ok, 2018] is highest in 9 years",),
        ),
    ],
)
def test_no_figure_of_one_year_is_held_against_their_sum(sentence: str, claims: tuple[str, ...]) -> None:
    assert claims_of(f"TULSA — {sentence}", DAY) == claims


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
    assert against_whole_year(scene, scene.words.index(word), year) is expected
