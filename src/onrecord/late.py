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
    """A pattern to be: whatever is asked of it, it asks of the pattern, which it then keeps."""

    __slots__ = ("_pattern", "_written")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._written = pattern, flags
        self._pattern: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._pattern is None:
            self._pattern = re.compile(*self._written)
        return getattr(self._pattern, name)


if TYPE_CHECKING:
    from re import compile as late
else:
    late = _Late
