"""Where traced guns were first sold."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2018, 2, 2)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("In Ohio 80 percent of the guns traced in 2016 were bought in-state.", "from:oh"),
        ("In Ohio 10 percent of the guns traced in 2016 came from gun shops in Kentucky.", "from:ky"),
        ("Virginia supplied 20 percent of the guns traced in Maryland in 2016.", "from:va"),
    ],
)
def test_the_part_is_where_the_guns_came_from(text: str, part: str) -> None:
    assert [claim for claim in claims_of(text, DAY) if part in claim]


@pytest.mark.parametrize(
    "text",
    [
        "In Ohio 10 percent of the homes sold in 2016 were bought from people in Kentucky.",
        "In Ohio 80 percent of the guns traced in 2016 were rifles, said a man from Kentucky.",
    ],
)
def test_other_things_have_no_origin(text: str) -> None:
    assert not [claim for claim in claims_of(text, DAY) if "from:" in claim]
