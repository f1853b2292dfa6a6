"""The number reader alone, and on the sentences of the benchmark."""

from __future__ import annotations

from decimal import Decimal

import pytest
from benchmarks import quantities as benchmark

from onrecord.grammar.numbers.quantities import quantities
from onrecord.model import QuantityKind


def test_a_date_holds_no_quantity() -> None:
    found = quantities("On March 17, 2016, police counted 41 guns.")
    assert [(quantity.kind, quantity.value) for quantity in found] == [(QuantityKind.COUNT, Decimal(41))]


def test_a_stretch_of_a_text_keeps_the_places_of_the_text() -> None:
    text = "It had 12. It had 41 percent. It had 9."
    (quantity,) = quantities(text, 11, 29)
    assert text[quantity.span.start : quantity.span.end] == "41 percent"


@pytest.mark.parametrize(("half", "value", "kind", "wrong"), [("development", 81, 81, 3), ("held_out", 75, 75, 5)])
def test_the_sentences_of_the_benchmark(half: str, value: int, kind: int, wrong: int) -> None:
    there = list(benchmark.sentences(benchmark.FOLDER / f"{half}.txt"))
    total = benchmark.Score()
    for sentence in there:
        total = total.plus(benchmark.judge(sentence, benchmark.own(sentence.text))[0])
    assert len(there) == 60
    assert total.value >= value
    assert total.kind >= kind
    assert total.wrong <= wrong


def test_the_judge_takes_the_two_ends_of_a_range_from_two_numbers() -> None:
    sentence = benchmark.Sentence("30 to 40", (benchmark.Gold(0, 8, frozenset({"count"}), ((30.0, 40.0),)),), ())
    apart = [benchmark.Found(0, 2, "number", 30.0, None), benchmark.Found(6, 8, "number", 40.0, None)]
    assert benchmark.judge(sentence, apart)[0] == (1, 1, 1, 0)
    assert benchmark.judge(sentence, apart[:1])[0] == (1, 0, 0, 1)


def test_the_judge_excuses_a_label_and_no_bare_number() -> None:
    sentence = benchmark.Sentence("9mm", (), ((0, 3),))
    assert benchmark.judge(sentence, [benchmark.Found(0, 3, "other", 9.0, None)])[0].wrong == 0
    assert benchmark.judge(sentence, [benchmark.Found(0, 1, "number", 9.0, None)])[0].wrong == 1
