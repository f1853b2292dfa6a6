"""Threads: posts with replies, each its writer's."""

from __future__ import annotations

import pytest

from onrecord.voice.paragraphs import blocks
from onrecord.voice.threads import threads

from .made import document, speaker

BOARD = (
    "EASTON NEIGHBORS BOARD — thread\n\nAnn Doyle, 9:02 a.m.: Killings fell to 31.\n\n"
    "Lou Hale (moderator), 9:15 a.m.: Robberies rose to 90.\n\nDoyle, 9:21 a.m.: Police say thefts fell."
)
NUMBERED = (
    "THREAD by Ann Doyle (@adoyle), March 2. Reposted.\n\n1/ Killings fell to 31.\n\n2/ Robberies rose to 90.\n\n"
    "@lou_h replied: They had 40 arsons.\n\n@adoyle: It was 50.\n\n3/ Thefts fell."
)


def writers(text: str) -> list[str | None]:
    made = document(text)
    return [post.writer for post in threads(made.text, blocks(made))]


def test_a_label_with_a_name_and_a_time_says_whose_a_post_is() -> None:
    assert writers(BOARD) == ["Ann Doyle", "Lou Hale", "Doyle"]
    assert speaker(BOARD, "Killings") == "Ann Doyle"
    assert speaker(BOARD, "Robberies") == "Lou Hale"
    assert speaker(BOARD, "thefts") == "Police"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Easton mothers (group chat)\n\nAnn D., 7:14 p.m.: It fell.\n\nLou Hale, 7:15 p.m.: No.",
            ["Ann D.", "Lou Hale"],
        ),
        (
            "Forum: is it safe?\n\nAnn Doyle wrote on Feb. 9:\nIt fell.\n\nLou Hale replied:\nNo.",
            ["Ann Doyle", "Lou Hale"],
        ),
        (
            "In the comments section\n\nAnn Doyle · 3 hours ago\nIt fell.\n\nLou Hale · 2h\nNo.",
            ["Ann Doyle", "Lou Hale"],
        ),
        ("r/easton thread\n\nu/easton_dad: It fell.\n\nu/lou: No.", ["easton_dad", "lou"]),
        (
            "Easton watch\n\n[9:02 AM] Ann Doyle: It fell.\n\n[9:03 AM] Lou Hale: No.\n\n[9:05 AM] Ann Doyle: Yes.",
            ["Ann Doyle", "Lou Hale", "Ann Doyle"],
        ),
    ],
)
def test_boards_and_chats_label_their_posts_in_several_ways(text: str, expected: list[str]) -> None:
    assert writers(text) == expected


def test_numbered_posts_are_the_one_writer_s_whom_the_head_names() -> None:
    assert writers(NUMBERED) == ["Ann Doyle", "Ann Doyle", "lou_h", "Ann Doyle", "Ann Doyle"]
    said = [speaker(NUMBERED, words) for words in ("Killings", "40 arsons", "It was 50", "Thefts")]
    assert said == ["Ann Doyle", "lou_h", "Ann Doyle", "Ann Doyle"]
    assert writers("Ann Doyle's thread on crime\n\n(1/2) It fell.\n\n(2/2) It rose.") == ["Ann Doyle", "Ann Doyle"]


@pytest.mark.parametrize(
    "text",
    [
        BOARD.replace("EASTON NEIGHBORS BOARD — thread", "LIVE: the council meets"),
        "Blotter\n\nMain Street, 9:02 a.m.: A fight.\n\nOak Avenue, 9:10 a.m.: A theft.\n\nElm Road, 10 a.m.: A fire.",
        "A thread by Ann Doyle (@adoyle) set off a fight on Monday. Easton had 31 killings.\n\nIn it she said so.",
        "The common thread\n\nBy Ann Doyle\n\nKillings fell to 31.\n\n1/3 of them were by gun.",
        "The week\n\nTulsa, Monday: It fell.\n\nReno, Tuesday: It rose.\n\nTulsa, Friday: It fell.",
    ],
)
def test_a_live_page_a_blotter_and_a_story_of_a_thread_are_none(text: str) -> None:
    assert writers(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talk :: totals\n\nPosted by: ann_d\nPosted: Sun Jan 03, 2021 9:14 am\n\nIt fell.\n\n"
            "Posted by: Hale44\nPosted: Sun Jan 03, 2021 9:40 am\n\nNo.",
            ["ann_d", "Hale44"],
        ),
        (
            "Comments (2)\n\nPosted by Ann Doyle on January 3, 2021 at 9:14 am\nIt fell.\n\n"
            "Posted by lou44 on January 3, 2021 at 9:40 am\nNo.",
            ["Ann Doyle", "lou44"],
        ),
        (
            "Re: totals\nby ann_d » Sun Jan 03, 2021 9:14 am\n\nIt fell.\n\n"
            "Re: totals\nby lou44 » Sun Jan 03, 2021 9:40 am\n\nNo.",
            ["ann_d", "lou44"],
        ),
        (
            "2 comments\n\nann_d says:\nJanuary 3, 2021 at 9:14 am\nIt fell.\n\n"
            "ann_d says:\nJanuary 3, 2021 at 9:40 am\nNo.",
            ["ann_d", "ann_d"],
        ),
        ("Forum: safety\n\nAuthor: ann_d\nDate: Jan 3\n\nIt fell.\n\nAuthor: lou44\n\nNo.", ["ann_d", "lou44"]),
        ("r/easton\n\n[–] ann_d 14 points 3 hours ago\n\nIt fell.\n\n[–] ann_d 2 points\n\nNo.", ["ann_d", "ann_d"]),
        (
            "#crime channel\n\nann  7:02 PM\nIt fell.\n\nlou  7:04 PM\nNo.\n\nann  7:05 PM\nYes.",
            ["ann", "lou", "ann"],
        ),
        (
            "Easton Watch\n\nAnn Doyle\nJanuary 5 at 7:02 PM\nIt fell.\n\nAnn Doyle\nJanuary 5 at 7:15 PM\nNo.",
            ["Ann Doyle", "Ann Doyle"],
        ),
        (
            "Export: chat\n\n[1/5/23, 7:02 PM] Ann D.: It fell\n[1/5/23, 7:04 PM] Big Lou: no",
            ["Ann D.", "Big Lou"],
        ),
        ("Chat: all\n\n1/5/23, 7:02 PM - Ann D.: It fell.\n1/5/23, 7:04 PM - Lou: No.", ["Ann D.", "Lou"]),
        (
            "From the chat: May 4\n\n19:02:11 From Ann Doyle to Everyone: It fell.\n"
            "19:04:32 From Lou Hale to Everyone: No.",
            ["Ann Doyle", "Lou Hale"],
        ),
    ],
)
def test_forums_and_chats_head_their_posts_in_many_ways(text: str, expected: list[str]) -> None:
    assert writers(text) == expected


def test_what_a_post_quotes_is_the_quoted_writer_s() -> None:
    text = (
        "Talk\n\nPosted by: ann_d\nPosted: Jan 3, 2021 9:14 am\n\nKillings fell to 31.\n\n"
        "Posted by: lou44\nPosted: Jan 3, 2021 9:40 am\n\nann_d wrote:\n> Robberies rose to 90.\n\nThefts fell."
    )
    assert [speaker(text, words) for words in ("Killings", "Robberies", "Thefts")] == ["ann_d", "ann_d", "lou44"]


@pytest.mark.parametrize(
    "text",
    [
        "Totals out\n\nPosted by Ann Doyle on January 3, 2021 at 9:14 am\n\nEASTON — It fell.\n\nIt rose.",
        "Easton\n\nPosted: Jan. 3, 2021\n\nIt fell.\n\nUpdate: It rose.\n\nNote: No.",
        "Crime log\n\nA fight\nJanuary 5 at 7:02 PM\nMain Street.\n\nA theft\nJanuary 6 at 7:02 PM\nOak Avenue.",
    ],
)
def test_one_head_alone_and_a_log_are_no_forum(text: str) -> None:
    assert writers(text) == []
