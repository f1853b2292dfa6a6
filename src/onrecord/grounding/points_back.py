"""Turns that point back at what the one before told: "That's five a week.", "No. They had 71."."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.transcripts import is_turn, plain_words
from onrecord.grounding.vantage import takes_turns
from onrecord.lexicon.load import word_set
from onrecord.model import Statement, VoiceKind

_SPEECH = frozenset({VoiceKind.QUOTE, VoiceKind.POST, VoiceKind.RELEASE})
_THEY = (["they"], ["their"])
_WHO = (["he"], ["she"])
_OPENING = 4  # words at the head of a turn
_BID = 4  # words of "do the math"
_SUM = 10  # words of "that works out to 134 a day"
_TIME = 5  # words of time that may open a sentence: "In all of 2013 it had"
_MARKS = str.maketrans(dict.fromkeys('“”"*_,—–-:;.!?', " "))  # what is left out of "they're" is kept


def points_back(text: str, statements: Sequence[Statement], index: int) -> bool:
    """Whether a turn goes on with what the one before told: "That's five a week.", "How many of those were solved?"."""
    if index == 0 or not is_turn(text, statements[index]):
        return False
    opening = _opening(plain_words(text, statements[index]))
    return not word_set("turn_goes_on").isdisjoint(opening[:1]) or _counts_on(opening)


def sums_up(text: str, statements: Sequence[Statement], index: int) -> bool:
    """ "Do the division. That is 134 a day": whether a paragraph opens with what the figure before it comes to."""
    own = [one for one in statements[index : index + 2] if one.paragraph == statements[index].paragraph]
    heads = [plain_words(text, one) for one in own]
    if index == 0 or not heads:
        return False
    bids = 0 < len(heads[0]) <= _BID and not any(word[0].isdigit() for word in heads[0])
    said = heads[1] if bids and len(heads) > 1 else heads[0]
    pointed = said[:1] == ["that"] and not word_set("sums_up").isdisjoint(said[1:2])
    return pointed and not word_set("is_so_many").isdisjoint(said[:_SUM])


def says_they(text: str, statement: Statement) -> bool:
    """ "No. They had 71.", "Their police say 226.": whether somebody speaks of those of another place."""
    said = text[statement.span.start : statement.span.end].lower().replace("’", "'").translate(_MARKS).split()
    opening = behind_time(_reported(_opening(said, _OPENING + _TIME)))
    if any(map(takes_turns, statement.voices)):
        return not word_set("they").isdisjoint(opening[:1]) and not word_set("they_stand").isdisjoint(opening[1:])
    spoken = any(voice.kind in _SPEECH for voice in statement.voices)
    return spoken and opening[:1] in _THEY and not word_set("they_counted").isdisjoint(opening[1:2])


def behind_time(words: Sequence[str]) -> Sequence[str]:
    """What follows the words of time that open a sentence: "In 2013 they had", "the year before, it lost"."""
    time = word_set("opens_with_time")
    at = next((at for at, word in enumerate(words[:_TIME]) if word not in time and not word.isdigit()), _TIME)
    return words[at:]


def _reported(words: Sequence[str]) -> Sequence[str]:
    """What somebody is said to say: "He says they had 707", "and that they clear one in three"."""
    tells = words[:1] in _WHO and not word_set("tells_of_them").isdisjoint(words[1:2])
    words = words[2:] if tells else words
    return words[1:] if words[:1] == ["that"] and words[1:2] in _THEY else words


def _opening(said: Sequence[str], most: int = _OPENING) -> Sequence[str]:
    """The words at the head of a turn, behind those that only take it: "Well, yes, and"."""
    at = next((at for at, word in enumerate(said) if word not in word_set("opens_turn")), len(said))
    return said[at : at + most]


def _counts_on(opening: Sequence[str]) -> bool:
    """ "The year before", "a year later"."""
    near = opening[1:2] == ["year"] or opening[1:2] == ["next"]
    return near and not word_set("counts_on").isdisjoint(opening[1:])
