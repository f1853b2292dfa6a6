"""Who the subject of a verb is."""

from __future__ import annotations

import pytest

from onrecord.voice import people
from onrecord.voice.memory import Memory
from onrecord.voice.subjects import subject_of, subject_until
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "verb", "wanted"),
    [
        ("Mayor Ann Doyle called it a lie.", "called", (0, "Ann Doyle")),
        ("Mayor Ann Doyle has since called it a lie.", "called", (0, "Ann Doyle")),
        ("Murders fell, but Mayor Ann Doyle called it a lie.", "called", (4, "Ann Doyle")),
        ("Mayor Ann Doyle never called it a lie.", "called", (0, None)),
        ("Called it a lie.", "called", (0, None)),
    ],
)
def test_who_does_it(text: str, verb: str, wanted: tuple[int, str | None]) -> None:
    words = scan(text, 0, len(text))
    at = next(spot for spot, word in enumerate(words) if word.low == verb)
    first, source = subject_of(words, at, Memory(people.build([words])))
    assert (first, source.name if source is not None else None) == wanted


def test_no_subject_begins_before_the_least() -> None:
    text = "As Ann Doyle and Chief Lou Hale said"
    words = scan(text, 0, len(text))
    first, source = subject_until(words, len(words) - 1, Memory(people.build([words])), 4)
    assert first >= 4
    assert source is not None
    assert source.name == "Lou Hale"
