"""The words by which acts and events are matched: bodies under one name, kinds, words that mean the same."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

from onrecord.frozen import dataclass

_WORD = re.compile(r"[a-z][a-z.\-]*[a-z]|[a-z]")
_LONGEST = 400  # characters of an act's words that are looked at
_ASKED = 256  # texts whose words are kept: an act is held against every event of the record


@dataclass(frozen=True, slots=True)
class ActWords:
    """The tables of `actwords.toml`, turned for looking up."""

    common: frozenset[str]
    bodies: tuple[tuple[str, str], ...]  # words, the name they stand for; the longest words first
    kinds: dict[str, tuple[str, ...]]
    idle: frozenset[str]
    alike: dict[str, str]

    def people(self, name: str) -> frozenset[str]:
        """The words of a name that tell somebody apart: last names, bodies."""
        found, rest = self._split(name)
        return found | {word for word in rest[-2:] if len(word) > 2}

    def named(self, text: str) -> frozenset[str]:
        """The bodies and all telling words of a longer text."""
        found, rest = self._split(text[:_LONGEST])
        return found | set(rest)

    def _split(self, text: str) -> tuple[frozenset[str], list[str]]:
        words = " ".join(_WORD.findall(text.lower().replace("’s", "").replace("'s", "")))
        padded = f" {words} "
        found = set()
        for spelling, body in self.bodies:
            if f" {spelling} " in padded:
                found.add(body)
                padded = padded.replace(f" {spelling} ", " ")
        return frozenset(found), [word for word in padded.split() if word not in self.common]


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


@lru_cache(_ASKED)
def named(text: str) -> frozenset[str]:
    """The bodies and all telling words of a text longer than a name."""
    return actwords().named(text)


@lru_cache(_ASKED)
def stems(text: str) -> frozenset[str]:
    """The telling words of an act, those that mean the same as one."""
    known = actwords()
    words = _WORD.findall(text[:_LONGEST].lower())
    return frozenset([known.alike.get(word, word.removesuffix("s")) for word in words if word not in known.idle])
