"""Years in a row."""

from __future__ import annotations

from datetime import date

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


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Tulsa had fewer than 90 murders two years running, in 2017 and 2018.", "2017/2018] < 90 each of 2 periods"),
        ("Murders in Tulsa were below 90 in 2017 and 2018, two years in a row.", "2017/2018] < 90 each of 2 periods"),
        (
            "Three years in a row, 2014, 2015 and 2016, Tulsa topped 40 murders.",
            "2014/2016] > 40 each of 3 periods",
        ),
        ("Murders in Tulsa fell for two straight years, 2015 and 2016.", "2015/2016] fell each of 2 periods"),
        ("Murders in Tulsa fell for a third straight year in 2016.", "2014/2016] fell each of 3 periods"),
    ],
)
def test_a_run_ends_with_the_last_of_the_years_listed(text: str, claim: str) -> None:
    assert claims_of(text, date(2019, 2, 1)) == (f"homicides[tulsa-ok, {claim}",)
