from __future__ import annotations

import pytest

from onrecord.reading import cues


@pytest.mark.parametrize(
    "kind", ["kicker", "release", "label", "weaklabel", "relabel", "asof", "by", "thisstory", "line", "lead"]
)
def test_every_kind_has_words_and_matches_them_as_whole_words(kind: str) -> None:
    assert cues.words(kind)
    for word in cues.words(kind):
        assert cues.begins(kind, f"> {word.upper()}!", 2) == len(word)


def test_a_cue_is_no_part_of_a_longer_word() -> None:
    assert cues.begins("label", "dateline 2017") == 0
    assert cues.begins("label", "date 2017") == 4
    assert cues.begins("label", "date 2017", 0, 3) == 0
