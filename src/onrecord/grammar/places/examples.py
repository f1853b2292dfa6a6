"""Places that only stand as examples of a set: "cities of more than a million, such as Chicago", "Dallas among them".

What is told of the set is told of none of them alone.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Span

_SETS = word_set("sets_of_places")
_OPENS = frozenset({"such", "like", "including"})
_BETWEEN = word_set("in_examples") | {","}
_MARKS = frozenset({",", '"'})
_JOINERS = frozenset({"and", "or"})
_REACH = 12  # tokens from "cities" to "such as": "cities with more than 500,000 residents, like"
_AMONG = (["among", "them"], ["included"], ["for", "example"], ["for", "instance"])


@needs(any_of(_SETS))
def without_examples(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence, the examples of a set as the set that the words describe."""
    found: list[PlaceMark] = []
    begins = {mark.first for mark in marks}
    for mark in marks:
        before = found[-1] if found else None
        noun = _set_of(words, mark, before, begins)
        if noun is None:
            found.append(mark)
        elif before is not None and before.words.kind == "group" and before.last > noun:
            told = before.words.candidates[0]
            own = not _OPENS.isdisjoint(told.split())
            found[-1] = _described(tokens, before.first, mark.last, _named(tokens, noun, mark.last) if own else told)
        else:
            found.append(_described(tokens, noun, mark.last, _named(tokens, noun, mark.last)))
    return found


def _named(tokens: Sequence[Token], first: int, last: int) -> str:
    return f'group:"{" ".join(token.text for token in tokens[first:last] if token.text not in _MARKS)}"'


def _described(tokens: Sequence[Token], first: int, last: int, name: str) -> PlaceMark:
    return PlaceMark(first, last, PlaceWords(Span(tokens[first].start, tokens[last - 1].end), (name,), "group"))


def _set_of(words: Sequence[str], mark: PlaceMark, before: PlaceMark | None, begins: Set[int]) -> int | None:
    """The token of the set that a place is an example of; None where it is none."""
    if mark.words.kind == "group" or mark.words.here or _told_of_itself(words, mark.last):
        return None
    if before is not None and _goes_on(words, before, mark, begins):
        return before.first
    behind = mark.last + (words[mark.last : mark.last + 1] == [","])
    among = any(list(words[behind : behind + len(run)]) == run for run in _AMONG) and words[mark.first - 1] in {
        ",",
        "(",
    }
    at = mark.first - 1
    while at >= 0 and words[at] in _BETWEEN:
        at -= 1
    if not among and _OPENS.isdisjoint(words[at + 1 : mark.first]):
        return None
    return next((i for i in range(at, max(-1, at - _REACH), -1) if words[i] in _SETS), None)


def _told_of_itself(words: Sequence[str], last: int) -> bool:
    """ "Including New York, which had 335", "such as Dallas, with 171", "like Omaha (29)": more than an example."""
    at = last + (words[last : last + 1] == [","])
    if words[at : at + 1] in (["which"], ["where"]):
        return True
    return (
        words[at : at + 1] in (["with"], ["at"], ["("]) and words[at + 1 : at + 2] != [] and words[at + 1][0].isdigit()
    )


def _goes_on(words: Sequence[str], before: PlaceMark, mark: PlaceMark, begins: Set[int]) -> bool:
    """Whether a place goes on with a list of examples, which ends with its "and": not "such as Boston, Chicago had"."""
    between = list(words[before.last : mark.first])
    if before.words.kind != "group" or _OPENS.isdisjoint(words[before.first : before.last]):
        return False
    if not _JOINERS.isdisjoint(between):
        return _BETWEEN.issuperset(between)
    joined = words[mark.last : mark.last + 1] in ([","], ["and"], ["or"])
    return between == [","] and joined and not begins.isdisjoint((mark.last + 1, mark.last + 2))
