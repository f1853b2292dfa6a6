from __future__ import annotations

from datetime import date

import pytest

from onrecord.model import Post
from onrecord.reading.lines import lines
from onrecord.reading.posts import find_posts

DAY = date(2017, 3, 20)


def _posts(text: str) -> tuple[Post, ...]:
    return find_posts(text, lines(text), DAY)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("stamp", ["9:12 AM - 2 Jan 2017", "9:12 AM · Jan 2, 2017", "Jan 2, 2017"])
def test_name_handle_words_and_time_on_lines_of_their_own(gap: str, stamp: str) -> None:
    lines_of_it = ["Rita Example", "@rita", "We had 9 parades. Enough!", stamp, "1,204 Retweets 3,115 Likes"]
    text = gap.join(lines_of_it) + "\n\nThe mayor counted 8."
    (post,) = _posts(text)
    assert (post.author, post.handle, post.posted) == ("Rita Example", "rita", date(2017, 1, 2))
    assert text[post.body.start : post.body.end] == "We had 9 parades. Enough!"
    assert text[post.span.end :].strip() == "The mayor counted 8."


def test_without_a_time_the_words_end_with_their_paragraph() -> None:
    text = "Rita Example\n@rita\nWe had 9 parades.\nEnough!\n\nThe mayor counted 8."
    (post,) = _posts(text)
    assert text[post.body.start : post.body.end] == "We had 9 parades.\nEnough!"
    assert post.posted is None


@pytest.mark.parametrize(
    "text",
    [
        "Follow us.\n@desk\nMore parades below.",
        "Rita Example\n@rita",
        "Rita Example\nrita@example.org\nWe had 9 parades.",
    ],
)
def test_what_is_no_post(text: str) -> None:
    assert _posts(text) == ()
