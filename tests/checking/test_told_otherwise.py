"""A count that its own text tells otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking import check, check_told_otherwise
from onrecord.claims import parse_claim
from onrecord.model import Assertion, Attribution, Span, Voice, VoiceKind
from tests.checking.book import HARBOR, Book

SPAN = Span(0, 1)


def told(number: int, speaker: str | None = None) -> Assertion:
    voice = Voice(SPAN, VoiceKind.REPORTED, (Attribution(speaker, None, "said", None, SPAN),)) if speaker else None
    return Assertion(
        SPAN, SPAN, parse_claim(f"homicides[{HARBOR}, 2016] = {number}"), (), voice, date.fromisoformat("2017-01-01")
    )


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        ((None, None), "disputed"),
        (("Harbor police", "police"), "disputed"),
        (("Ada Rowe", "Ada Rowe"), "disputed"),
        (("Ada Rowe", None), "contradicted"),  # her number is set right
        ((None, "Ada Rowe"), "contradicted"),
    ],
)
def test_nobody_gives_two_counts_of_one_thing(voices: tuple[str | None, str | None], expected: str) -> None:
    record = Book().add("2016", 762, as_of="2017-01-01")
    both = [told(468, voices[0]), told(762, voices[1])]
    findings = check_told_otherwise(both, [check(one, record) for one in both])
    assert [str(finding.verdict) for finding in findings] == [expected, "supported"]


def test_a_slip_beside_the_right_number_stays_one() -> None:
    record = Book().add("2016", 762, as_of="2017-01-01")
    both = [told(726), told(762)]
    findings = check_told_otherwise(both, [check(one, record) for one in both])
    assert str(findings[0].verdict) == "contradicted"
