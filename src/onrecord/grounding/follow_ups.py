"""What a question that follows up leaves out: "How many were children?", "And how many of ours?", "How many then?"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.grounding.transcripts import is_turn, plain_words, rest_of_turn
from onrecord.grounding.turns import asks
from onrecord.lexicon.load import word_set
from onrecord.model import Statement

_BACK_THEN = ["back", "then"]
_HOW_MANY = ("how", "many")
_THAT_WAS = (["that", "was"], ["was", "that"], ["there", "then"], ["were", "then"], ["it", "then"])
_YES = 2  # words of an answer before the figure: "A: Yes."


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


def then_of(text: str, statements: Sequence[Statement], at: int) -> int | None:
    """The sentence whose year "then" is: "Back then it was 51", behind "the first time since 2014".

    Or the question before: "Is that more than in 2013? Yes. There were 124 then". Or the one before that, which the
    question points at: "Half of what it had in 1994." "How many was that?" "Sixty-nine."
    """
    words = plain_words(text, statements[at])
    if at > 1 and _asks_of_then(plain_words(text, statements[at - 1])):
        return at - 2
    if words[:2] == _BACK_THEN or words[-1:] != _BACK_THEN[1:]:
        return at - 1 if words[:2] == _BACK_THEN else None
    before = (one for one in range(at - 1, -1, -1) if len(plain_words(text, statements[one])) > _YES)
    told = next(before, None)
    return told if told is not None and asks(text, statements[told].span) else None


def _asks_of_then(words: Sequence[str]) -> bool:
    """ "How many was that?", "Remind us how many there were then": it asks of the year told last."""
    return words[-2:] in _THAT_WAS and _HOW_MANY in pairwise(words)
