"""The period that the words right beside a figure tell."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.sentence.told_periods import told_beside
from onrecord.model import Span
from tests.claim_cases import claims_of


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("Tulsa surpassed its 2016 total of 106 homicides last week.", "2016"),
        ("It passed last year's homicide count of 60 in May.", "last year"),
        ("The most since 1993, when 160 were killed.", "since 1993"),
        ("The most since 1993's 160.", "since 1993"),
        ("Fewer than in 2006 (637).", "2006"),
        ("Murders: 617 (2023), 709 (2022).", "2023"),
        ("In 2016 a total of 60 people were killed.", None),
        ("Tulsa had 60 murders in 2016.", None),
    ],
)
def test_the_period(sentence: str, period: str | None) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    count = next(q for q in scene.quantities if q.value > 50)
    found = told_beside(scene, count.first, count.last)
    assert (found.text if found else None) == period


def test_a_time_that_closes_its_clause_comes_before_that_of_another() -> None:
    claims = claims_of("In 2014 Tulsa had 46 homicides; the most ever, 83, came in 2017.", date(2018, 1, 5))
    assert claims[1:] == ("homicides[tulsa-ok, 2017] is highest ever", "homicides[tulsa-ok, 2017] = 83")
