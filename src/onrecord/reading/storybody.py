"""Which blocks of a page are its story: trafilatura tells its words, the page's own order tells where they stand."""

from __future__ import annotations

import logging
from copy import deepcopy
from typing import Any

from onrecord.errors import InputError
from onrecord.reading.pageblocks import Block, Kind
from onrecord.reading.pagetree import Element, squeezed

_SURE = 24  # letters of a block that are no chance meeting with the story's words
_MOST_OF_IT = 0.8  # of the story's words stand in the element that holds the story
_RUNNING = frozenset((Kind.TITLE, Kind.HEADING, Kind.WORDS, Kind.ITEM))
_COST = 3_000_000_000  # letters compared; beyond it only whole lines are held against each other


def story_blocks(tree: Element, every: list[Block], name: str) -> list[Block]:
    """The blocks of the story, in the page's order. InputError: no story found."""
    text = _running(tree)
    kept = _held_against(every, text)
    places = [at for at, block in enumerate(every) if kept[at] and block.kind is not Kind.TITLE]
    if not places:
        raise InputError(f"{name}: no story found in the page; save the story's words as a .txt file")
    inside = _holder([every[at] for at in places])
    first, last = places[0], places[-1]
    return [
        block
        for at, block in enumerate(every)
        if kept[at] or (block.kind not in _RUNNING and (first < at < last or _stands_in(block, inside)))
    ]


def _running(tree: Element) -> str:
    """The running words of the story, as trafilatura finds them."""
    import trafilatura  # an extra

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it meets in a page is not for the terminal
    found: Any = trafilatura.extract(deepcopy(tree), include_comments=False, include_tables=True, deduplicate=False)
    return str(found or "")


def _held_against(every: list[Block], text: str) -> list[bool]:
    """For each block, whether its words are words of the story."""
    lines = {squeezed(line) for line in text.split("\n")} - {""}
    whole = squeezed(text)
    cheap = len(every) * len(whole) < _COST

    def held(block: Block) -> bool:
        if block.kind not in _RUNNING and block.kind is not Kind.QUOTE:
            return False
        words = squeezed(block.words)
        if not words or words in lines:
            return words in lines
        if len(words) < _SURE:
            return False
        parts = [part for one in block.words.split("\n") if (part := squeezed(one))]
        return all(part in lines for part in parts) or (cheap and words in whole)

    return [held(block) for block in every]


def _holder(story: list[Block]) -> Element:
    """The innermost element in which most of the story's words stand."""
    weights: dict[Element, int] = {}
    for block in story:
        for above in (block.element, *block.element.iterancestors()):
            weights[above] = weights.get(above, 0) + len(block.words)
    total = sum(len(block.words) for block in story)
    holding = [element for element, weight in weights.items() if weight >= _MOST_OF_IT * total]
    return max(holding, key=lambda element: sum(1 for _ in element.iterancestors()))


def _stands_in(block: Block, holder: Element) -> bool:
    return block.element is holder or any(above is holder for above in block.element.iterancestors())
