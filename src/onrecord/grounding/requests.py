"""What one who takes a turn asks for without a question: "The robberies, please.", "You ran homicide in 1989."."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.transcripts import LONGEST_TURN, is_labelled, is_turn, plain_words
from onrecord.lexicon.load import word_set
from onrecord.model import Span, Statement

_LONGEST = 9  # words of a request


def requests(text: str, span: Span, words: Sequence[str]) -> bool:
    """Whether the `words` of a sentence ask for a thing, or say which place one wants to hear of.

    "The robberies, please.", "Let's turn to burglary."; "CALLER: My mother lives in Reno."
    """
    if len(words) > _LONGEST:
        return False
    said = f" {' '.join(words)} "
    if any(f" {phrase} " in said for phrase in word_set("requests")):
        return True
    if words[:1] == ["you"] and not word_set("left_untold").isdisjoint(words):
        return True  # "You have not mentioned Ohio."
    own = is_labelled(text, span) and not word_set("we_or_ours").isdisjoint(words)
    return own and any(f" {phrase} " in said for phrase in word_set("lives_there"))


def prompts(text: str, statements: Sequence[Statement], index: int) -> bool:
    """Whether a sentence without a figure ends the turn of one who turns to the next: "You ran homicide in 1989."

    So does one behind a question of the same turn: "And murder? I'm told it is worse."
    """
    behind = statements[index + 1] if index + 1 < len(statements) else None
    if behind is None or behind.paragraph == statements[index].paragraph or not is_turn(text, behind):
        return False
    told = statements[max(0, index - LONGEST_TURN) : index + 1]
    turn = [one for one in told if one.paragraph == behind.paragraph - 1]
    if not is_turn(text, turn[0]) and len(turn) <= LONGEST_TURN:
        return False
    said = plain_words(text, statements[index])
    return not word_set("turned_to").isdisjoint(said) or any(_asks(text, one.span) for one in turn)


def _asks(text: str, span: Span) -> bool:
    return text[span.start : span.end].rstrip('”"’ ').endswith("?")
