"""The tables behind the number reader: every row has a reason, and no phrase is told twice."""

from __future__ import annotations

from collections import Counter

from onrecord.lexicon.load import table
from onrecord.model import Operator, Unit


def test_every_hedge_has_an_operator_and_a_reason() -> None:
    roles = {row["role"] for row in table("number_cues")} | {"number", ""}
    for row in table("hedges"):
        assert row["side"] in {"before", "after"}
        assert Operator(row["operator"])
        assert row["reason"], row
        assert set(row["unless"].split("+")) <= roles, row


def test_every_mask_has_a_class_and_a_reason() -> None:
    classes = {"number", "ordinal", "doubling"}
    classes |= {f"number-{kind}" for kind in ("911", "large", "pair", "young")}
    classes |= {"word-one", "word-zero", "ordinal-first", "ordinal-second"}
    for row in table("number_masks"):
        assert row["side"] in {"before", "after", "self"}
        assert row["of"] in classes, row
        assert row["reason"], row


def test_every_list_of_words_has_a_reason_and_one_row() -> None:
    rows = table("number_cues")
    assert all(row["words"] and row["reason"] for row in rows)
    assert len({row["role"] for row in rows}) == len(rows)


def test_no_phrase_stands_twice() -> None:
    for name, columns in (("hedges", ("side", "words")), ("number_masks", ("side", "words", "of")),
                          ("numerals", ("word", "role")), ("time_units", ("word",))):  # fmt: skip
        told = Counter(tuple(row[column] for column in columns) for row in table(name))
        assert [phrase for phrase, times in told.items() if times > 1] == [], name


def test_time_units_are_consistent() -> None:
    """A decade is ten years and comes a tenth of a time a year; 24 hours make a day."""
    rows = {row["word"]: row for row in table("time_units")}
    assert all(Unit(row["unit"]) for row in rows.values())
    assert rows["decade"]["grain"] == rows["year"]["grain"]
    assert (rows["decade"]["size"], rows["decade"]["rate"]) == ("10", "0.1")
    assert rows["hour"]["rate"] == "24"
    assert all(rows[word]["rate"] == rows[f"{word}s"]["rate"] for word in ("hour", "minute", "day", "week", "month"))
