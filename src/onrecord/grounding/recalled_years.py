"""A year that somebody remembers and then tells of: "Roe remembered 1992. “We had 165 murders,” he said"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set

_BACK = ["back"]
_TO = (["to"], ["at"], ["on"])
_WHEN = (["when"], ["the", "year"], ["his"], ["her"])
_ARTICLES = frozenset({"a", "an", "the"})
_NEAR = 6  # words from the verb to the year: "recall how bad it was in"
_FEW = 3  # words of "all too well"


def recalls(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a year is all that a sentence recalls, by the words before it and behind.

    "Recall how it was in 1992", "remembers the summer of 1992", "thought back to 1992, when he was a rookie"; not
    "remembered 1992, but said it was over", nor "recalled the 1992 robbery", "recalled that he came in 1992", nor
    "the records went back to 1992".
    """
    if len(behind) > _FEW and not any(list(behind[: len(one)]) == one for one in _WHEN):
        return False
    at = next((at for at in range(1, min(_NEAR, len(before)) + 1) if before[-at] in word_set("recalls_a_year")), 0)
    names_a_thing = bool(behind) and not _ARTICLES.isdisjoint(before[-1:])
    if at and not names_a_thing and "that" not in before[-at:]:
        return True
    back = list(before[-2:-1]) == _BACK and list(before[-1:]) in _TO
    went = back and not word_set("goes_back").isdisjoint(before[-3:-2])
    return went and word_set("data_nouns").isdisjoint(before)
