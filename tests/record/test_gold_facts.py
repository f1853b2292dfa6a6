"""Nearly every figure that the gold's notes rest on is in the pack."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

import gold_facts
from onrecord.record import open_record
from tests.record.conftest import SCRIPTS

GOLD = SCRIPTS.parents[1] / "shared" / "bench" / "articles_dev.jsonl"


@pytest.mark.skipif(not GOLD.is_file(), reason="the shared gold is not here")
def test_at_least_97_percent_of_the_figures_are_there() -> None:
    tally = Counter(state for state, *_ in gold_facts.compare(open_record(), GOLD))
    assert sum(tally.values()) > 800
    assert tally["missing"] <= 0.03 * sum(tally.values())


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("CPD 211 (2014) -> 344 (2015)", [211, 344]),
        ("facts/local/a_2012_2023.csv: 1,545 (+22%), 28.0 per 100,000", [1545]),
        ("fed-149: 27.7 billion requested", [27_700_000_000]),
        ("82nd of 90 on 2016-04-28, m16", [90]),
    ],
)
def test_counts_are_told_from_years_shares_and_ids(note: str, expected: list[int]) -> None:
    assert gold_facts.figures(note) == [Decimal(number) for number in expected]
