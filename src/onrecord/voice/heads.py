"""The head of a text: the short lines above its first running words, which say whose text it is, where and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord.late import late
from onrecord.lexicon.load import word_set

_MOST = 8  # lines of a head
_REACH = 4_000  # characters in which it stands
_WORDS = 16  # of one of its lines, at most
_MARKUP = "#*_ \t"
_STOPS = (".", "?", "!", "”", '"')
_SHORTENED = re.compile(r"\b[A-Z][a-z]{0,3}\.$")  # "3510 South Michigan Ave."
_ORDER = late(r"[\w' ]{0,40}\bcome to order\b")
_GREETED = late(r"^((?:Mr|Mme)\.|[A-Za-z]+)(?: ([A-Za-z]+))?(?: [\w'’]+){0,6}?(?:[.,:!—]|$)")


@lru_cache(maxsize=4)
def head(text: str) -> tuple[str, ...]:
    """The lines of the head, without Markdown's marks; none where the text opens with a sentence."""
    found: list[str] = []
    for printed in text[:_REACH].splitlines():
        line = printed.strip(_MARKUP)
        if not line:
            continue
        told = line.endswith(_STOPS) and _SHORTENED.search(line) is None
        if told or len(found) == _MOST or len(line.split()) > _WORDS or greets(line):
            break
        found.append(line)
    return tuple(found)


def below(text: str, lines: Sequence[str]) -> str:
    """What stands below the head: as much of it as tells what the text begins with."""
    at = 0
    for line in lines:
        at = text.index(line, at) + len(line)
    return text[at : at + _REACH].lstrip(_MARKUP + "\n\r")


def greets(line: str) -> bool:
    """Whether words turn to those who listen: "Good evening.", "Mr. Speaker, members:", "Thank you, Gloria."""
    found = _GREETED.match(line)
    if _ORDER.match(line) is not None:
        return True
    if found is None:
        return False
    first, second = found.group(1).lower(), (found.group(2) or "").lower()
    if f"{first} {second}" in word_set("greets_in_two"):
        return True
    named = found.group(2) is not None and found.group(2)[0].isupper() and found.group(0)[-1] in ",:—"
    turns = named or not second or line[found.end(1)] in ",:!—"  # "Senators left town." greets nobody
    return turns and first in word_set("greets_alone")
