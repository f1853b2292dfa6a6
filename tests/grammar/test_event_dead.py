"""Superlatives of single events by their dead."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 5, 14)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the deadliest crash in Reno since 1990.",
        "The attack was the deadliest in Reno since 1990.",
        "It was the deadliest mass shooting in the history of Reno.",
    ],
)
def test_an_event_is_no_year_of_a_place(sentence: str) -> None:
    assert claims_of(sentence, DAY) == ()


def test_a_year_is() -> None:
    assert claims_of("2017 was the deadliest year in Reno since 1990.", DAY) == (
        "homicides[reno-nv, 2017] is highest since 1990",
    )
