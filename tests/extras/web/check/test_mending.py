from __future__ import annotations

import pytest

from onrecord import check
from onrecord.extras.web.check.mending import changes, places, read_key, unknown, written
from onrecord.model import Span
from onrecord.pipeline import check_document, supply

STORY = "Chicago had 900 homicides in 2016."


def test_a_key_comes_back_as_its_place() -> None:
    assert read_key(written((Span(3, 8), 1))) == (Span(3, 8), 1)


@pytest.mark.parametrize("key", ["", "3-8", "a-b.c", "3-8.0 ", "-3-8.0", "٣-٨.٠", "1" * 30 + "-2.0"])
def test_what_is_no_key_is_none(key: str) -> None:
    assert read_key(key) is None


def test_claims_are_read_and_what_is_none_is_told() -> None:
    found = changes((("1-2.0", "homicides[chicago-il, 2016] = 1"), ("3-4.0", "homicides["), ("5-6.0", "  ")))
    assert list(found.claims) == [(Span(1, 2), 0)]
    assert list(found.faults) == ["3-4.0"]


def test_a_name_that_the_record_lacks_is_told() -> None:
    report = check(STORY)
    (place,) = places(report).values()
    mends = ((written(place), "homicides[chicagoo-il, 2016] = 1"),)
    changed = check_document(report.document, supply().record, None, changes(mends).claims)
    assert "chicago-il" in unknown(supply(), changed, mends)[written(place)]
    assert unknown(supply(), report, mends) == {}
