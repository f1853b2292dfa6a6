"""What stands in brackets, or in a clause with "when", does not move the text on."""

from __future__ import annotations

import pytest

from onrecord.grounding.asides import bracketed, in_relative, resumes
from onrecord.model import Span

TEXT = "It had 78 (116 in 2015), a drop of a third."


def test_a_figure_in_brackets_is_an_aside() -> None:
    whole = Span(0, len(TEXT))
    assert bracketed(TEXT, whole, Span(TEXT.index("116"), TEXT.index(" in")))
    assert not bracketed(TEXT, whole, Span(TEXT.index("78"), TEXT.index(" (")))
    assert not bracketed(TEXT, whole, Span(TEXT.index("a drop"), len(TEXT)))


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
