"""A claim's text and how far it has been read, with errors that point at the place.

The text is read once, left to right; every pattern is bounded, and the number of brackets and operators is limited, so
the time is linear in the text and nothing recurses deeply.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NoReturn, Protocol

from onrecord.claims.quoting import printable
from onrecord.errors import ClaimError

LONGEST = 10_000  # characters; a claim has one sentence's worth
_DEEPEST = 50  # brackets and operators that can stack up

_SPACE = re.compile(r"\s*")
_WORD = re.compile(r"[a-z][a-z0-9_]*")
_NEAR = re.compile(r"[^\s,()\[\]{}]{1,60}")
_WIDTH = 72  # columns of the line that an error shows


class Vocabulary(Protocol):
    """The names a claim may use; a record offers them. Either may be empty, then any name will do."""

    @property
    def measures(self) -> Iterable[str]:
        """Ids of measures."""

    @property
    def places(self) -> Iterable[str]:
        """Ids of places and groups of places."""


class Scanner:
    """Reads one claim. `at` is the place of the next character that was not read yet."""

    __slots__ = ("_stacked", "at", "known", "measures", "places", "text")

    def __init__(self, text: str, known: Vocabulary | None = None) -> None:
        if len(text) > LONGEST:
            raise ClaimError(f"a claim has at most {LONGEST} characters, this one has {len(text)}")
        self.text = text
        self.known = known
        self.measures = frozenset(known.measures) if known else frozenset[str]()
        self.places = frozenset(known.places) if known else frozenset[str]()
        self.at = 0
        self._stacked = 0
        self._skip()

    def _skip(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def take(self, mark: str) -> bool:
        """Read `mark` if it is next."""
        if not self.text.startswith(mark, self.at):
            return False
        self.at += len(mark)
        self._skip()
        return True

    def need(self, mark: str) -> None:
        """Read `mark`, or say that it is missing."""
        if not self.take(mark):
            self.fail(f'"{mark}"')

    def match(self, pattern: re.Pattern[str]) -> str | None:
        """Read what `pattern` matches here, if it does."""
        found = pattern.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        self._skip()
        return found.group()

    def peek(self) -> str:
        """The next word, or nothing."""
        found = _WORD.match(self.text, self.at)
        return found.group() if found else ""

    def word(self, *words: str) -> str | None:
        """Read the next word if it is one of these."""
        found = self.peek()
        if found not in words:
            return None
        self.at += len(found)
        self._skip()
        return found

    def stack(self) -> None:
        """Count one more bracket or operator."""
        self._stacked += 1
        if self._stacked > _DEEPEST:
            raise ClaimError(f"a claim has at most {_DEEPEST} brackets and operators; split it into several")

    @property
    def done(self) -> bool:
        """Whether everything was read."""
        return self.at == len(self.text)

    def fail(self, expected: str, at: int | None = None, choices: Iterable[str] = (), hint: str = "") -> NoReturn:
        """Raise an error that shows the line, points at the place and offers the nearest of `choices`."""
        place = self.at if at is None else at
        met = _NEAR.match(self.text, place)
        nearest = _nearest(met.group(), choices) if met else None
        offer = f'did you mean "{nearest}"?' if nearest else hint
        where = "the end" if place >= len(self.text) else f"character {place + 1}"
        raise ClaimError(
            "\n".join([f"cannot read the claim at {where}: expected {expected}", *self._shown(place, offer)])
        )

    def _shown(self, place: int, offer: str) -> Iterator[str]:
        first = self.text.rfind("\n", 0, place) + 1
        last = self.text.find("\n", place)
        line = self.text[first : len(self.text) if last < 0 else last]
        column = place - first
        start = max(0, min(column - _WIDTH // 2, len(line) - _WIDTH))
        yield f"    {printable(line[start : start + _WIDTH]).rstrip()}"
        yield f"    {' ' * (column - start)}^ {offer}".rstrip()


def _nearest(word: str, choices: Iterable[str]) -> str | None:
    import difflib  # only where something went wrong; it takes longer to load than a claim takes to read

    found = difflib.get_close_matches(word, sorted(set(choices)), n=1, cutoff=0.6)
    return found[0] if found else None
