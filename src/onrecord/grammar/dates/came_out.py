"""The day a report came out dates no figure: "tables released last month", "a figure made public in September"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set


def came_out(words: Sequence[str], first: int) -> bool:
    """Whether the words of time that begin at `first` only say when something was published."""
    if word_set("comes_out").isdisjoint(words):
        return False
    at = first - 1
    while at >= 0 and words[at] in word_set("print_day"):
        at -= 1
    if at < 0 or words[at] not in word_set("comes_out"):
        return False
    before = words[at - 1] if at else ""
    match words[at]:
        case "public":
            return before in {"made", "went"}
        case "out":
            return before in {"came", "put"}
        case _:
            return words[first] not in {"through", "since", "so"}
