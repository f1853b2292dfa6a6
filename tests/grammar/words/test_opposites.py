"""What rose against what fell, and more against fewer."""

from __future__ import annotations

from onrecord.grammar.words.opposites import OTHER_SIDE, OTHER_WAY
from onrecord.model import Direction


def test_the_other_of_the_other_is_the_first() -> None:
    assert all(OTHER_WAY[other] is way for way, other in OTHER_WAY.items())
    assert all(OTHER_SIDE[other] is side for side, other in OTHER_SIDE.items())


def test_what_held_has_no_other_way() -> None:
    assert Direction.HELD not in OTHER_WAY
