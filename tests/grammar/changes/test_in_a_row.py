"""Years in a row."""

from __future__ import annotations

import pytest

from onrecord.grammar.changes.in_a_row import in_a_row
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import Case, claims_of, load


@pytest.mark.parametrize("case", load("run"), ids=lambda case: case.text[:40])
def test_the_sentence_makes_these_claims(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Murders rose for a third straight year", 3),
        ("Murders fell nine years running", 9),
        ("Murders rose for the 7th year in a row", 7),
        ("Murders fell for a second straight month", None),
        ("Murders fell in a row of houses", None),
        ("Murders fell for 900 straight years", None),
    ],
)
def test_how_many_years(text: str, years: int | None) -> None:
    scene = look(text, Span(0, len(text)))
    change = next(cue for cue in scene.cues if cue.row["cue"] == "change")
    found = in_a_row(scene, change)
    assert (found.years if found else None) == years
