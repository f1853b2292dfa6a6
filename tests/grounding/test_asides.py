"""What is told in passing does not move the text on."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord import pipeline, reading
from onrecord.claims import print_claim
from onrecord.grounding.asides import bracketed, in_relative, resumes
from onrecord.model import CheckedClaim, Span

TEXT = "It had 78 (116 in 2015), a drop of a third."


def test_a_figure_in_brackets_is_an_aside() -> None:
    whole = Span(0, len(TEXT))
    assert bracketed(TEXT, whole, Span(TEXT.index("116"), TEXT.index(" in")))
    assert not bracketed(TEXT, whole, Span(TEXT.index("78"), TEXT.index(" (")))
    assert not bracketed(TEXT, whole, Span(TEXT.index("a drop"), len(TEXT)))


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Detroit, which in 1999 had 415 murders, had 402.", "homicides[detroit-mi, 2002] = 402"),
        ("Detroit, which had counted 415 murders in 1999, had 402.", "homicides[detroit-mi, 2002] = 402"),
        ("Detroit, where 415 were murdered last year, had 1,402 robberies.", "robberies[detroit-mi, 2002] = 1402"),
        ("Detroit had 415 murders in 1999 and 1,402 robberies.", "robberies[detroit-mi, 1999] = 1402"),
    ],
)
def test_a_year_told_in_a_relative_clause_is_no_year_of_the_sentence(text: str, second: str) -> None:
    document = reading.read_text(text, published=date(2003, 1, 6), because="given")
    entries = pipeline.check_document(document, pipeline.default_record()).entries
    claims = [one.assertion.claim for one in entries if isinstance(one, CheckedClaim)]
    assert claims[-1] is not None
    assert print_claim(claims[-1]) == second


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("We are not back to 2012, when 94", True),
        ("Sparks, which in 2012 had 94", True),
        ("The last such year was 2012, when there were 94", False),
        ("Sparks, which grew in 2012, had 94", False),
    ],
)
def test_a_clause_with_when_is_an_aside(text: str, inside: bool) -> None:
    figure = Span(text.index("94"), len(text))
    assert in_relative(text, Span(0, len(text)), figure) is inside


def test_the_main_verb_goes_on_behind_the_clause() -> None:
    for text, goes_on in {
        "Sparks, which lost 14 people in 2015, counted 94": True,
        "Since 2011, when it fell to 12, crime is up: 94": False,
        "It was lowest in 2011, when it hit 12, a level above 94": False,
    }.items():
        assert resumes(text, Span(0, len(text)), Span(text.index("94"), len(text))) is goes_on
