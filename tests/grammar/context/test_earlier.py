"""What the sentences before leave to those that only point back."""

from __future__ import annotations

from datetime import date

from onrecord.grammar.context.earlier import marker
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


def test_the_number_before_an_item() -> None:
    text = "Intro\n## 12. Tulsa\n"
    assert marker(text, Span(text.index("Tulsa"), text.index("Tulsa") + 5)) == 12
    assert marker(text, Span(0, 5)) is None
