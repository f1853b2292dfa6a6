"""The quantities of a sentence: reviewable cases, properties over any text, hostile input, and the shared sentences."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.grammar.numbers.numbers import find_quantities
from onrecord.grammar.words.tokens import tokenize
from onrecord.model import Operator, Quantity, QuantityKind, Unit

CASES = Path(__file__).parents[2] / "cases" / "numbers.txt"
SHARED = Path(__file__).parents[4] / "shared" / "bench"


def read(text: str) -> list[Quantity]:
    return find_quantities(tokenize(text))


def shown(text: str, quantity: Quantity) -> str:
    """A quantity as a line of the case file."""
    high = "" if quantity.high is None else f" {quantity.high}"
    line = f"{text[quantity.span.start : quantity.span.end]} | {quantity.kind} | {quantity.operator} {quantity.value}"
    more = []
    if quantity.base is not None:
        more.append(f"of {quantity.base}")
    if quantity.per is not None:
        more.append(f"per {quantity.per}")
    more += ["all but"] * quantity.complement + ["turned"] * quantity.turned
    if quantity.precision != 1:
        more.append(f"to {quantity.precision}")
    return f"{line}{high} {quantity.grain or quantity.unit}" + (f" | {', '.join(more)}" if more else "")


def cases() -> Iterator[tuple[str, list[str]]]:
    sentence, wanted = "", []
    for line in [*CASES.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith(">"):
            wanted.append(line[2:])
        elif line and not line.startswith("#"):
            sentence, wanted = line, []
        elif not line and sentence:
            yield sentence, wanted
            sentence = ""


@pytest.mark.parametrize(("sentence", "wanted"), list(cases()))
def test_case(sentence: str, wanted: list[str]) -> None:
    assert [shown(sentence, quantity) for quantity in read(sentence)] == wanted


def test_there_are_cases_of_every_kind() -> None:
    kinds = {line.split(" | ")[1] for _, wanted in cases() for line in wanted}
    assert kinds == {str(kind) for kind in QuantityKind}
    assert sum(1 for _ in cases()) >= 150


def check_places(text: str, found: list[Quantity], count: int) -> None:
    """Spans index the text as given; quantities stand in order, none over another."""
    floor, end = 0, 0
    for quantity in found:
        assert floor <= quantity.first < quantity.last <= count
        assert end <= quantity.span.start <= quantity.core.start < quantity.core.end <= quantity.span.end <= len(text)
        floor, end = quantity.last, quantity.span.end


SCRAPS = """
    a an the one two twenty hundred thousand million dozen half third quarter - , . % $ per cent percent point of in out
    every each day year old times twice doubled more than over at least between and to or all but No # 762 4,331 .5 2016
    1.3 bn K th x 911 Ward 100,000 people from up fewer about so plus + ½ http : // @ ' s ’s ( ) — hours decades
"""
WORDS = st.sampled_from(SCRAPS.split())


@given(st.lists(st.tuples(WORDS, st.sampled_from(["", " ", " ", " "])), max_size=40))
def test_any_words_keep_their_places(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in parts)
    tokens = tokenize(text)
    check_places(text, find_quantities(tokens), len(tokens))


@given(st.text(max_size=200))
def test_any_text_keeps_its_places(text: str) -> None:
    tokens = tokenize(text)
    check_places(text, find_quantities(tokens), len(tokens))


@given(st.lists(WORDS, min_size=1, max_size=25), st.data())
def test_no_quantity_holds_a_taken_token(words: list[str], data: st.DataObject) -> None:
    tokens = tokenize(" ".join(words))
    taken = data.draw(st.sets(st.integers(0, max(0, len(tokens) - 1)))) if tokens else set()
    for quantity in find_quantities(tokens, taken):
        core = [place for place, token in enumerate(tokens) if quantity.core.start <= token.start < quantity.core.end]
        assert not taken.intersection(core)


@given(st.integers(0, 10**12))
def test_a_printed_count_is_its_value(number: int) -> None:
    text = f"Police counted {number:,} cases."
    assert [(found.kind, found.value) for found in read(text)] == [(QuantityKind.COUNT, Decimal(number))]


SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(number: int, joint: str) -> str:
    """A number below a million in words; `joint` stands behind hundred."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = number % 100
        return f"{SMALL[number // 100]} hundred" + (f"{joint}{spell(rest, joint)}" if rest else "")
    rest = number % 1000
    return f"{spell(number // 1000, joint)} thousand" + (f" {spell(rest, joint)}" if rest else "")


@given(st.integers(2, 999_999), st.sampled_from([" ", " and "]))
def test_a_spelled_count_is_its_value(number: int, joint: str) -> None:
    text = f"Police counted {spell(number, joint)} cases."
    assert [(found.kind, found.value) for found in read(text)] == [(QuantityKind.COUNT, Decimal(number))]


@given(st.integers(1, 10**6), st.sampled_from(["", "more than ", "about ", "nearly ", "at least "]))
def test_a_unit_keeps_the_number_and_its_force(number: int, force: str) -> None:
    operators = {"": "=", "more than ": ">", "about ": "~", "nearly ": "<~", "at least ": ">="}
    for words, kind, unit in (
        (f"{number:,} percent", QuantityKind.PERCENT, Unit.PERCENT),
        (f"${number:,}", QuantityKind.MONEY, Unit.USD),
        (f"{number:,} per 100,000", QuantityKind.RATE, Unit.PER_100K),
    ):
        (found,) = read(f"It was {force}{words}.")
        assert (found.kind, found.unit, found.value) == (kind, unit, Decimal(number))
        assert found.operator is Operator(operators[force])


@pytest.mark.parametrize(
    "unit",
    ["1", "1,", "111,", "1-", "1.", "1 ", "one ", "between ", "between 1 and ", "a ", "a x a day ", "half ", "half a ",
     "more than ", "hundred ", "one hundred and ", "$", "http", "http://x", "@", "1 or ", "one in ", "every ", "per 1 ",
     "twenty-", "all but ", "½", "1 million ", "1st ", "'s ", "3 times ", "a third of ", "No. ", ", 7"],
)  # fmt: skip
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    tokens = tokenize(text)
    check_places(text, find_quantities(tokens), len(tokens))


def test_a_number_too_long_to_be_a_figure_is_none() -> None:
    assert read(f"The serial {'7' * 31} was filed.") == []
    (found,) = read(f"The total {'7' * 30} was filed.")
    assert found.value == Decimal("7" * 30)


def test_dates_are_left_to_the_dates() -> None:
    tokens = tokenize("On March 12 police counted 12 cases.")
    taken = {place for place, token in enumerate(tokens) if token.text in {"March"}} | {2}
    (found,) = find_quantities(tokens, taken)
    assert tokens[found.first].start == len("On March 12 police counted ")


def values(quantity: Quantity) -> set[Decimal]:
    """The numbers that a claim may take from a quantity: a factor is a rise too, a share a part of one."""
    found = {quantity.value}
    if quantity.kind is QuantityKind.MULTIPLE:
        found.add(abs(quantity.value - 1) * 100)
    if quantity.complement and quantity.base is not None:
        found.add(quantity.base - quantity.value)
    return found


def agrees(quantity: Quantity, value: Decimal, operator: str | None) -> bool:
    near = any(abs(have - value) <= abs(value) / 100 for have in values(quantity))
    rounded = quantity.kind in {QuantityKind.MULTIPLE, QuantityKind.FRACTION} and operator == "~"
    return near and (operator in {None, str(quantity.operator)} or (rounded and quantity.operator is Operator.EQUAL))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared sentences are not beside this checkout")
def test_shared_sentences_have_their_numbers() -> None:
    asked = right = 0
    for line in (SHARED / "sentences_dev.jsonl").read_text(encoding="utf-8").splitlines():
        document = json.loads(line, parse_float=Decimal)
        text = document["text"]
        found = read(text)
        for statement in document["statements"]:
            value = (statement.get("claim") or {}).get("value")
            if value is None:
                continue
            asked += 1
            start = -1
            for _ in range(statement.get("occurrence", 1)):
                start = text.find(statement["anchor"], start + 1)
            end = start + len(statement["anchor"])
            near = [quantity for quantity in found if quantity.span.start < end and start < quantity.span.end]
            right += any(agrees(quantity, Decimal(value), statement["claim"].get("op")) for quantity in near)
    assert right >= asked * 0.99
