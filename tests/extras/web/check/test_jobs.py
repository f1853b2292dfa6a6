from __future__ import annotations

import pickle
from datetime import date

import pytest

from onrecord.errors import InputError
from onrecord.extras.web.check.jobs import MOST, day_of, give_out, hold
from onrecord.extras.web.check.mending import written
from onrecord.extras.web.check.story import Story
from onrecord.model import Span
from onrecord.pipeline import supply

TEXT = "Chicago had 900 homicides in 2016."


def test_what_is_held_can_be_sent_from_a_worker() -> None:
    found = hold(supply(), Story(TEXT, published=date(2017, 1, 5)))
    assert pickle.loads(pickle.dumps(found)) == found
    assert (found.statements, found.kept, found.lost, found.found) == (1, 0, 0, False)


def test_changes_that_stand_and_that_are_lost_are_counted() -> None:
    start = TEXT.index("900")
    key = written((Span(start, start + len("900 homicides")), 0))
    mends = ((key, "homicides[chicago-il, 2016] = 762"), ("500-510.0", "homicides[chicago-il, 2016] = 1"))
    found = hold(supply(), Story(TEXT, mends=mends))
    assert (found.kept, found.lost) == (1, 1)
    assert "Changed by a person" in give_out(supply(), Story(TEXT, mends=mends), "text")


def test_more_statements_than_a_page_can_show_are_refused() -> None:
    with pytest.raises(InputError, match=str(MOST)):
        hold(supply(), Story(f"{TEXT}\n\n" * (MOST + 1)))


def test_the_day_of_a_story() -> None:
    day, because = day_of(supply(), Story("Published: March 17, 2017\n\nWords."))
    assert day == date(2017, 3, 17)
    assert because
    assert day_of(supply(), Story("Words.")) == (None, "")
