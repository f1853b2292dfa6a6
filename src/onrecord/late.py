"""Patterns that are compiled when a text first asks for them.

A pattern with classes of letters takes up to two milliseconds to compile, and the readers have a hundred, of which most
stories ask for few: they hold no letters to the editor, no interview and no post. `late` stands in for `re.compile`,
which the type checker sees.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

__all__ = ["late"]


class _Late:
    """A pattern to be: what is first asked of it, it asks of the pattern, and keeps the answer as its own."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._written = pattern, flags

    def __getattr__(self, name: str) -> Any:
        answer = getattr(re.compile(*self._written), name)  # `re` keeps what it has compiled
        setattr(self, name, answer)
        return answer


if TYPE_CHECKING:
    from re import compile as late
else:
    late = _Late
