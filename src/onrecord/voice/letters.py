"""Letters to the editor: each is its writer's, whose name and town stand below it ("Ann Roe, Dayton")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.voice.paragraphs import Block

_NAME = r"[A-Z][A-Za-z.'’\-]{0,20}(?: [A-Z][A-Za-z.'’\-]{0,20}){1,3}"
_TOWN = r"[A-Z][A-Za-z.'’\-]{1,20}(?: [A-Z][A-Za-z.'’\-]{0,20}){0,2}"
_SIGNED = re.compile(rf"[ \t*_]*(?:[—–-]+[ \t]*)?({_NAME}),[ \t]+{_TOWN}(?:,[ \t]+[A-Z][A-Za-z.]{{1,12}})?[ \t*_]*")
_HEAD = 200  # characters in which a page says that it holds letters
_LONGEST = 80  # characters of a signature, or of the line that says so


class Letter(NamedTuple):
    """Characters `start` to `end` of a letter, and its writer."""

    start: int
    end: int
    writer: str


def letters(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """The letters of a page that says above that it holds letters; none of any other text."""
    if not any("letter" in line.casefold() for line in text[:_HEAD].split("\n") if len(line) <= _LONGEST):
        return ()
    signed = [
        (block, found.group(1))
        for block in blocks
        if block.post is None and block.end - block.start <= _LONGEST
        if (found := _SIGNED.fullmatch(text, block.start, block.end))
    ]
    if not signed:
        return ()
    starts = [0, *(block.end for block, _ in signed)]
    return tuple(Letter(start, block.end, name) for start, (block, name) in zip(starts, signed, strict=False))
