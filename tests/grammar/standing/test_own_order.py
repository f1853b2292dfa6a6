"""The orders that a sentence itself opens."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.standing.own_order import orders_of
from onrecord.model import End, Span


@pytest.mark.parametrize(
    ("sentence", "end", "group"),
    [
        ("Tulsa topped the list of murder rates, with Omaha second.", End.HIGHEST, "country"),
        ("Ohio had the fewest murders of any state, with Iowa second.", End.LOWEST, "us-states"),
        ("Tulsa had the fifth-highest murder rate among big cities.", End.HIGHEST, "us-cities-250k"),
    ],
)
def test_the_order(sentence: str, end: End, group: str) -> None:
    found = orders_of(look(sentence, Span(0, len(sentence))), 0, None)
    assert {(order.end, order.scope.group) for _, order in found} == {(end, group)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tulsa had the most murders of any city.",
        "Omaha ranked fifth.",
        "Murders in Tulsa were the highest since 1990, the second year in a row.",
    ],
)
def test_none_where_nothing_is_counted_off(sentence: str) -> None:
    assert orders_of(look(sentence, Span(0, len(sentence))), 0, None) == []
