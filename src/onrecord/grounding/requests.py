"""What one who takes a turn asks for without a question, and what a question leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import Span, Statement

_LONGEST = 9  # words of a request
_TURN = 4  # sentences of one who asks


def requests(text: str, span: Span, words: Sequence[str]) -> bool:
    """Whether the `words` of a sentence ask for a thing, or say which place one wants to hear of.

    "The robberies, please.", "Let's turn to burglary."; "CALLER: My mother lives in Reno."
    """
    if len(words) > _LONGEST:
        return False
    said = f" {' '.join(words)} "
    if any(f" {phrase} " in said for phrase in word_set("requests")):
        return True
    labelled = text[: span.start].rstrip(' “"*').endswith(":")
    own = labelled and not word_set("we_or_ours").isdisjoint(words)
    return own and any(f" {phrase} " in said for phrase in word_set("lives_there"))


def asks_on(text: str, statements: Sequence[Statement], index: int) -> bool:
    """ "How many were children?": whether its paragraph ends with a question that goes on with what was answered."""
    of_it = [one for one in statements[index : index + _TURN] if one.paragraph == statements[index].paragraph]
    asked = text[of_it[-1].span.start : of_it[-1].span.end].lower().rstrip('”"’ ')
    return asked.endswith("?") and not word_set("asks_on").isdisjoint(asked[:-1].replace("’", " ").split())
