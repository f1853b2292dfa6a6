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
