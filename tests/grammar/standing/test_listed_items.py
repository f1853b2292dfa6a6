"""Items of a list whose title told the order."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.standing.listed_items import marker
from onrecord.model import Span
from tests.claim_cases import claims_of

DAY = date(2016, 10, 3)
LIST = """# The deadliest states of 2015, per person

1. Louisiana: 10.3 per 100,000

2. Mississippi: 8.7 per 100,000

## 3. Missouri
8.3 per 100,000.
"""


def test_a_list_has_the_order_of_its_title() -> None:
    ranks = [claim for claim in claims_of(LIST, DAY) if "#" in claim]
    assert ranks == [
        "rate(homicides[la, 2015]) is #1 highest among us-states",
        "rate(homicides[ms, 2015]) is #2 highest among us-states",
        "rate(homicides[mo, 2015]) is #3 highest among us-states",
    ]


def test_a_numbered_list_without_an_order_ranks_nothing() -> None:
    text = LIST.replace("The deadliest states of 2015, per person", "Murders in 2015")
    assert not [claim for claim in claims_of(text, DAY) if "#" in claim]


def test_a_superlative_in_an_item_makes_no_ranking_of_the_list() -> None:
    text = "Three things.\n\n1. Tulsa had 695 murders in 2015, the most of any city.\n\n2. Omaha: 56 murders.\n"
    assert not [claim for claim in claims_of(text, DAY) if "#" in claim]


@pytest.mark.parametrize("before", ["## 12. ", "12) ", "**12.** ", "#12 ", "No. 12: ", "- "])
def test_the_number_before_an_item(before: str) -> None:
    text = f"Intro\n{before}Tulsa\n"
    at = text.index("Tulsa")
    assert marker(text, Span(at, at + 5)) == (None if before == "- " else 12)
    assert marker(text, Span(0, 5)) is None


@pytest.mark.parametrize(
    "head", ["**1. Oakland** — 3,880.", "No. 1: Oakland — 3,880", "#1 Oakland, 3,880", "1) Oakland: 3,880"]
)
def test_a_list_of_rates_is_ordered_by_them(head: str) -> None:
    text = f"# Where cars go\n\n*Car thefts per 100,000 people, 2022, cities of a quarter-million and up.*\n\n{head}\n"
    assert claims_of(text, DAY.replace(year=2023)) == (
        "rate(motor_vehicle_thefts[oakland-ca, 2022]) is #1 highest among us-cities-250k",
        "rate(motor_vehicle_thefts[oakland-ca, 2022]) = 3880",
    )


def test_places_below_the_list_have_its_order() -> None:
    title = "# The most murderous big cities of 2015, per person\n\n**1. Tulsa** — 20.5.\n\n**Reno.** "
    text = title + "Tenth, with 14 murders.\n"
    assert "rate(homicides[reno-nv, 2015]) is #10 highest among us-cities-250k" in claims_of(text, DAY)
    text = title + "Many murders, but only 12th by rate.\n"
    assert "rate(homicides[reno-nv, 2015]) is #12 highest among us-cities-250k" in claims_of(text, DAY)


def test_the_field_of_a_title_may_stand_before_its_superlative() -> None:
    text = "# The ten big cities with the highest murder rates in 2015\n\n2. Baltimore, 55.4\n"
    assert "rate(homicides[baltimore-md, 2015]) is #2 highest among us-cities-250k" in claims_of(text, DAY)


def test_a_list_of_the_worst_goes_by_rates_where_its_figures_do() -> None:
    head = "The five worst states for murder in 2015\n\n"
    text = f"{head}1) Louisiana\n10.3 murders per 100,000 people\n\n2) Missouri\n8.3\n"
    ranks = [claim for claim in claims_of(text, DAY) if "#" in claim]
    assert ranks == [
        "rate(homicides[la, 2015]) is #1 highest among us-states",
        "rate(homicides[mo, 2015]) is #2 highest among us-states",
    ]
    text = "The worst states for robbery in 2015\n\n1. California, 54,000\n"
    assert "robberies[ca, 2015] is #1 highest among us-states" in claims_of(text, DAY)
