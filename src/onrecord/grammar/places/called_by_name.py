"""Names of places that are here another's: "Troy, what's the headline?", "thank you, Aurora", "the Ohio River"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

_PARTS = 3  # words of a name in front of the colon behind a speaker's label
_ENDS = frozenset({".", "?", "!", ",", "”", '"', ""})
_CLOSES = frozenset({",", ".", ";", ")"})
_OVER = 2  # tokens from a river to its "across the"
_OPENS = frozenset({".", "?", "!", ":", "”", "“", '"'})


def lends_its_name(tokens: Sequence[Token], last: int) -> bool:
    """ "On the Ohio River", "at Boston College": what is named after a place is not that place."""
    return last < len(tokens) and tokens[last].text[:1].isupper() and tokens[last].norm in word_set("named_after")


def is_river(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Vancouver, across the Columbia, had fewer": a river, which bears its article to the end of the phrase."""
    if first < _OVER or tokens[first - 1].norm != "the" or tokens[first - _OVER].norm not in word_set("over_a_river"):
        return False
    return last == len(tokens) or tokens[last].norm in _CLOSES


def is_called(tokens: Sequence[Token], first: int, last: int, *, large: bool) -> bool:
    """Whether somebody is called by the name, asked, greeted or thanked, or the name labels what somebody says.

    The name of a `large` place is taken for a person's only where it is a given name, too.
    """
    if large and (last != first + 1 or tokens[first].norm not in word_set("given_names")):
        return False
    after = tokens[last].norm if last < len(tokens) else ""
    if after not in _ENDS:
        return _is_label(tokens, first, last)
    if first == 0 or tokens[first - 1].norm in _OPENS:
        return after == "," and last + 1 < len(tokens) and _addresses(tokens[last + 1].norm)
    return _is_greeted(tokens, first)


def _addresses(word: str) -> bool:
    """ "Troy, what", "Troy, what's", "Troy, you": how one goes on to somebody, and hardly behind a place."""
    return word.removesuffix("'s").removesuffix("'re").removesuffix("'ve") in word_set("addresses")


def _is_greeted(tokens: Sequence[Token], first: int) -> bool:
    """ "Good morning, Austin", "thanks, Madison", "thank you, Aurora"."""
    at = first - 1 - (tokens[first - 1].norm == ",")
    if at < 0:
        return False
    thanks = tokens[at].norm == "you" and at > 0 and tokens[at - 1].norm in {"thank", "bless"}
    good = tokens[at].norm in word_set("good_times") and at > 0 and tokens[at - 1].norm == "good"
    return thanks or good or tokens[at].norm in word_set("greets")


def _is_label(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "TROY OKUDA:", "MADISON CLARK, HOST:": a name in capitals with a surname in capitals behind it."""
    behind = tokens[last : last + _PARTS]
    if not behind or not tokens[first].text.isupper() or not behind[0].text.isupper() or behind[0].kind != "word":
        return False
    return any(token.norm in {":", ","} for token in behind[1:])
