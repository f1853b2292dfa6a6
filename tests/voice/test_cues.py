"""The lists of cues.toml: a word stands once in each; what is a speaker and a person has a list of its own."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from onrecord.voice import cues
from onrecord.voice.cues import CUES

TABLES = tomllib.loads(Path(cues.__file__).with_name("cues.toml").read_text(encoding="utf-8"))
LISTS = {name: words.split() for rows in TABLES.values() for name, words in rows.items()}


@pytest.mark.parametrize("name", sorted(LISTS))
def test_a_word_stands_once_in_a_list(name: str) -> None:
    assert [word for word, times in Counter(LISTS[name]).items() if times > 1] == []


def test_a_trade_is_a_speaker_and_a_person() -> None:
    trades = set(LISTS["trades"])
    assert trades <= CUES.humans
    assert trades <= CUES.persons
    assert trades.isdisjoint(LISTS["humans"])
    assert trades.isdisjoint(LISTS["persons"])
