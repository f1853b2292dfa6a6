"""Lows and highs that are called historic, which no higher or lower year refutes, and those of a record."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.model import Verdict
from onrecord.pipeline import check


def _verdict(words: str) -> Verdict:
    return check(f"Homicides in Chicago hit {words} in 2016.", published=date(2017, 1, 3)).entries[0].finding.verdict


@pytest.mark.parametrize("words", ["historic lows", "a historic low"])
def test_a_historic_low_is_of_no_one_year(words: str) -> None:
    assert _verdict(words) is Verdict.UNCLEAR


@pytest.mark.parametrize("words", ["a record low", "their lowest level ever"])
def test_a_record_low_is_of_that_year(words: str) -> None:
    assert _verdict(words) is Verdict.CONTRADICTED
