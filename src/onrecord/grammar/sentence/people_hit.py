"""Victims told beside shootings: "shootings fell 9 percent and victims 12 percent" counts those who were hit."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark

_JOINS = frozenset({"and", "in"})
_OTHERS = frozenset({"of", "who", "whose", "'"})  # behind "victims": of some other thing
_HIT = {"measure": "shooting_victims", "form": "noun"}


def with_people_hit(words: Sequence[str], marks: list[Mark]) -> list[Mark]:
    """The measures of a sentence, with those that a bare "victims" counts where shootings stand before it."""
    if "victims" not in words or not any(mark.row["measure"] == "shooting_incidents" for mark in marks):
        return marks
    found: list[Mark] = []
    for at in [at for at, word in enumerate(words) if word == "victims"]:
        before = [mark for mark in marks if mark.first <= at]
        if not before or before[-1].last > at or before[-1].row["measure"] != "shooting_incidents":
            continue
        joined = words[at - 1] in _JOINS or list(words[at - 2 : at]) == ["number", "of"]
        if joined and not _OTHERS.intersection(words[at + 1 : at + 2]):
            found.append(Mark(at, at + 1, before[-1].row | _HIT))
    return sorted([*marks, *found], key=lambda mark: mark.first) if found else marks
