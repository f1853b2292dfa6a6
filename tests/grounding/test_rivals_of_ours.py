"""Cities that a text holds against its own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claim_cases import claims_of

DAY = date(2023, 10, 20)
TWO = "Portland had 94 murders in 2022. Seattle had 54."


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Do not compare us with Portland\n\n{TWO} Our murders fell.", "seattle-wa"),
        (f"{TWO} Portland's toll was twice ours. Our murders fell.", "seattle-wa"),
        (f"{TWO} Our murders fell.", "portland-or"),
        ("Do not compare us with Portland\n\nPortland had 94 murders in 2022. Our murders fell.", "portland-or"),
    ],
)
def test_our_city_is_none_that_is_held_against_us(text: str, place: str) -> None:
    assert claims_of(text, DAY)[-1].startswith(f"homicides[{place}")
