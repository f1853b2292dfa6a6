"""A reading's slots, filled: every filled slot says why."""

from __future__ import annotations

from datetime import date

from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.reading import read
from onrecord.voice import attribute


def test_what_the_words_leave_out_comes_with_its_reason() -> None:
    document = read(b"DETROIT, Jan. 5, 2018 - The city had 267 homicides last year.", "case", date(2018, 1, 5))
    statements = attribute(document)
    (assertion,) = ground(document, statements, parse(document, statements))
    reasons = " ".join(assertion.because)
    assert "dateline" in reasons
    assert "2017" in reasons
