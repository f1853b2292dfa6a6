"""What a question that follows up leaves out: "How many were children?", "And how many of ours?"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.transcripts import is_turn, plain_words, rest_of_turn
from onrecord.lexicon.load import word_set
from onrecord.model import Statement


def asks_on(text: str, statements: Sequence[Statement], index: int) -> bool:
    """ "How many were children?": whether its paragraph ends with a question that goes on with what was answered."""
    of_it = rest_of_turn(statements, index)
    asked = text[of_it[-1].span.start : of_it[-1].span.end].lower().rstrip('”"’ ')
    return asked.endswith("?") and not word_set("asks_on").isdisjoint(asked[:-1].replace("’", " ").split())


def asks_of_it(text: str, statements: Sequence[Statement], index: int) -> bool:
    """ "How many of those were solved?": whether a turn asks on of what the one before told; its time is left open."""
    return index > 0 and is_turn(text, statements[index]) and asks_on(text, statements, index)


def speaks_of_own(text: str, statements: Sequence[Statement], index: int) -> bool:
    """ "And how many of ours?", "How many did you solve?": whether a turn asks about the place of those who talk."""
    of_it = rest_of_turn(statements, index)
    said = plain_words(text, of_it[0], of_it[-1])
    return not word_set("ours_or_yours").isdisjoint(said)
