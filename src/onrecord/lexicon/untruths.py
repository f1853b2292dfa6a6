"""Words that call something untrue: "not so", "a myth", "incorrect to say", "the mayor is wrong"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set, word_sets

LONGEST = 4  # words of what is untrue: "no truth to the"
_TRUE = word_set("right_words") - {"right"} | {"so"}  # "it is not right that 40 died", "it is wrong": they did
_UNTRUE = word_sets("wrong_words", "untruths") - {"wrong", "misleading"}
_PHRASES = (["not", "the", "case"], ["no", "truth", "to"], ["no", "truth", "to", "the"], ["wrong", "to", "say"])
_BE = word_set("is_or_was") | {"'s"}
_NOBODY = word_set("who_is_nobody")
STANDS_IN_EACH = _TRUE | _UNTRUE | {"wrong", "truth", "case"}  # of these whatever calls something untrue has one


def untrue(said: Sequence[str]) -> bool:
    """Whether these words, all of them, call something untrue: "not the case", "a myth", "false to say"."""
    match said:
        case [*told, "to", "say"] if told and untrue(told):
            return True
        case ["a" | "an", word] | [word]:
            return word in _UNTRUE
        case [no, word] if no == "not" or no.endswith("n't"):
            return word in _TRUE
    return list(said) in _PHRASES


def somebody_wrong(said: Sequence[str]) -> bool:
    """Whether words end by calling somebody wrong: "my opponent is wrong", "they're mistaken", "he was dead wrong"."""
    match [word for word in said if word != "dead"]:
        case [*_, who, verb, "wrong" | "mistaken"] if verb in _BE:
            return who not in _NOBODY
        case [*_, who, "wrong" | "mistaken"]:
            return who.endswith("'re")
    return False
