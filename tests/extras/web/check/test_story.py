from __future__ import annotations

from datetime import date

import pytest

from onrecord.errors import InputError
from onrecord.extras.web.check.story import Story, document, documents


def test_a_text_is_read_with_the_day_that_was_given() -> None:
    found = document(Story("Words.", name="a", published=date(2017, 1, 2)))
    assert (found.text, found.name, found.published, found.published_because) == (
        "Words.",
        "a",
        date(2017, 1, 2),
        "given",
    )


def test_a_file_is_read_by_its_kind() -> None:
    found = document(Story(data=b"WEBVTT\n\n00:01.000 --> 00:02.000\nWords.\n", name="talk", kind=".vtt", source="s"))
    assert found.text.strip() == "Words."
    assert found.source == "s"


def test_every_story_of_a_file() -> None:
    lines = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'
    assert [one.text for one in documents(Story(data=lines, name="a.jsonl"))] == ["One.", "Two."]
    with pytest.raises(InputError, match="several"):
        document(Story(data=lines, name="a.jsonl"))


@pytest.mark.parametrize("story", [Story("\n "), Story(data=b"", name="a.txt"), Story(data=b"\n", name="a.jsonl")])
def test_what_has_no_words_is_refused(story: Story) -> None:
    with pytest.raises(InputError):
        document(story)
