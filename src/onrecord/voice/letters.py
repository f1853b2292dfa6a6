"""Letters to the editor: each is its writer's, whose name and town stand below it ("Ann Roe, Dayton")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.voice.paragraphs import Block

_NAME = r"[A-Z][A-Za-z.'’\-]{0,20}(?: [A-Z][A-Za-z.'’\-]{0,20}){1,3}"
_TOWN = r"[A-Z][A-Za-z.'’\-]{1,20}(?: [A-Z][A-Za-z.'’\-]{0,20}){0,2}"
_SIGNED = re.compile(rf"[ \t*_]*(?:[—–-]+[ \t]*)?({_NAME}),[ \t]+{_TOWN}(?:,[ \t]+[A-Z][A-Za-z.]{{1,12}})?[ \t*_]*")
_NAMED = re.compile(rf"[ \t*_]*(?:[—–-]+[ \t]*)?({_NAME})[ \t*_]*")
_LIVES = re.compile(rf"[ \t*_]*{_TOWN}(?:,[ \t]+[A-Z][A-Za-z.]{{1,12}})?[ \t*_]*")
_HEAD = 200  # characters in which a page says that it holds letters
_LONGEST = 80  # characters of a signature, or of the line that says so


class Letter(NamedTuple):
    """Characters `start` to `end` of a letter, and its writer."""

    start: int
    end: int
    writer: str


def letters(text: str, blocks: Sequence[Block]) -> tuple[Letter, ...]:
    """The letters of a page that says above that it holds letters; none of any other text."""
    if not _holds_letters(text):
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


def signer(text: str, blocks: Sequence[Block]) -> str | None:
    """Who signs the one letter of a text, with the name and the town on lines of their own; None for any other text.

    Such a letter speaks in its own voice, and its "I" is the writer.
    """
    if not _holds_letters(text):
        return None
    named = [
        found.group(1)
        for block, below in pairwise(blocks)
        if block.end - block.start <= _LONGEST
        and below.end - below.start <= _LONGEST
        and (found := _NAMED.fullmatch(text, block.start, block.end))
        and _LIVES.fullmatch(text, below.start, below.end)
        and block.start > _HEAD
    ]
    return (named[0].title() if named[0].isupper() else named[0]) if len(named) == 1 else None


def _holds_letters(text: str) -> bool:
    return any("letter" in line.casefold() for line in text[:_HEAD].split("\n") if len(line) <= _LONGEST)
