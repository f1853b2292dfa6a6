from __future__ import annotations

from datetime import date

import pytest

from onrecord.model import Grain
from onrecord.voice.said import of_data, when
from onrecord.voice.words import scan

FRIDAY = date(2017, 3, 17)

PAIRS = [
    ("said Thursday", "2017-03-16"),
    ("said on Friday", "2017-03-17"),
    ("said last Friday", "2017-03-10"),
    ("announced Monday morning", "2017-03-13"),
    ("said yesterday", "2017-03-16"),
    ("said today", "2017-03-17"),
    ("said last night", "2017-03-16"),
    ("in a Jan. 2 post", "2017-01-02"),
    ("on Dec. 28", "2016-12-28"),
    ("on March 3, 2015", "2015-03-03"),
    ("in January", "2017-01"),
    ("in November", "2016-11"),
    ("last month", "2017-02"),
    ("in 2015", "2015"),
    ("told reporters", None),
    ("in a May statement", "2016-05"),
    ("they may say", None),
    ("on Feb. 30", None),
]


@pytest.mark.parametrize(("text", "wanted"), PAIRS)
def test_the_day_beside_the_verb(text: str, wanted: str | None) -> None:
    found = when(scan(text, 0, len(text)), FRIDAY)
    if wanted is None:
        assert found is None
        return
    assert found is not None
    shown = found.first.isoformat()
    cut = {Grain.MONTH: 7, Grain.YEAR: 4}.get(found.grain, 10)
    assert shown[:cut] == wanted


def test_without_a_story_date_only_whole_dates_are_known() -> None:
    assert when(scan("said Thursday", 0, 13), None) is None
    found = when(scan("on March 3, 2015", 0, 16), None)
    assert found is not None
    assert found.first == date(2015, 3, 3)


def test_the_year_of_what_a_paper_tells_is_not_when_it_came_out() -> None:
    told, released = scan("on gun traces in 2015", 0, 21), scan("released in 2015", 0, 16)
    named = when(told, FRIDAY)
    assert named is not None
    assert of_data(told, "paper", named)
    assert not of_data(released, "paper", named)
    assert not of_data(told, "person", named)
