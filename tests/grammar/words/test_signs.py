"""Signs and what they wake."""

from __future__ import annotations

from onrecord.grammar.words.signs import Works, any_of, cues, needs, shapes, signs_of, signs_of_shape, words
from onrecord.model import QuantityKind, Shape


@needs(words("then", "before"), shapes(Shape.CHANGE))
def _of_changes() -> str:
    return "then"


@needs(any_of(["quiz"], cues=["survey"], figures=[QuantityKind.PERCENT]))
def _of_polls() -> str:
    return "poll"


def _always() -> str:
    return "always"


WORKS = Works(_of_changes, _always, _of_polls)


def _awake(signs: int) -> list[str]:
    return [work() for work in WORKS.awake(signs)]


def test_work_without_needs_is_always_awake() -> None:
    assert _awake(0) == ["always"]


def test_one_member_of_each_need_wakes() -> None:
    told = signs_of({"it", "fell", "then"}, (), ())
    assert _awake(told) == ["always"]
    assert _awake(told | signs_of_shape(Shape.VALUE)) == ["always"]
    assert _awake(told | signs_of_shape(Shape.VALUE) | signs_of_shape(Shape.CHANGE)) == ["then", "always"]


def test_words_cues_and_kinds_of_number_have_signs_of_their_own() -> None:
    assert _awake(signs_of({"quiz"}, (), ())) == ["always", "poll"]
    assert _awake(signs_of((), {"survey"}, ())) == ["always", "poll"]
    assert _awake(signs_of((), (), [QuantityKind.PERCENT])) == ["always", "poll"]
    assert _awake(signs_of({"survey", "percent"}, {"quiz"}, [QuantityKind.COUNT])) == ["always"]


def test_the_same_members_are_one_sign() -> None:
    assert words("then", "before") == any_of({"before", "then"})
    assert cues("then") != words("then")


def test_works_keep_their_order() -> None:
    everything = signs_of({"then"}, {"survey"}, ()) | signs_of_shape(Shape.CHANGE)
    assert _awake(everything) == ["then", "always", "poll"]
