"""What stands between a verb of speech and the speech: its hearer, its day and its occasion."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice.cues import CUES
from onrecord.voice.phrases import BOUNDS, DETERMINERS
from onrecord.voice.words import Word, is_capital

_SHORT = ("'ll", "’ll", "'d", "’d")  # "told reporters she'd hire 40"
_ASIDE = 10  # words between two commas
_PARTS_OF_TIME = frozenset({"early", "late"})


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


def _part_of_time(words: Sequence[Word], at: int) -> bool:
    """`said early this month`, `reported late Monday`: a part of the time behind it."""
    behind = words[at + 1].low if at + 1 < len(words) else ""
    return words[at].low in _PARTS_OF_TIME and (behind in CUES.time_words or behind in CUES.prepositions)


def _phrase_end(words: Sequence[Word], at: int) -> int | None:
    """The end of a prepositional phrase that only says where, when or to whom it was said."""
    for place in range(at + 1, min(at + 13, len(words))):
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
    return len(words) if len(words) <= at + 13 else None


def _possessed(words: Sequence[Word], at: int) -> bool:
    """`that's`: no conjunction."""
    return words[at].low == "that" and at + 1 < len(words) and words[at + 1].kind == "s"


def _hearer(words: Sequence[Word], at: int) -> int | None:
    """Where the words after the hearer of "told" begin."""
    count = len(words)
    if at >= count or words[at].kind == "p":
        return at
    for place in range(at, min(at + 13, count)):
        low = words[place].low
        if low in BOUNDS or low == "that" or (low in CUES.time_words and place > at):
            return place
        if low == "about" and place > at:
            return None
        if low in CUES.clause_verbs or low.endswith(_SHORT):
            break
    else:
        if count <= at + 13:
            return count
    place = at
    if words[place].low in DETERMINERS:
        place += 1
    while place + 1 < count and is_capital(words[place]) and is_capital(words[place + 1]):
        place += 1
    return place + 1
