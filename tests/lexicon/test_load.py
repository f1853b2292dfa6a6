from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import onrecord
from onrecord.lexicon.load import DATA, states, table, word_set, word_sets

TABLES = sorted(path.stem for path in DATA.glob("*.csv"))

# Lists of names as their publishers spell them; where they come from stands in the script that builds them.
NAMES = {"places", "states"}


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_every_column(name: str) -> None:
    rows = table(name)
    assert rows
    assert all(None not in row and None not in row.values() for row in rows)


@pytest.mark.parametrize("name", [name for name in TABLES if name not in NAMES])
def test_every_row_says_why_it_is_there(name: str) -> None:
    rows = table(name)
    told = {"because", "reason", "note"} & set(rows[0])
    assert told, "a table of words needs a column for its reasons"


@pytest.mark.parametrize("name", TABLES)
def test_no_row_stands_twice(name: str) -> None:
    rows = [tuple(row.values()) for row in table(name)]
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("name", [name for name in TABLES if "words" in table(name)[0]])
def test_no_row_repeats_a_word(name: str) -> None:
    for row in table(name):
        words = row["words"].split("|")
        assert len(words) == len(set(words)), row


def test_every_state_is_one() -> None:
    assert len(states()) == 50


def test_a_set_of_little_words_has_one_row_and_somebody_who_asks_for_it() -> None:
    names = Counter(row["set"] for row in table("little_words"))
    code = "".join(path.read_text(encoding="utf-8") for path in Path(onrecord.__file__).parent.rglob("*.py"))
    asked = {name for call in re.findall(r"word_sets?\(([^()]*)", code) for name in re.findall(r'"(\w+)"', call)}
    assert names == Counter(asked)


def test_a_set_that_no_row_names_is_an_error() -> None:
    for _ in range(2):  # the first asks for the table, the second finds it read
        with pytest.raises(KeyError):
            word_set("words that nobody wrote down")


def test_sets_are_joined() -> None:
    assert word_sets("be", "keeps") == word_set("be") | word_set("keeps")
