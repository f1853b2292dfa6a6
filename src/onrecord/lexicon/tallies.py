"""Whose own count words name: "the Tribune's own tally", "the medical examiner's total"."""

from __future__ import annotations

from functools import cache

from onrecord.lexicon.load import table, word_set
from onrecord.lexicon.phrases import Phrases


@cache
def tallies() -> Phrases[str]:
    """Words that name a count, to the definition that it goes by in the record."""
    named = [(words, row["definition"]) for row in table("definitions") for words in row["words"].split("|")]
    papers = [
        (f"{words} {form}", row["definition"])
        for row in table("newspapers")
        for words in row["words"].split("|")
        for form in word_set("own_tally")
    ]
    return Phrases([*named, *papers])


@cache
def _papers() -> dict[str, str]:
    return {words: row["definition"] for row in table("newspapers") for words in row["words"].split("|")}


def paper_of(name: str) -> str | None:
    """The definition of a newspaper's own count, by the last words of its title: "the Chicago Sun-Times"."""
    words = name.lower().replace("’", "'").split()
    return next((found for size in (2, 1) if (found := _papers().get(" ".join(words[-size:])))), None)
