from __future__ import annotations

import pytest

from onrecord.errors import PackError
from onrecord.record import periods

TEXTS = ("2016", "2010/2016", "FY2016", "2016-Q1", "2016-03", "2016-03-12", "2016-01-01/2016-03-12", "2011-05-16/..")


@pytest.mark.parametrize("text", TEXTS)
def test_prints_as_it_was_read(text: str) -> None:
    assert periods.write(periods.parse(text)) == text


def test_an_open_end_sorts_last() -> None:
    assert periods.order(periods.parse("2011-05-16/..")) > periods.order(periods.parse("2011-05-16/2090-01-01"))


def test_what_is_no_period_is_named() -> None:
    with pytest.raises(PackError, match="last year"):
        periods.parse("last year")
