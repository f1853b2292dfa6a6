"""Where an offset lies in a text, as editors count: lines and columns from 1, a column for each code point."""

from __future__ import annotations

from bisect import bisect_right


class Lines:
    """The lines of one text. A line ends with a line feed, whatever stands before it."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset`, or of the end of the text."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
