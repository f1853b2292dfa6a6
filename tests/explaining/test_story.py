"""A story as it was read, in lines that fit: its claims with their reasons, or how each sentence came to them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from onrecord import pipeline
from onrecord.explaining import as_read
from onrecord.explaining.story import sentences_of_rules
from onrecord.grammar.rules import RULES
from onrecord.model import ReadStory, Refusal
from onrecord.reading import read_text
from onrecord.reporting.display import width
from tests.claim_cases import load
from tests.grammar.test_rule_traces import CLAIMS

EXAMPLE = (Path(__file__).parents[2] / "examples" / "river-city.txt").read_text(encoding="utf-8")
TEXT = "Tulsa counted about 61 homicides last year. Was it 70? Sales of 512 widgets fell."
HOSTILE = (
    "Tulsa \x1b[31mhad\x07 61 homicides\u202e in 2018.",
    "Tulsa had 61 " + "very" * 400 + " homicides in 2018.",
    "東京 had 61 homicides in 2018, " + "雪" * 300 + ".",
    "Tulsa had " + "1" * 5000 + " homicides in 2018.",
    "61 " * 400 + "homicides in Tulsa.",
    "?!.,;:—" * 50,
)


def read(text: str, *, explain: bool = True) -> ReadStory:
    return pipeline.read_document(read_text(text, published=date(2019, 3, 5)), explain=explain)


def test_each_claim_stands_with_its_words_and_its_reasons() -> None:
    assert as_read(read("Tulsa counted about 61 homicides last year.", explain=False)).splitlines() == [
        "text · published 2019-03-05 · 1 sentence, 1 claim, none checked",
        "",
        "Sentence 1 · body",
        "  Tulsa counted about 61 homicides last year.",
        "",
        "  Claim 1         “about 61 homicides”",
        "  read as         homicides[tulsa-ok, 2018] ~ 61",
        "  because         tulsa-ok is named",
        '  because         "last year" is 2018, since the words are of 2019-03-05',
    ]


def test_a_sentence_without_a_claim_is_shown_where_it_is_asked_for() -> None:
    assert "Was it 70?" not in as_read(read(TEXT, explain=False))
    assert as_read(read(TEXT, explain=False), 2).endswith("  Was it 70?\n  No claim.\n")


def test_an_unclear_claim_says_which_part() -> None:
    shown = as_read(read("Homicides rose 12 percent in 2018.", explain=False))
    assert "  unclear         the place could not be made out" in shown.splitlines()


def test_the_explanation_shows_tokens_words_rules_and_slots() -> None:
    shown = as_read(read(TEXT), 1).splitlines()
    for line in (
        "  Tokens          Tulsa counted about 61 homicides last year .",
        "    Tulsa                  place · tulsa-ok",
        "    about                  hedge · ~ [hedges.csv]",
        "    61                     number · 61 count",
        "    value                  reads “about 61 homicides” as claim 1 (count and",
        "    nothing to read for    residents, ratio, level in a row, rate, average,",
        "  read as         homicides[tulsa-ok, 2018] ~ 61",
        "  measure         homicides ← in the words “homicides”",
    ):
        assert line in shown


def test_the_explanation_shows_what_was_refused_and_why() -> None:
    shown = as_read(read(TEXT))
    assert "not “512”: the word behind it is no measure" in shown
    assert "no mark on" in shown
    assert shown.count("No claim.") == 2


@pytest.mark.parametrize("columns", [40, 80, 100])
@pytest.mark.parametrize("text", [EXAMPLE, TEXT, *HOSTILE], ids=lambda text: ascii(text[:12]))
def test_every_line_fits_and_moves_no_cursor(text: str, columns: int) -> None:
    for explain in (False, True):
        shown = as_read(read(text, explain=explain), columns=columns)
        assert shown.endswith("\n")
        for line in shown.splitlines():
            assert width(line) <= columns
            assert line.isprintable()


def test_every_rule_and_every_refusal_has_its_sentence() -> None:
    told = sentences_of_rules()
    assert list(told["rule"]) == [rule.name for rule in RULES]
    assert list(told["refusal"]) == [reason.value for reason in Refusal]


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_every_rule_reads_the_words_of_its_example(name: str) -> None:
    example = sentences_of_rules()["rule"][name]["example"]
    told = pipeline.read_document(read_text(example, published=date(2017, 1, 3)), explain=True)
    assert name in {rule.rule for trace in told.traces for rule in trace.rules if rule.read}


@pytest.mark.parametrize("name", CLAIMS)
def test_every_case_can_be_explained_and_its_claims_are_those_that_are_read(name: str) -> None:
    for case in load(name):
        document = read_text(case.text, published=case.published)
        told = pipeline.read_document(document, explain=True)
        assert as_read(told)
        kept = [reading for trace in told.traces for rule in trace.rules for reading in rule.read]
        assert len(kept) == len(told.readings)
        assert all(reading in kept for reading in told.readings)
