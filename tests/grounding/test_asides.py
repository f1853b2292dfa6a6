"""What is told in passing does not move the text on."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord import pipeline, reading
from onrecord.claims import print_claim
from onrecord.grounding.asides import bracketed
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
