"""What stands between a verb of speech and the speech: its hearer, its day and its occasion."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.phrases import BOUNDS, DETERMINERS, PRONOUNS
from onrecord.voice.words import Word, is_capital

_SHORT = ("'ll", "’ll", "'d", "’d")  # "told reporters she'd hire 40"
_OBJECTS = word_set("object_pronouns")
_SURE = frozenset({"me", "us", "him", "them"})
_NO_SPEECH = CUES.prepositions | CUES.time_words | CUES.joiners | {"about", "of", "to"}
_ASIDE = 10  # words between two commas
_PARTS_OF_TIME = frozenset({"early", "late"})
_REACH = 13  # words that tell where, when or to whom something was said


def after_verb(words: Sequence[Word], at: int, *, tells: bool) -> tuple[str, int]:
    """What follows a verb of speech, once its hearer, its day and its occasion are passed.

    "that" (speech starts there), "bound" (a mark), "end", "who", or "plain" (speech starts at once).
    """
    if tells:
        hearer = _hearer(words, at)
        if hearer is None:
            return "plain", at
        at = hearer
    count = len(words)
    while at < count:
        word = words[at]
        low = word.low
        if low == "," and (that := _behind_aside(words, at)) is not None:
            return "that", that
        if low == "(" and (that := _behind_bracket(words, at)) is not None:
            return "that", that
        if low in BOUNDS:
            return "bound", at
        if low == "that" and not _possessed(words, at):
            return "that", at + 1
        if low in ("who", "which"):
            return "who", at
        if (
            low in CUES.time_words
            or low in CUES.disputing
            or (low in CUES.adverbs and low not in ("has", "have", "had"))
            or _part_of_time(words, at)
        ):
            at += 1
            continue
        if low in CUES.prepositions and (end := _phrase_end(words, at)) is not None:
            at = end
            continue
        return "plain", at
    return "end", count


def _behind_aside(words: Sequence[Word], comma: int) -> int | None:
    """`tells me, too, that`, `said, without a smile, that`: what stands between two commas before "that"."""
    for place in range(comma + 2, min(comma + _ASIDE, len(words) - 1)):
        if words[place].low == ",":
            said = words[place + 1].low == "that" and not _possessed(words, place + 1)
            return place + 2 if said else None
        if words[place].kind == "p" or words[place].low in CUES.clause_verbs:
            return None
    return None


def _behind_bracket(words: Sequence[Word], at: int) -> int | None:
    """`Roe writes (Letters, Oct. 7) that it fell`: behind "that"."""
    close = next((spot for spot in range(at, min(at + _ASIDE, len(words) - 1)) if words[spot].low == ")"), None)
    return close + 2 if close is not None and words[close + 1].low == "that" else None


def _part_of_time(words: Sequence[Word], at: int) -> bool:
    """`said early this month`, `reported late Monday`: a part of the time behind it."""
    behind = words[at + 1].low if at + 1 < len(words) else ""
    return words[at].low in _PARTS_OF_TIME and (behind in CUES.time_words or behind in CUES.prepositions)


def _phrase_end(words: Sequence[Word], at: int) -> int | None:
    """The end of a prepositional phrase that only says where, when or to whom it was said."""
    for place in range(at + 1, min(at + _REACH, len(words))):
        low = words[place].low
        if low in BOUNDS or (low == "that" and not _possessed(words, place)):
            return place
        month = words[place].text == "May"
        if (
            (low in CUES.clause_verbs and not month)
            or (low in CUES.say and words[place - 1].low not in DETERMINERS)  # "in a reply"
            or low in CUES.joiners
            or _possessed(words, place)
        ):
            return None
    return len(words) if len(words) <= at + _REACH else None


def _possessed(words: Sequence[Word], at: int) -> bool:
    """`that's`: no conjunction."""
    return words[at].low == "that" and at + 1 < len(words) and words[at + 1].kind == "s"


def _opens_clause(heard: Word, following: Word) -> bool:
    """Whether speech begins right behind the pronoun of its hearer; "told her boss", "told me about it" go on."""
    if following.low.partition("'")[0] in PRONOUNS:
        return True
    plain = following.kind == "w" and following.low not in _NO_SPEECH
    return heard.low in _SURE and plain


def _hearer(words: Sequence[Word], at: int) -> int | None:
    """Where the words after the hearer of "told" begin."""
    count = len(words)
    if at >= count or words[at].kind == "p":
        return at
    if at + 1 < count and words[at].low in _OBJECTS and _opens_clause(words[at], words[at + 1]):
        return at + 1  # "told me he won't come"
    for place in range(at, min(at + _REACH, count)):
        low = words[place].low
        if low in BOUNDS or low == "that" or (low in CUES.time_words and place > at):
            return place
        if low == "about" and place > at:
            return None
        if low in CUES.clause_verbs or low.endswith(_SHORT):
            break
    else:
        if count <= at + _REACH:
            return count
    place = at
    if words[place].low in DETERMINERS:
        place += 1
    while place + 1 < count and is_capital(words[place]) and is_capital(words[place + 1]):
        place += 1
    return place + 1
