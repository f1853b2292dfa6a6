"""What a comparison is held against."""

from __future__ import annotations

from onrecord.grammar.comparisons.rivals import target
from onrecord.grammar.sentence.scene import look
from onrecord.model import Combine, Span


def rivals(text: str, word: str) -> tuple[list[str], Combine | None]:
    scene = look(text, Span(0, len(text)))
    places, _, combine, _ = target(scene, scene.words.index(word) + 1)
    return [place.candidates[0] for place in places], combine


def test_several_together_are_a_sum() -> None:
    assert rivals("higher than Dallas and Houston combined", "than") == (["dallas-tx", "houston-tx"], Combine.SUM)


def test_several_apart_are_one_by_one() -> None:
    assert rivals("more than either Dallas or Houston", "than") == (["dallas-tx", "houston-tx"], Combine.EACH)


def test_one_place_combines_with_nothing() -> None:
    assert rivals("more murders than Dallas", "than") == (["dallas-tx"], None)
