"""A superlative of a change."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.standing.ranked_change import end_of, is_ranked, ranked_change
from onrecord.model import End, Span
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("the largest one-year increase in murders", End.HIGHEST),
        ("its steepest drop in murders", End.LOWEST),
        ("the biggest year-over-year decline in murders", End.LOWEST),
        ("the largest year-to-year percentage increase in murders", End.HIGHEST),
        ("the smallest increase in murders", None),
        ("the largest number of murders, an increase", None),
        ("the largest city saw an increase", None),
    ],
)
def test_the_change_that_is_ordered(text: str, end: End | None) -> None:
    scene = look(text, Span(0, len(text)))
    top = next(cue for cue in scene.cues if cue.row["cue"] == "super")
    change = ranked_change(scene, top)
    assert (end_of(change) if change else None) == end
    told = any(is_ranked(scene, cue) for cue in scene.cues if cue.row["cue"] == "change")
    assert told == (end is not None or "smallest" in text)


@pytest.mark.parametrize("case", load("ranked_change"), ids=lambda case: case.text[:40])
def test_the_sentences_of_ranked_change_make_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
