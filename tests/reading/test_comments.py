"""Comments of readers under a page, and posts of a forum."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.model import Post
from onrecord.reading.comments import find_comments
from onrecord.reading.lines import lines

DAY = date(2022, 1, 10)


def _comments(text: str) -> list[tuple[str, str, date | None]]:
    def shown(post: Post) -> tuple[str, str, date | None]:
        assert post.handle is None
        return post.author, text[post.body.start : post.body.end], post.posted

    return [shown(post) for post in find_comments(text, lines(text), DAY)]


def test_a_name_and_a_verb_stand_above_a_comment() -> None:
    text = "annroe wrote:\nMurders fell.\n\nPosted January 9, 2022 at 4 p.m.\n\nLou Hale wrote:\nNo.\nNever."
    assert _comments(text) == [("annroe", "Murders fell.", date(2022, 1, 9)), ("Lou Hale", "No.\nNever.", None)]


def test_a_name_and_a_place_stand_above_a_comment_with_a_foot() -> None:
    text = "Ann R. · Easton, Pa.\nMurders fell.\nLike · Reply · 12 · June 10, 2021\n\nLou · Marlow\nNo.\nLike · Reply"
    assert _comments(text) == [("Ann R.", "Murders fell.", date(2021, 6, 10)), ("Lou", "No.", None)]
    assert _comments(text.replace("Like", "Well").replace("Reply", "said")) == []


def test_a_name_and_how_long_ago_stand_above_a_comment() -> None:
    text = "r/Easton • Posted by u/annroe 1 day ago\n\nMurders fell.\n\nu/lou • 22 hr. ago\nNo.\n\nThe paper goes on."
    assert _comments(text) == [("annroe", "Murders fell.", None), ("lou", "No.", None)]


def test_a_member_of_a_forum_signs_below_dashes() -> None:
    text = (
        "annroe\nMember since 2009\nPosted: Jan 2, 2018 9:14 am\n\nMurders fell.\n--\nAnn, for the parks.\n\n"
        "lou\nPosted: Jan 3, 2018\n\nNo."
    )
    assert _comments(text) == [("annroe", "Murders fell.", date(2018, 1, 2)), ("lou", "No.", date(2018, 1, 3))]


def test_a_mail_that_is_answered_is_its_writers() -> None:
    text = "I doubt it.\n\nOn Tue, Jan 4, 2022, Lou Hale wrote:\n> Murders fell.\n> So did thefts.\n\nBest, Ann"
    assert _comments(text) == [("Lou Hale", "Murders fell.\n> So did thefts.", date(2022, 1, 4))]
    assert _comments("On Tuesday Lou Hale wrote:\nMurders fell.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe wrote:\nMurders fell.\n\nThe paper goes on.",
        "By Ann Roe | June 10, 2021\n\nMurders fell.\n\nBy Lou Hale | June 11, 2021\n\nThey rose.",
        "Murders fell, the chief wrote, three years ago.\n\nRobberies rose a year ago.",
        "Ray · Easton\nMurders fell.\n\nLou · Marlow\nNo.",
    ],
)
def test_what_is_no_thread_of_comments(text: str) -> None:
    assert _comments(text) == []
