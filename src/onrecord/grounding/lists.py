"""What begins a line of a list."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model import Statement

_POINTS_BACK = [["That"], ["This"], ["It"], ["They"], ["Those"], ["These"]]


def is_headed(text: str, statements: Sequence[Statement], index: int, *, within: bool) -> bool:
    """ "Tulsa murders by year:", and under it "2019: 61": whether a sentence is a line of such a list.

    `within` tells that the paragraph before is one.
    """
    start, above = statements[index].span.start, statements[index - 1].span
    heads = index > 0 and text[above.start : above.end].rstrip().endswith(":")
    return text[start : start + 1].isdigit() and (heads or within)


def opens_line(text: str, statements: Sequence[Statement], index: int) -> str:
    """The first word of a sentence that begins a line and does not point back, as "That is up 9 percent" does."""
    before, span = statements[index - 1].span.end if index else 0, statements[index].span
    if "\n" not in text[before : span.start]:
        return ""
    words = text[span.start : span.end].split(maxsplit=1)[:1]
    return "" if words in _POINTS_BACK else "".join(words)
