"""Figures that stand in an order of rates."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import Case, claims_of, load

DAY = date(2023, 10, 3)


def test_a_figure_behind_a_rival_of_an_item_is_the_rivals_rate() -> None:
    text = (
        "# Where cars go\n\n*Car thefts per 100,000 people, 2022.*\n\n1. Mesa — 1,841, just ahead of Reno, at 1,480.\n"
    )
    assert "rate(motor_vehicle_thefts[reno-nv, 2022]) = 1480" in claims_of(text, DAY)


def test_a_figure_in_an_order_of_counts_is_one() -> None:
    text = "# Where the most cars went in 2022\n\n1. Mesa — 1,841 car thefts.\n\n2. Reno — 1,480.\n"
    assert "motor_vehicle_thefts[reno-nv, 2022] = 1480" in claims_of(text, DAY)


@pytest.mark.parametrize("case", load("per_head_orders"), ids=lambda case: case.text[-40:])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
