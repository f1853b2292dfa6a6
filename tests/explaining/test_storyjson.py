"""A story as it was read, as JSON: the keys of `onrecord.reading/1`, and spans that index the text."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from onrecord import pipeline
from onrecord.explaining import SCHEMA, read_json
from onrecord.model import Lane, Refusal, Whence
from onrecord.reading import read_text

EXAMPLE = (Path(__file__).parents[2] / "examples" / "river-city.txt").read_text(encoding="utf-8")
HOSTILE = "Tulsa \x1b[31mhad\x07 61 homicides\u202e in 2018.\u2028 Was it 70?"


def read(text: str, sentence: int | None = None, *, explain: bool = True) -> dict[str, Any]:
    story = pipeline.read_document(read_text(text, published=date(2019, 3, 5)), explain=explain)
    found: dict[str, Any] = json.loads(read_json(story, sentence))
    return found


def spans(value: object, text: str) -> int:
    """How many objects with a span the value holds; each one's text is the text there."""
    if isinstance(value, dict):
        own = 0
        if "span" in value:
            start, end = value["span"]
            assert text[start:end] == value["text"]
            own = 1
        return own + sum(spans(one, text) for one in value.values())
    return sum(spans(one, text) for one in value) if isinstance(value, list) else 0


@pytest.mark.parametrize("text", [EXAMPLE, HOSTILE], ids=["example", "hostile"])
def test_every_span_indexes_the_text_as_published(text: str) -> None:
    assert spans(read(text), text) > 20


def test_no_character_moves_a_cursor() -> None:
    story = pipeline.read_document(read_text(HOSTILE), explain=True)
    assert not {"\x1b", "\x07", "\u2028"} & set(read_json(story))


def test_what_is_always_there() -> None:
    found = read("Tulsa counted about 61 homicides last year.", explain=False)
    assert found["schema"] == SCHEMA == "onrecord.reading/1"
    assert found["document"]["published"] == "2019-03-05"
    (sentence,) = found["sentences"]
    assert sentence["trace"] is None
    (claim,) = sentence["claims"]
    assert claim["slots"] is None
    assert claim["claim"]["text"] == "homicides[tulsa-ok, 2018] ~ 61"
    assert claim["claim"]["type"] == "value"
    assert claim["rules"] == ["count and noun"]
    assert claim["because"][0] == "tulsa-ok is named"
    assert (claim["said"], claim["unclear"]) == ("2019-03-05", None)


def test_the_trace_has_tokens_words_and_rules_in_closed_terms() -> None:
    for sentence in read(EXAMPLE)["sentences"]:
        trace = sentence["trace"]
        assert {word["as"] for word in trace["words"]} <= set(Lane)
        for rule in trace["rules"]:
            assert {one["reason"] for one in rule["refused"]} <= set(Refusal)
        read_by = sorted(at for rule in trace["rules"] for at in rule["read"])
        assert read_by == list(range(len(sentence["claims"])))
        for claim in sentence["claims"]:
            assert {slot["from"] for slot in claim["slots"]} <= set(Whence)
            assert all(slot["value"] or slot["why"] for slot in claim["slots"])


def test_one_sentence_keeps_its_number() -> None:
    (sentence,) = read("It rained. Tulsa counted 61 homicides in 2018.", 2)["sentences"]
    assert (sentence["sentence"], len(sentence["claims"])) == (2, 1)


def test_a_claim_that_could_not_be_made_out_is_null() -> None:
    (sentence,) = read("It was the highest on record.", explain=True)["sentences"]
    (claim,) = sentence["claims"]
    assert claim["claim"] is None
    assert claim["unclear"] == "what was counted could not be made out"
