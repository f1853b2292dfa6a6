"""Acts, requests, promises and refusals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from onrecord.model import Act, ActKind, Period, Span
from onrecord.voice.scope import Reach
from onrecord.voice.sources import Memory
from onrecord.voice.words import Word


class Found(NamedTuple):
    """An act as found."""

    kind: ActKind
    span: Span
    actor: str | None
    addressee: str | None
    act: str
    said: Period | None

    def as_act(self, sentence: Span) -> Act:
        """The act of the model."""
        return Act(self.kind, self.span, sentence, self.actor, self.addressee, self.act, self.said)


def find(
    words: Sequence[Word],
    span: Span,
    memory: Memory,
    reaches: Sequence[Reach],
    quoted: Sequence[Span],
    published: date | None,
) -> tuple[Found, ...]:
    """None yet."""
    return ()
