"""A pattern compiled late matches as one compiled at once."""

from __future__ import annotations

import re

import pytest

from onrecord import late as late_patterns
from onrecord.late import late
from onrecord.reading import furniture, posts, published, scraped
from onrecord.voice import boxes, credits, forms, interviews, letters

WRITTEN = r"(?P<name>[a-z]+), (\d+)"


def test_it_finds_what_the_pattern_finds() -> None:
    at_once, at_last = re.compile(WRITTEN, re.IGNORECASE), late(WRITTEN, re.IGNORECASE)
    text = "Ann, 44, and Roe, 61"
    assert at_last.pattern == at_once.pattern
    assert at_last.findall(text, 3) == at_once.findall(text, 3)
    found = at_last.search(text)
    assert found is not None
    assert found["name"] == "Ann"


def test_it_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    compiled = re.compile

    def counting(pattern: str, flags: int = 0) -> re.Pattern[str]:
        asked.append(pattern)
        return compiled(pattern, flags)

    pattern = late(WRITTEN)
    monkeypatch.setattr(re, "compile", counting)
    assert not asked
    assert pattern.match("roe, 61")
    assert not pattern.match("61")
    assert asked == [WRITTEN]


@pytest.mark.parametrize("module", [boxes, credits, forms, furniture, interviews, letters, posts, published, scraped])
def test_what_waits_can_be_compiled(module: object) -> None:
    waiting = [value for value in vars(module).values() if isinstance(value, late_patterns._Late)]
    assert waiting
    assert all(re.compile(one.pattern, one.flags & ~re.UNICODE) for one in waiting)
