"""Numbers that count nothing: statutes, calibres, ages, addresses, labels, times of day.

Most are known by the words beside them (number_masks.csv); the rest by how they are printed ("COVID-19", "2:30").
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from onrecord.grammar.line import Line
from onrecord.grammar.number_words import role
from onrecord.grammar.tokens import Token, tokenize
from onrecord.lexicon.load import table

_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_COMPASS = frozenset({"n", "s", "e", "w", "nw", "ne", "sw", "se", "north", "south", "east", "west"})
_STREETS = frozenset(
    "street st avenue ave boulevard blvd road rd plaza parkway pkwy drive dr lane ln broadway terrace".split()
)
_MONTHS = frozenset(
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october"
    " nov november dec december".split()
)
_OLDEST = 110


class _Mask(NamedTuple):
    words: tuple[Token, ...]
    of: str
    reason: str


@cache
def _index(side: str) -> dict[str, list[_Mask]]:
    """Masks by the word nearest to the number, the longest first."""
    index: dict[str, list[_Mask]] = {}
    for row in table("number_masks"):
        if row["side"] == side:
            words = tuple(tokenize(row["words"]))
            index.setdefault(words[-1 if side == "before" else 0].norm, []).append(
                _Mask(words, row["of"], row["reason"])
            )
    for masks in index.values():
        masks.sort(key=lambda mask: -len(mask.words))
    return index


def _stand(line: Line, words: tuple[Token, ...], first: int) -> bool:
    """Whether these words stand here; a capital in the table asks for one in the text."""
    if first < 0 or first + len(words) > line.count:
        return False
    for place, word in enumerate(words, first):
        if line.norms[place] != word.norm:
            return False
        if word.text[0].isupper() and not line.tokens[place].text[0].isupper():
            return False
    return True


def masked(line: Line, first: int, last: int, classes: frozenset[str]) -> str | None:
    """The reason why the number at `first` to `last` (excluded) counts nothing, or None where it may count.

    `classes` are the classes of number_masks.csv that it belongs to.
    """
    for mask in _index("before").get(line.norms[first - 1], ()):
        if mask.of in classes and _stand(line, mask.words, first - len(mask.words)):
            return mask.reason
    for mask in _index("after").get(line.norms[last], ()):
        if mask.of in classes and _stand(line, mask.words, last):
            return mask.reason
    for mask in _index("self").get(line.norms[first], ()):
        if mask.of in classes:
            return mask.reason
    return None


def classes_of(line: Line, first: int, value: Decimal, plain: bool) -> frozenset[str]:
    """The mask classes of a cardinal; `plain` where no unit and no words before it make it more than a bare number."""
    found = {"number"}
    norm = line.norms[first]
    if norm == "911":
        found.add("number-911")
    if norm == "one" and plain:
        found.add("word-one")
    elif norm == "zero":
        found.add("word-zero")
    if value >= 100:
        found.add("number-large")
    return frozenset(found)


def printed_as_label(line: Line, at: int) -> int | None:
    """The place where to read on, if the digits at `at` are part of a label, a date or a time; else None."""
    norms = line.norms
    if line.glued(at) and not _may_touch(line, at):
        return line.run_end(at)
    after = norms[at + 1]
    if not after or not line.glued(at + 1):
        return None
    kind = line.tokens[at + 1].kind
    if kind == "number":
        return line.run_end(at)
    if kind == "word" and after not in _ORDINAL_ENDS and after not in role("suffix") and after not in {"x", "pct"}:
        return at + 1 if not after[0].isdigit() and after in {"½"} else (None if "⁄" in after else line.run_end(at))
    if after in {"/", ":", "."} and line.glued(at + 2) and line.tokens[at + 2].kind in {"number", "word"}:
        half = after == "/" and norms[at] == "1" and norms[at + 2] == "2"
        return None if half else line.run_end(at)
    if after == "(" and line.glued(at + 2) and norms[at + 3] == ")" and line.glued(at + 3):
        return line.run_end(at) if len(norms[at + 2]) == 1 else None
    return None


def _may_touch(line: Line, at: int) -> bool:
    """Whether what stands against the digits' left side leaves them a number."""
    before = line.tokens[at - 1]
    if before.kind in {"word", "initials", "number", "possessive"}:
        return before.norm == "us"
    if before.norm in {"/", ":", "@", "'", "’", "‘", "_", "&", "=", "?", "."}:
        return at < 2 or not line.glued(at - 1)
    if before.norm in {"-", "‐", "‑"}:
        return not line.glued(at - 1)
    return True


def near_capitals(line: Line, first: int, last: int, value: Decimal) -> str | None:
    """Reasons that hang on names: "Denise Harwood, 61,", "841 N. Broadway", "1 Police Plaza", "Dec. 30"."""
    tokens, norms = line.tokens, line.norms
    before = norms[first - 1]
    if before in _MONTHS or (before == "." and norms[first - 2] in _MONTHS):
        if value <= 31 and tokens[first - 1 if before in _MONTHS else first - 2].text[0].isupper():
            return "a day of a month"
    if before == "," and first >= 3 and 0 < value <= _OLDEST and last < line.count + 1:
        named = _capital(tokens[first - 2]) and _capital(tokens[first - 3])
        if named and norms[last] in {",", ".", ")", ""} and norms[last + 1] != "and":
            return "an age"
    if last < line.count and tokens[first].kind == "number" and _capital(tokens[last]):
        return _address(line, last)
    return None


def _capital(token: Token) -> bool:
    return token.kind == "word" and token.text[0].isupper()


def _address(line: Line, at: int) -> str | None:
    tokens, norms = line.tokens, line.norms
    if norms[at] in _COMPASS and norms[at + 1] == "." and at + 2 < line.count and _capital(tokens[at + 2]):
        return "an address"
    for place in range(at, min(at + 4, line.count)):
        if not _capital(tokens[place]) and norms[place] != ".":
            return None
        if norms[place] in _STREETS and place > at:
            return "an address"
    return None
