"""What the record says of a story, in the few words that are kept."""

from __future__ import annotations

from datetime import date

from onrecord.extras.web.check.story import Story
from onrecord.extras.web.saved.jobs import work
from onrecord.pipeline import supply
from tests.extras.web.forms import STORY


def test_the_findings_of_a_story() -> None:
    found = work(supply(), Story(STORY))
    assert [(one.words, one.verdict) for one in found.findings] == [
        ("900 homicides", "contradicted"),
        ("335 homicides", "supported"),
    ]
    assert "762" in found.findings[0].reason
    assert found.name == STORY[:120]


def test_a_file_is_kept_as_its_words_and_gives_the_same_again() -> None:
    first = work(supply(), Story(data=STORY.encode(), name="a.txt", published=date(2018, 1, 1)))
    assert first.story.data is None
    assert first.story.text == STORY
    assert work(supply(), first.story) == first
