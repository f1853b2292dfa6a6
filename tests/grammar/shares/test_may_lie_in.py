"""Which places can be parts of which."""

from __future__ import annotations

import pytest

from onrecord.grammar.shares.may_lie_in import may_lie_in
from onrecord.model import PlaceWords, Span

SPAN = Span(0, 1)


@pytest.mark.parametrize(
    ("part", "wider", "kind", "expected"),
    [
        ("memphis-tn", "tn", "state", True),
        ("memphis-tn", "oh", "state", False),
        ("memphis-tn", "us", "nation", True),
        ("us", "us", "nation", False),
        ("chicago-il/austin", "chicago-il", "city", True),
        ("memphis-tn", "chicago-il", "city", False),
    ],
)
def test_a_city_lies_in_its_state_and_a_part_in_its_city(part: str, wider: str, kind: str, expected: bool) -> None:
    assert may_lie_in(PlaceWords(SPAN, (part,), "city"), PlaceWords(SPAN, (wider,), kind)) is expected
