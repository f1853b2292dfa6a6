"""A year that somebody remembers and then tells of: "Roe remembered 1992. “We had 165 murders,” he said"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set

_BACK = ["back"]
_TO = (["to"], ["at"], ["on"])
_WHEN = (["when"], ["the", "year"], ["his"], ["her"])
_FEW = 3  # words of "all too well"


def recalls(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a year is all that a sentence recalls, by the words before it and behind.

    "Harked back to 1992", "thought back to 1992, when he was a rookie"; not "remembered 1992, but said it was over",
    nor "recalled a 1992 robbery", nor "the records went back to 1992".
    """
    if len(behind) > _FEW and not any(list(behind[: len(one)]) == one for one in _WHEN):
        return False
    if not word_set("recalls_a_year").isdisjoint(before[-1:]):
        return True
    back = list(before[-2:-1]) == _BACK and list(before[-1:]) in _TO
    went = back and not word_set("goes_back").isdisjoint(before[-3:-2])
    return went and word_set("data_nouns").isdisjoint(before)
