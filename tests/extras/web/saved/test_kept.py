"""A kept check as text."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extras.web.check.story import Story
from onrecord.extras.web.saved.kept import (
    Check,
    Told,
    as_json,
    findings_text,
    read_findings,
    read_story,
    story_text,
)


@given(st.text(max_size=40), st.text(max_size=10), st.none() | st.dates())
def test_a_story_comes_back(words: str, name: str, published: date | None) -> None:
    story = Story(words, name=name, published=published, told=name, mends=((name, words),))
    assert read_story(story_text(story)) == story


@given(st.lists(st.builds(Told, *[st.text(max_size=10)] * 6), max_size=3))
def test_findings_come_back(findings: list[Told]) -> None:
    assert read_findings(findings_text(tuple(findings))) == tuple(findings)


@pytest.mark.parametrize("words", ["", "1", "{}", "[]", '{"text": 1}', "[[1]]", '{"text": "a", "name": "b"}'])
def test_any_other_text_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"no |Expecting"):
        read_story(words)
    if words != "[]":
        with pytest.raises(ValueError, match=r"no |Expecting"):
            read_findings(words)


def test_a_file_for_other_programs() -> None:
    told = Told("0-1.0", "a", "", "supported", "b", "c")
    found = json.loads(as_json(Check(3, "n", date(2026, 1, 2), Story("a"), (told,))))
    assert found["schema"] == "onrecord.kept/1"
    assert found["findings"][0]["verdict"] == "supported"
    assert found["kept"] == "2026-01-02"
