"""Words that make a measure of one's own figures another one, or the figures of somebody else.

The words of such a measure come from a column's name, so the lexicon does not know its parts: of "the graduation rate
for girls" and "Pine Ridge's graduation rate" a file knows nothing, and the whole rate must not be held against them. A
mark that is narrowed, or whose sentence names no place but somebody else, keeps its words and loses its measure.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set

_OPEN = frozenset("“\"‘':—–•(")  # a capital behind these begins a sentence or a quotation
_POINT = word_set("points_at_none")
_ARTICLES = word_set("before_own_noun")


def judged(
    marks: Sequence[Mark],
    tokens: Sequence[Token],
    hidden: Sequence[bool],
    places: Sequence[PlaceMark],
    known: Collection[int],
    near: Collection[str],
) -> list[Mark]:
    """The marks; those of one's own figures without their measure where the words do not mean it.

    `known` are the tokens of times, numbers and places, `near` the kinds of pointers that can mean a place of theirs.
    """
    own = [mark for mark in marks if "home" in mark.row]
    if not own:
        return list(marks)
    named = {*known, *(at for mark in own for at in range(mark.first, mark.last))}
    pointed = [place for place in places if place.words.here and place.words.kind not in near]
    strange = len(pointed) == len(places) and (bool(pointed) or _names_somebody(tokens, hidden, named))
    return [
        replace(mark, row={**mark.row, "measure": ""})
        if "home" in mark.row and (strange or _narrowed(tokens, mark, known))
        else mark
        for mark in marks
    ]


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].norm if 0 <= at < len(tokens) else ""


def _narrowed(tokens: Sequence[Token], mark: Mark, known: Collection[int]) -> bool:
    if _word(tokens, mark.first - 1) in word_set("narrower"):
        return True
    behind = _word(tokens, mark.last)
    if behind in word_set("narrower"):
        return mark.last not in known
    if behind == "in":
        return _word(tokens, mark.last + 1) in word_set("narrower") and mark.last + 1 not in known
    if behind not in word_set("narrowed_by"):
        return False
    at = mark.last + 1
    while _word(tokens, at) in _ARTICLES:
        at += 1
    if at in known or at >= len(tokens):
        return False
    plainly = _word(tokens, at) in word_set("narrowed_not")
    return not plainly or _word(tokens, at + 1) in {"with", "who", "whose"}


def _names_somebody(tokens: Sequence[Token], hidden: Sequence[bool], named: Collection[int]) -> bool:
    """Whether a capitalised word stands where no sentence begins; in a title, where most are, none tells anything."""
    words = [at for at, token in enumerate(tokens) if token.kind == "word" and not hidden[at]]
    capitals = [at for at in words if tokens[at].text[0].isupper()]
    if len(capitals) * 2 > len(words) > 1:
        return False
    return any(_is_name(tokens, at) for at in capitals if at not in named and tokens[at].norm != "i")


def _is_name(tokens: Sequence[Token], at: int) -> bool:
    if at and tokens[at - 1].text not in _OPEN:
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or tokens[at].norm in _POINT | _ARTICLES:
        return False
    return after.kind == "possessive" or (after.kind == "word" and after.text[0].isupper())
