"""What the words around a number do to it: "more than", "about", "or more", "all but"."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from onrecord.frozen import dataclass
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.number_words import cue
from onrecord.grammar.words.tokens import tokenize
from onrecord.lexicon.load import table
from onrecord.model import Operator

_DRIVEN = 7  # tokens from "driven" to "up to": "driven the murder rate in Reno up to"
_MOST = 4  # phrases in a row: "only just about an estimated"


@dataclass(frozen=True, slots=True)
class _Hedge:
    words: list[str]
    operator: Operator
    unless: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Force:
    """Where the words begin and what they say. `bare` tells that there were none."""

    first: int
    operator: Operator
    complement: bool
    bare: bool


@cache
def _before() -> dict[str, list[_Hedge]]:
    """Phrases by their last word, the longest first."""
    return _by("before", -1)


@cache
def _after() -> dict[str, list[_Hedge]]:
    """Phrases by their first word, the longest first."""
    return _by("after", 0)


def after_words() -> Collection[str]:
    """The words with which a phrase behind a number begins."""
    return _after().keys()


def _by(side: str, key: int) -> dict[str, list[_Hedge]]:
    index: dict[str, list[_Hedge]] = {}
    for row in table("hedges"):
        if row["side"] == side:
            words = [token.norm for token in tokenize(row["words"])]
            index.setdefault(words[key], []).append(
                _Hedge(words, Operator(row["operator"]), tuple(filter(None, row["unless"].split("+"))))
            )
    for hedges in index.values():
        hedges.sort(key=lambda hedge: -len(hedge.words))
    return index


def force_before(line: Line, at: int, floor: int, after_number: bool) -> Force:
    """The words left of the number at `at`, no farther than `floor`.

    `unless` of a phrase names what may not stand before it: a number, or the words of a role in number_cues.csv.
    `after_number` tells that a number ends at `floor`: then "over" there compares ("3% over 248") and bounds nothing.
    """
    index, norms = _before(), line.norms
    if norms[at - 1] not in index:
        return Force(at, Operator.EQUAL, False, True)
    operator, complement, first = Operator.EQUAL, False, at
    for _ in range(_MOST):
        for hedge in index.get(norms[first - 1], ()):
            if _fits(line, hedge, first, floor, after_number):
                break
        else:
            break
        first -= len(hedge.words)
        complement = complement or hedge.words[:2] in (["all", "but"], ["all", "except"])
        operator = hedge.operator
        if operator is not Operator.EQUAL:
            break
    return Force(first, operator, complement, first == at)


def _fits(line: Line, hedge: _Hedge, at: int, floor: int, after_number: bool) -> bool:
    first = at - len(hedge.words)
    if first < floor or line.norms[first:at] != hedge.words:
        return False
    if "number" in hedge.unless and after_number and first == floor:
        return False
    if "number" in hedge.unless and line.norms[first - 1] in cue("change noun") and _is_amount(line, first - 2):
        return False  # "a 35 percent rise over 86": held against 86
    if "rising" in hedge.unless and (_is_driven(line, first) or _tells_a_rise(line, first, at)):
        return False
    if line.norms[at + 1] in cue("those charged"):
        return True  # "charged over 130 defendants": not over as many burglaries
    return not hedge.unless or not _behind_others(hedge, line.norms[first - 1])


def _is_driven(line: Line, at: int) -> bool:
    """ "Has driven the city's murder rate up to 54.6": where something was brought, and no bound."""
    near = line.norms[max(0, at - _DRIVEN) : at]
    return "," not in near and not cue("driving").isdisjoint(near)


def _tells_a_rise(line: Line, first: int, at: int) -> bool:
    """ "Up to 16,585.", "Up to 24,189 from 21,282": words of a list, with no noun; "Up to 40 officers" is a bound."""
    ends = at + 1 >= line.count or line.tokens[at + 1].kind == "mark" or line.norms[at + 1] == "from"
    return first == 0 and ends


def _behind_others(hedge: _Hedge, before: str) -> bool:
    """Whether the word before a phrase plays a role that makes the phrase another thing."""
    return any(before in cue(role) for role in hedge.unless if role != "number")


def _is_amount(line: Line, at: int) -> bool:
    """Whether a number ends here, a percentage as the rule."""
    return line.norms[at] in {"%", "percent"} or (at >= 0 and line.tokens[at].kind == "number")


def force_after(line: Line, at: int) -> tuple[int, Operator | None]:
    """The end of the words right of a number that ends at `at`, and what they say; (at, None) for none."""
    for hedge in _after().get(line.norms[at], ()):
        last = at + len(hedge.words)
        if line.norms[at:last] != hedge.words:
            continue
        if hedge.words[0] in {"-", "+"} and not line.glued(at):
            continue
        if _closes(line, hedge.words[0], last):
            return last, hedge.operator
    return at, None


def _closes(line: Line, word: str, last: int) -> bool:
    """ "At least" behind a number must end a phrase, or it belongs to the next; "10 plus 5" is a sum.

    So must "and some": "60 and some then", but "60 and some of them".
    """
    if last >= line.count or line.tokens[last].kind == "mark":
        return True
    if word == "and" and line.norms[last - 1] not in cue("counting on"):
        return line.norms[last] in cue("ends and some")
    return word != "at" and not (word == "plus" and line.tokens[last].kind == "number")
