"""Sums of places that the words only point at."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.reading import read_text
from onrecord.voice import attribute
from tests.claim_cases import Case, claims_of, load

DAY = date(2017, 11, 15)
TWO = "Tulsa had 71 homicides last year. Omaha had 29. "
SUM = "homicides[tulsa-ok, 2016] + homicides[omaha-ne, 2016]"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (TWO + "The two together had 100.", f"{SUM} = 100"),
        (TWO + "Together they had 100.", f"{SUM} = 100"),
        (TWO + "Between them the two cities had 100 killings.", f"{SUM} = 100"),
        (TWO + "Combined, the two cities counted 100.", f"{SUM} = 100"),
        ("Tulsa had 71 homicides last year and Omaha 29, a combined 100.", f"{SUM} = 100"),
        (
            TWO + "Pastors worked together, and killings fell 9 percent.",
            "homicides[omaha-ne, 2015 -> 2016] fell by = 9%",
        ),
    ],
)
def test_the_sum_is_of_the_places_named_before(text: str, claim: str) -> None:
    assert claims_of(text, DAY)[-1] == claim


def test_counties_that_nobody_named_are_a_set_that_the_words_only_count() -> None:
    text = "TULSA — Tulsa had 71 homicides last year. Together, the nine counties had 220."
    assert claims_of(text, DAY)[-1] == 'homicides[group:"nine counties", 2016] = 220'


def test_what_cannot_be_told_apart_contradicts_nothing() -> None:
    text = "TULSA — Homicides and robberies together were down 10 percent last year."
    document = read_text(text, published=DAY)
    statements = attribute(document)
    assert ground(document, statements, parse(document, statements))[-1].guess


@pytest.mark.parametrize("case", load("sums_of_places"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
