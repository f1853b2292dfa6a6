"""Where another place's clause opens: "Columbus sets a record as Cleveland eases", "than Reno, and Mesa had more"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.grammar.places.places import PlaceMark
from onrecord.lexicon.load import table, word_set, word_sets

_AMID = frozenset({"amid", "despite"})  # "rose amid the nation's decline"
AS_OR_AMID = _AMID | {"as"}  # what may open such a clause
_POINTED = frozenset({"city", "county", "state"})  # "as the state lost officers"
_IS = frozenset({"is", "was"})


def as_another(words: Sequence[str], places: Sequence[PlaceMark]) -> list[int]:
    """The tokens of every such "as", "amid" or "despite": a place with a verb or a noun of its own stands behind it."""
    found = []
    for mark in places:
        at = mark.first - 1
        amid = at > 0 and words[at] in _AMID
        opens = amid or (at > 0 and words[at] == "as" and words[at - 1] not in word_set("before_paired_as"))
        own = mark.last < len(words) and words[mark.last] == "'s"  # "rose as the nation's fell"
        behind = mark.last + own
        owned = own or words[mark.last - 1] == "'s"
        told = not owned and not amid and (mark.words.candidates or mark.words.kind in _POINTED)
        if opens and (told or owned) and behind < len(words) and words[behind] in (_moves() if owned else _verbs()):
            found.append(at)
    return found


def has_its_own(words: Sequence[str], at: int) -> bool:
    """Whether a verb and what a place had stand at a token; "than Reno and Tulsa had in 2017" ends a comparison."""
    if words[at : at + 1] == [] or words[at] not in word_sets("had_a_count", "leads") | _IS:
        return False
    return word_sets("phrase_end", "behind_had").isdisjoint(words[at + 1 : at + 2] or ["."])


@cache
def _verbs() -> frozenset[str]:
    """Verbs that a place may have: of change and of having."""
    return word_sets("degree_verb", "sees_change") | _moves()


@cache
def _moves() -> frozenset[str]:
    """Verbs of change, which what a place owns may have as well."""
    rows = [row for row in table("cues") if row["cue"] == "change" and row["form"] == "verb"]
    return frozenset(word for row in rows for word in row["words"].split("|") if " " not in word)
