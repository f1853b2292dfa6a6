"""What one who takes a turn asks for without a question, what a question leaves out, and turns that point back."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.vantage import takes_turns
from onrecord.lexicon.load import word_set
from onrecord.model import Span, Statement

_LONGEST = 9  # words of a request
_TURN = 4  # sentences of one who asks
_LABEL = 3  # words of a label that are looked at
_BEHIND = 8  # characters between a label and what is said: ": “"
_OPENING = 4  # words at the head of a turn
_NO_MARKS = str.maketrans(dict.fromkeys('“”"*_,—–-:;.!?', " "))
_MARKS = str.maketrans(dict.fromkeys("“”\"‘’'*_,—–-:;.!?", " "))


def requests(text: str, span: Span, words: Sequence[str]) -> bool:
    """Whether the `words` of a sentence ask for a thing, or say which place one wants to hear of.

    "The robberies, please.", "Let's turn to burglary."; "CALLER: My mother lives in Reno."
    """
    if len(words) > _LONGEST:
        return False
    said = f" {' '.join(words)} "
    if any(f" {phrase} " in said for phrase in word_set("requests")):
        return True
    own = is_labelled(text, span) and not word_set("we_or_ours").isdisjoint(words)
    return own and any(f" {phrase} " in said for phrase in word_set("lives_there"))


def asks_on(text: str, statements: Sequence[Statement], index: int) -> bool:
    """ "How many were children?": whether its paragraph ends with a question that goes on with what was answered."""
    of_it = [one for one in statements[index : index + _TURN] if one.paragraph == statements[index].paragraph]
    asked = text[of_it[-1].span.start : of_it[-1].span.end].lower().rstrip('”"’ ')
    return asked.endswith("?") and not word_set("asks_on").isdisjoint(asked[:-1].replace("’", " ").split())


def prompts(text: str, statements: Sequence[Statement], index: int) -> bool:
    """Whether a sentence without a figure ends the turn of one who turns to the next: "You ran homicide in 1989."

    So does one behind a question of the same turn: "And murder? I'm told it is worse."
    """
    behind = statements[index + 1] if index + 1 < len(statements) else None
    if behind is None or behind.paragraph == statements[index].paragraph or not is_turn(text, behind):
        return False
    turn = [one for one in statements[max(0, index - _TURN) : index + 1] if one.paragraph == behind.paragraph - 1]
    if not is_turn(text, turn[0]) and len(turn) <= _TURN:
        return False
    said = text[statements[index].span.start : statements[index].span.end].lower().translate(_MARKS).split()
    return not word_set("turned_to").isdisjoint(said) or any(_asks(text, one.span) for one in turn)


def points_back(text: str, statements: Sequence[Statement], index: int) -> bool:
    """Whether a turn goes on with what the one before told: "That's five a week.", "How many of those were solved?"."""
    if index == 0 or not is_turn(text, statements[index]):
        return False
    said = text[statements[index].span.start : statements[index].span.end].lower().translate(_MARKS).split()
    at = next((at for at, word in enumerate(said) if word not in word_set("opens_turn")), len(said))
    opening = said[at : at + _OPENING]
    return not word_set("turn_goes_on").isdisjoint(opening[:1]) or _counts_on(opening)


def asks_of_it(text: str, statements: Sequence[Statement], index: int) -> bool:
    """ "How many of those were solved?": whether a turn asks on of what the one before told; its time is left open."""
    return index > 0 and is_turn(text, statements[index]) and asks_on(text, statements, index)


def speaks_of_own(text: str, statements: Sequence[Statement], index: int) -> bool:
    """ "And how many of ours?", "How many did you solve?": whether a turn asks about the place of those who talk."""
    of_it = [one for one in statements[index : index + _TURN] if one.paragraph == statements[index].paragraph]
    said = text[of_it[0].span.start : of_it[-1].span.end].lower().translate(_MARKS).split()
    return not word_set("ours_or_yours").isdisjoint(said)


def says_they(text: str, statement: Statement) -> bool:
    """ "No. They had 71.", "Their police say 226.": whether somebody speaks of those of another place."""
    if not any(map(takes_turns, statement.voices)):
        return False
    said = text[statement.span.start : statement.span.end].lower().replace("’", "'").translate(_NO_MARKS).split()
    at = next((at for at, word in enumerate(said) if word not in word_set("opens_turn")), len(said))
    stands = said[at + 1 : at + _OPENING]
    return not word_set("they").isdisjoint(said[at : at + 1]) and not word_set("they_stand").isdisjoint(stands)


def is_labelled(text: str, span: Span) -> bool:
    """Whether a sentence stands right behind a label: "ROE: It fell.", "@roe replied: It fell."."""
    return text[max(0, span.start - _BEHIND) : span.start].rstrip(' “"*').endswith(":")


def is_turn(text: str, statement: Statement) -> bool:
    """Whether a sentence opens a turn of a transcript, which a label in capitals tells, or the voices of the text."""
    if not is_labelled(text, statement.span):
        return False
    label = text[text.rfind("\n", 0, statement.span.start) + 1 : statement.span.start]
    return any(word.isupper() for word in label.split()[:_LABEL]) or any(map(takes_turns, statement.voices))


def _counts_on(opening: Sequence[str]) -> bool:
    """ "The year before", "a year later"."""
    near = opening[1:2] == ["year"] or opening[1:2] == ["next"]
    return near and not word_set("counts_on").isdisjoint(opening[1:])


def _asks(text: str, span: Span) -> bool:
    return text[span.start : span.end].rstrip('”"’ ').endswith("?")
