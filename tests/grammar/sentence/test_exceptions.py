"""What an order leaves out, and the "but" that leaves nothing out."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("sentence", "left_out", "many"),
    [
        ("No state but Ohio had a higher rate.", "but Ohio", 1),
        ("It had more murders than any other big city but Reno and Boise.", "but Reno and Boise", 2),
        ("With the exception of Reno, no city had more.", "With the exception of Reno", 1),
        ("Aside from Reno, Boise had the most murders of any city.", "Aside from Reno", 1),
        ("Apart from Reno, Mesa and Boise, no city had more.", "Apart from Reno, Mesa and Boise", 3),
        ("Boise was the deadliest big city per capita after Reno.", "after Reno", 1),
        ("It had the highest rate in the nation behind Reno and Mesa in 2017.", "behind Reno and Mesa", 2),
        ("All cities but two had fewer murders.", "but two", 2),
        ("It was the worst of any year except in winter.", "except", 0),
        ("Apart from 2015 and 1991, the total was the highest ever.", "Apart from 2015 and 1991", 2),
    ],
)
def test_what_is_left_out(sentence: str, left_out: str, many: int) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    (found,) = scene.left_out
    span = scene.span(found.first, found.last)
    assert (sentence[span.start : span.end].lower(), found.many) == (left_out.lower(), many)


@pytest.mark.parametrize(
    "sentence",
    [
        "Murders hit their highest level in the city after Reno.",
        "Boise had the most murders of any city after Reno saw a drop.",
        "Murders rose to the highest level since 1993 after Reno.",
        "Murders fell in Boise after Reno was the deadliest big city.",
    ],
)
def test_an_after_that_tells_a_time(sentence: str) -> None:
    assert not look(sentence, Span(0, len(sentence))).left_out


@pytest.mark.parametrize(
    "sentence",
    [
        "Murders rose sharply but Omaha saw a drop.",
        "It had the most murders of any city but Reno fell behind.",
        "The chief said nothing but counted 40 murders.",
    ],
)
def test_a_but_that_goes_on(sentence: str) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    assert not scene.left_out
    assert len(set(scene.clause)) > 1
