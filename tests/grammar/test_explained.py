"""The trace of a document: one for each sentence, with the readings that `parse` gives."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from onrecord.grammar import parse
from onrecord.grammar.explained import trace
from onrecord.reading import read_text
from onrecord.voice import attribute

STORY = (Path(__file__).parents[2] / "examples" / "river-city.txt").read_text(encoding="utf-8")


def test_each_sentence_has_a_trace_with_the_readings_of_the_parser() -> None:
    document = read_text(STORY)
    statements = attribute(document)
    traces = trace(document, statements)
    assert len(traces) == len(statements)
    for index, one in enumerate(traces):
        read = {reading for rule in one.rules for reading in rule.read}
        assert read == {r for r in parse(document, statements).readings if r.statement == index}


def test_tokens_lie_in_their_sentence_and_segments_only_grow() -> None:
    document = read_text("Killings fell in Tulsa; robberies rose, and 61 people were shot.", published=date(2019, 1, 2))
    statements = attribute(document)
    (one,) = trace(document, statements)
    assert len(one.tokens) == len(one.segments) == len(one.clauses)
    assert all(statements[0].span.start <= span.start < span.end <= statements[0].span.end for span in one.tokens)
    assert list(one.segments) == sorted(one.segments)
    assert list(one.clauses) == sorted(one.clauses)
    assert one.clauses[-1] > 0
