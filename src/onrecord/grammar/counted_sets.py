"""Places that the words only count: "in 63 cities", "across 30 of the nation's largest cities".

Nothing can answer for such a set (CLAIMS), and no city that the text has spoken of may stand in for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set

_BEFORE = frozenset({"in", "across", "throughout"})
_DIGITS = 3  # no such set counts thousands
_REACH = 7  # tokens from the number to its noun


def counted_set(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """The name of the set that the number at a token counts, and the token behind it; None where it counts none."""
    if not words[at].isdecimal() or len(words[at]) > _DIGITS or not at or words[at - 1] not in _BEFORE:
        return None
    for end in range(at + 1, min(at + _REACH, len(words))):
        if words[end] in word_set("counted_places"):
            kinds = [word for word in words[at + 1 : end] if word in word_set("place_sizes")]
            return " ".join([words[at], *kinds, words[end]]), end + 1
        if words[end] not in word_set("place_sizes") and words[end] not in word_set("place_owners"):
            return None
    return None
