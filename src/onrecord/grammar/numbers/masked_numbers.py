"""The numbers of a sentence that count nothing, each with its reason: what the number reader passes over, told.

A sentence is read again by the same reader, which here takes note; `find_quantities` itself keeps no account.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.numbers.finds import Find
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.numbers import Reader
from onrecord.grammar.words.tokens import Token

_PRINTED = "a part of a label, a date or a time"
_LINK = "a part of a link or a handle"


def masked_numbers(tokens: Sequence[Token]) -> list[tuple[int, int, str]]:
    """First token, the token behind the last, and why the number counts nothing; a number in a date is no such one."""
    taken = {at for period in find_periods(tokens) for at in range(period.first, period.last)}
    reader = _Noting(Line(tokens, taken))
    reader.read()
    return reader.masked


class _Noting(Reader):
    """The reader, with a note of every number that it passes over."""

    def __init__(self, line: Line) -> None:
        super().__init__(line)
        self.masked: list[tuple[int, int, str]] = []

    def _at(self, at: int, reader: str) -> None:
        before = self.floor, len(self.found), len(self.masked)
        super()._at(at, reader)
        unread = self.floor > before[0] and (len(self.found), len(self.masked)) == before[1:]
        if unread and reader in {"number", "link"}:
            self.masked.append((at, self.floor, _LINK if reader == "link" else _PRINTED))

    def _masked(self, find: Find, bare: bool) -> str | None:
        reason = super()._masked(find, bare)
        if reason is not None:
            self.masked.append((find.first, find.last, reason))
        return reason
