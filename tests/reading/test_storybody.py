import pytest

from onrecord.errors import InputError
from onrecord.reading.pageblocks import Block, Kind, blocks
from onrecord.reading.pagetree import Element, parse
from onrecord.reading.storybody import story_blocks
from tests.reading.pages import BEFORE, FIRST, TWEET, page, whole


def _tree(data: bytes) -> Element:
    return parse(data.decode(), "a.html")


def _story(data: bytes) -> list[Block]:
    tree = _tree(data)
    return story_blocks(tree, blocks(tree), "a.html")


def test_the_story_is_what_stands_between_menu_and_other_stories() -> None:
    words = [block.words for block in _story(page())]
    assert FIRST in words
    assert not {"Most read", "Detroit had 5,000 homicides in 2016"} & set(words)


def test_a_post_counts_where_it_stands_in_the_story_s_own_element() -> None:
    def posts(data: bytes) -> int:
        return sum(block.kind is Kind.POST for block in _story(data))

    inside, beside = f"<p>{FIRST}</p><p>{BEFORE}</p>{TWEET}", f"<p>{FIRST}</p><p>{BEFORE}</p></div><div>{TWEET}"
    assert posts(whole(f"<div>{inside * 2}</div>")) == 2
    assert posts(whole(f"<div>{beside}</div>")) == 0


def test_the_tree_is_left_as_it_was() -> None:
    tree = _tree(page(TWEET))
    before = len(list(tree.iter()))
    story_blocks(tree, blocks(tree), "a.html")
    assert len(list(tree.iter())) == before


def test_a_page_without_a_story_is_refused() -> None:
    with pytest.raises(InputError, match="no story found"):
        _story(b"<html><body><nav>Home</nav></body></html>")
