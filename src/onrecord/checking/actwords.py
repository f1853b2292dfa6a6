"""The words by which acts and events are matched: bodies under one name, kinds, words that mean the same."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_WORD = re.compile(r"[a-z][a-z.\-]*[a-z]|[a-z]")
_LONGEST = 400  # characters of an act's words that are looked at


@dataclass(frozen=True)
class ActWords:
    """The tables of `actwords.toml`, turned for looking up."""

    common: frozenset[str]
    bodies: tuple[tuple[str, str], ...]  # words, the name they stand for; the longest words first
    kinds: dict[str, tuple[str, ...]]
    idle: frozenset[str]
    alike: dict[str, str]

    def people(self, name: str) -> frozenset[str]:
        """The words of a name that tell somebody apart: last names, bodies."""
        text = f" {name.lower()} "
        found = set()
        for words, body in self.bodies:
            if f" {words} " in text.replace(",", " ").replace("’s", "").replace("'s", ""):
                found.add(body)
                text = text.replace(words, " ")
        words_left = [word for word in _WORD.findall(text) if word not in self.common]
        return frozenset(found | {word for word in words_left[-2:] if len(word) > 2})


@cache
def actwords() -> ActWords:
    """The tables, read once."""
    table = tomllib.loads(Path(__file__).with_name("actwords.toml").read_text(encoding="utf-8"))
    bodies = [(words, body) for body, spellings in table["bodies"].items() for words in spellings]
    return ActWords(
        frozenset(table["common"]),
        tuple(sorted(bodies, key=lambda pair: (-len(pair[0]), pair))),
        {kind: tuple(acts) for kind, acts in table["kinds"].items()},
        frozenset(table["idle"]),
        {word: stem for stem, words in table["alike"].items() for word in words},
    )


def stems(text: str) -> frozenset[str]:
    """The telling words of an act, those that mean the same as one."""
    known = actwords()
    words = _WORD.findall(text[:_LONGEST].lower())
    return frozenset([known.alike.get(word, word.removesuffix("s")) for word in words if word not in known.idle])
