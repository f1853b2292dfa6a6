"""Numbers that count nothing: statutes, calibres, ages, addresses, labels, times of day.

Most are known by the words beside them (number_masks.csv); the rest by how they are printed ("COVID-19", "2:30").
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from onrecord.grammar.numbers.finds import Find
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.number_words import cue, glyphs, role
from onrecord.grammar.words.tokens import Token, tokenize
from onrecord.lexicon.calendar import months, weekdays
from onrecord.lexicon.load import place_names, table, word_set
from onrecord.model import QuantityKind

_TAILS = word_set("ordinal_endings") | {"", "x", "pct", "percent", "fold"}
_BEFORE_CITY = frozenset({"and", ";", ","})
_APOSTROPHES = frozenset({"'", "’", "‘"})
_HYPHENS = frozenset({"-", "‐", "‑"})
_OPENS = frozenset({"(", "["})
_JOINTS = frozenset({"/", ":", "@", "_", "&", "=", "?", ".", *_APOSTROPHES})
_OLDEST = 110
_AGED = frozenset({"age", "ages", "aged"})
_TICKS, _MOST_TICKS = 3, 12  # numbers in a row on a scale: fewer may be two figures
_DIGITS = 6  # of a tick
_TO_AGE = 5  # tokens from an age to its "age": "ages of 15 and 24"
_HOURS = 12
_DAY = 3  # tokens from a day to its hour: "Thursday, at 7"
_ENDS = frozenset({".", "", "!", "?", ";"})
_YOUNG = 25  # "were under 25" is told of ages; a count so small is not told as a bound


class _Mask(NamedTuple):
    words: tuple[Token, ...]
    of: str
    reason: str


@cache
def _index(side: str) -> dict[str, list[_Mask]]:
    """Masks by the word nearest to the number, past a hyphen, the longest first."""
    index: dict[str, list[_Mask]] = {}
    for row in table("number_masks"):
        if row["side"] == side:
            words = tuple(tokenize(row["words"]))
            key = words[-1] if side == "before" else words[words[0].norm == "-"]
            index.setdefault(key.norm, []).append(_Mask(words, row["of"], row["reason"]))
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


def _may_be_masked(line: Line, first: int, last: int) -> bool:
    """Whether a word of a mask stands at or beside the number: most numbers have none."""
    norms = line.norms
    return (
        norms[first - 1] in _index("before")
        or norms[last + (norms[last] == "-")] in _index("after")
        or norms[first] in _index("self")
    )


def masked(line: Line, first: int, last: int, classes: Sequence[str]) -> str | None:
    """The reason why the number at `first` to `last` (excluded) counts nothing, or None where it may count.

    `classes` are the classes of number_masks.csv that it belongs to.
    """
    for mask in _index("before").get(line.norms[first - 1], ()):
        if mask.of in classes and _stand(line, mask.words, first - len(mask.words)):
            return mask.reason
    for mask in _index("after").get(line.norms[last + (line.norms[last] == "-")], ()):
        if mask.of in classes and _stand(line, mask.words, last):
            return mask.reason
    for mask in _index("self").get(line.norms[first], ()):
        if mask.of in classes:
            return mask.reason
    return None


def printed_as_label(line: Line, at: int) -> int | None:
    """The place where to read on, if the digits at `at` are part of a label, a date or a time; else None."""
    norms = line.norms
    if (ticks := _ticks_end(line, at)) is not None:
        return ticks
    if line.glued(at) and not _may_touch(line, at):
        return line.run_end(at)
    if not line.glued(at + 1):
        return at + 2 if _spaced_thousands(line, at) else None
    after = norms[at + 1]
    kind = line.tokens[at + 1].kind
    if kind == "number":
        return line.run_end(at)
    if kind == "word" and after not in _TAILS and after not in role("suffix") and after not in glyphs():
        return line.run_end(at)
    if after == "x" and line.glued(at + 2) and line.tokens[at + 2].kind == "number":
        return line.run_end(at)  # "7.62x39mm"
    if after in {"/", ":", "."} and line.glued(at + 2) and line.tokens[at + 2].kind in {"number", "word"}:
        half = after == "/" and norms[at] == "1" and norms[at + 2] == "2"
        return None if half else line.run_end(at)
    if after == ")" and norms[at - 1] == "(" and line.hyphen(at + 3) and line.tokens[at + 2].kind == "number":
        return line.run_end(at + 2)  # "(212) 555-0199"
    if after == "(" and line.glued(at + 2) and norms[at + 3] == ")" and line.glued(at + 3):
        return line.run_end(at) if len(norms[at + 2]) == 1 else None
    return None


def _ticks_end(line: Line, at: int) -> int | None:
    """ "Percent black 100 50 0 Gun homicides spiked": the ticks of a drawing's scale, down to nothing or up."""
    end = at
    while line.norms[end].isdecimal() and len(line.norms[end]) <= _DIGITS and end - at < _MOST_TICKS:
        end += 1
    ticks = [int(line.norms[i]) for i in range(at, end)]
    if len(ticks) < _TICKS or 0 not in (ticks[0], ticks[-1]):
        return None
    falls = ticks if ticks[0] else ticks[::-1]
    return end if all(one > other for one, other in pairwise(falls)) else None


def _spaced_thousands(line: Line, at: int) -> bool:
    """ "4 331": one number or two, which only its writer knows."""
    first, second = line.norms[at], line.norms[at + 1]
    if not (first.isdigit() and second.isdigit() and len(first) <= 3 == len(second)):
        return False
    return line.tokens[at + 1].start - line.tokens[at].end == 1


def _may_touch(line: Line, at: int) -> bool:
    """Whether what stands against the digits' left side leaves them a number."""
    before = line.tokens[at - 1]
    if before.kind in {"word", "initials", "number", "possessive"}:
        return before.norm == "us"
    if before.norm in _APOSTROPHES and len(line.norms[at]) == 2:  # '16
        return False
    if before.norm in _JOINTS:
        return at < 2 or not line.glued(at - 1)
    if before.norm in _HYPHENS:
        return not line.glued(at - 1) or line.norms[at - 2] in _OPENS  # "74 (-8%)"
    return True


def _near_capitals(line: Line, first: int, last: int, value: Decimal) -> str | None:
    """Reasons that hang on names: "Denise Harwood, 61,", "841 N. Broadway", "1 Police Plaza"."""
    tokens, norms = line.tokens, line.norms
    before = norms[first - 1]
    whole = value == value.to_integral_value()
    if before == "," and first >= 2 and whole and 0 < value <= _OLDEST and _age(line, first, last):
        return "an age"
    if first and _call_letters(tokens[first - 1].text):
        return "a broadcaster"
    if last < line.count and tokens[first].kind == "number" and _capital(tokens[last]):
        return _address(line, last)
    return None


def _age(line: Line, first: int, last: int) -> bool:
    """ "Denise Harwood, 61,", "Price, 44, said", "the detective, 74,"."""
    norms, tokens = line.norms, line.tokens
    if norms[last] not in {",", ".", ")", ""} or last - first > 1:
        return False
    if norms[first - 2] in cue("person"):
        return True
    if not _capital(tokens[first - 2]) or _of_a_city(line, first - 1):
        return False
    if norms[last] == "," and norms[last + 1] in cue("teller"):
        return True
    return first >= 3 and _capital(tokens[first - 3]) and norms[last + 1] != "and"


def _of_a_city(line: Line, comma: int) -> bool:
    """ "San Diego, 50", "Reno had 11 and San Diego, 50": a name of two words or more that opens a line or a clause."""
    first = comma
    while first and (_capital(line.tokens[first - 1]) or line.norms[first - 1] == "."):
        first -= 1
    opens = first == 0 or line.norms[first - 1] in _BEFORE_CITY
    return opens and comma - first > 1 and " ".join(line.norms[first:comma]) in place_names()


def _of_ages(line: Line, first: int) -> bool:
    """ "Ranging in age from 1 to 93", "between the ages of 15 and 24": either end."""
    at = first - 1
    while at >= 0 and first - at <= _TO_AGE and _between_ages(line, at):
        at -= 1
    return at >= 0 and first - at > 1 and line.norms[at] in _AGED


def _at_hour(line: Line, first: int, last: int) -> bool:
    """ "On Dec. 3, at 7.", "Thursday, at 7": an hour right behind a day."""
    norms = line.norms
    if norms[first - 1] != "at" or norms[first - 2] != "," or first <= _DAY or norms[last] not in _ENDS:
        return False
    at = first - _DAY  # dates are hidden from `norms`
    if line.tokens[at].norm in weekdays():
        return True
    month = line.tokens[at - 1 - (line.tokens[at - 1].norm == ".")].norm
    return line.tokens[at].kind == "number" and (month in months().full or month in months().short)


def _between_ages(line: Line, at: int) -> bool:
    return line.norms[at] in word_set("between_ages") or line.tokens[at].kind == "number"


def _call_letters(text: str) -> bool:
    """ "WGN 9", "KTLA 5": American stations begin with K or W."""
    return 3 <= len(text) <= 4 and text[0] in "KW" and text.isupper()


def _capital(token: Token) -> bool:
    return token.kind == "word" and token.text[0].isupper()


def _address(line: Line, at: int) -> str | None:
    tokens, norms = line.tokens, line.norms
    if norms[at] in cue("compass") and norms[at + 1] == "." and at + 2 < line.count and _capital(tokens[at + 2]):
        return "an address"
    for place in range(at, min(at + 4, line.count)):
        if not _capital(tokens[place]) and norms[place] != ".":
            return None
        if norms[place] in cue("streets") and place > at:
            return "an address"
    return None


_KINDS = {
    QuantityKind.COUNT: "number",
    QuantityKind.DURATION: "number",
    QuantityKind.ORDINAL: "ordinal",
    QuantityKind.MULTIPLE: "doubling",
}


def label(line: Line, find: Find, bare: bool) -> str | None:
    """Why the number counts nothing, or None where it may; `bare` where no words of force stand before it."""
    kind = _KINDS.get(find.kind)
    if kind is None:
        return None
    if kind == "ordinal" and _corner(line, find.first, find.last):
        return "a corner of two streets"
    reason = None
    if _may_be_masked(line, find.first, find.number_last):
        reason = masked(line, find.first, find.number_last, [kind, *_classes(line, find, kind, bare)])
    if reason is not None or find.kind is not QuantityKind.COUNT:
        return reason
    if find.value <= _OLDEST and _of_ages(line, find.first):
        return "an age"
    if find.value <= _HOURS and _at_hour(line, find.first, find.number_last):
        return "a time of day"
    return "printed as a year is" if find.year else _near_capitals(line, find.first, find.last, find.value)


def _corner(line: Line, first: int, last: int) -> bool:
    """ "At 54th and Chester"."""
    beside = last + 1 < line.count and line.norms[last] == "and" and _capital(line.tokens[last + 1])
    return beside and line.norms[first - 1] in cue("corner")


def _classes(line: Line, find: Find, kind: str, bare: bool) -> list[str]:
    """The classes of number_masks.csv beside its kind's that the number belongs to."""
    if kind != "number":
        if kind != "ordinal" or find.value > 2:
            return []
        return ["ordinal-first" if find.value == 1 else "ordinal-second"]
    norm, classes = line.norms[find.first], []
    if norm == "911":
        classes.append("number-911")
    elif norm == "one" and bare:
        classes.append("word-one")
    elif norm == "zero":
        classes.append("word-zero")
    if find.value >= 100:
        classes.append("number-large")
    elif 10 <= find.value <= _YOUNG:
        classes.append("number-young")
    if find.high is not None:
        classes.append("number-pair")
    return classes
