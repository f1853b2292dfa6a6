"""How a transcript marks its turns: by a label before each, and by the paragraph that holds it."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.vantage import takes_turns
from onrecord.model import Span, Statement

LONGEST_TURN = 4  # sentences of one who asks
_LABEL = 3  # words of a label that are looked at
_BEHIND = 8  # characters between a label and what is said: ": “"
_MARKS = str.maketrans(dict.fromkeys("“”\"‘’'*_,—–-:;.!?", " "))


def is_labelled(text: str, span: Span) -> bool:
    """Whether a sentence stands right behind a label: "ROE: It fell.", "@roe replied: It fell."."""
    return text[max(0, span.start - _BEHIND) : span.start].rstrip(' “"*').endswith(":")


def is_turn(text: str, statement: Statement) -> bool:
    """Whether a sentence opens a turn of a transcript, which a label in capitals tells, or the voices of the text."""
    if not is_labelled(text, statement.span):
        return False
    label = text[text.rfind("\n", 0, statement.span.start) + 1 : statement.span.start]
    return any(word.isupper() for word in label.split()[:_LABEL]) or any(map(takes_turns, statement.voices))


def rest_of_turn(statements: Sequence[Statement], index: int) -> list[Statement]:
    """A sentence and those behind it in its paragraph, as many as a turn has."""
    return [one for one in statements[index : index + LONGEST_TURN] if one.paragraph == statements[index].paragraph]


def plain_words(text: str, first: Statement, last: Statement | None = None) -> list[str]:
    """The words of a sentence, or of those from one to another, in lower case and without marks."""
    return text[first.span.start : (last or first).span.end].lower().translate(_MARKS).split()
