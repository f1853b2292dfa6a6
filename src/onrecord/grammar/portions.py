"""Parts and multiples: "one in five", "two-thirds", "half of what it was", "three times as many", "doubled"."""

from __future__ import annotations

from decimal import Decimal

from onrecord.grammar.durations import Find, time_units
from onrecord.grammar.line import Line
from onrecord.grammar.number_words import Numeral, read_numeral, role
from onrecord.model import QuantityKind, Unit

_ONE, _HUNDRED, _TENTH = Decimal(1), Decimal(100), Decimal("0.1")
_ARTICLES = frozenset({"a", "an", "one"})
# Words behind "half" or "a third" that make it a factor: half as many, half the number, half of what it was.
_LEVELS = frozenset("number total figure rate level count toll tally pace size amount average share".split())
_AS = frozenset({"as", "what", "that"})
# Words behind "twice" or "three times" that make it a factor and no number of occasions ("was shot three times").
_FACTOR_AFTER = frozenset(
    "as the that what those its their his her our more higher greater larger fewer less lower likelier worse better"
    " over bigger above".split()
)
_NOT_HALF = frozenset("first second latter last other better early former latest hour year".split())
_DAYS = frozenset({"a", "an", "each", "every", "per"})


def share_of(line: Line, number: Numeral) -> Find | None:
    """ "One in five", "nine out of 10", "17 of every 20": the first number over the second, in percent."""
    norms, at = line.norms, number.last
    word = norms[at]
    if word == "in":
        at += 1 + (norms[at + 1] == "every")
    elif word in {"out", "of"}:
        at += 1 if word == "of" else 2
        if word == "out" and norms[at - 1] != "of":
            return None
        every = norms[at] == "every"
        if word == "of" and not every:
            return None
        at += every
    else:
        return None
    base = read_numeral(line, at) if at < line.count and norms[at] else None
    if base is None or base.first != at or base.year or base.money or number.money:
        return None
    if not 0 < number.value < base.value or norms[base.last] in time_units() or line.hyphen(base.last):
        return None
    if word == "in" and not _small(number, base):
        return None
    return _part(number.first, base.last, number.value / base.value, base.value, number.last)


def _small(number: Numeral, base: Numeral) -> bool:
    """A share is said in round or small numbers ("one in 1,000"); "56 in 200" is two counts."""
    return base.value <= 20 or number.value <= 3


def _part(first: int, last: int, ratio: Decimal, base: Decimal | None, number_last: int) -> Find:
    percent = ratio * _HUNDRED
    value = round(percent, max(1, 2 - percent.adjusted())).normalize()
    value = value.quantize(_ONE) if value == value.to_integral_value() else value
    precision = _ONE if value == value.to_integral_value() else _ONE.scaleb(int(value.as_tuple().exponent))
    return Find(first, last, QuantityKind.FRACTION, value, number_last, Unit.PERCENT, precision, base=base)


def parts_after(line: Line, number: Numeral) -> Find | None:
    """ "Two-thirds", "three quarters of", "one-fifth": a number with a part behind it."""
    tied = line.hyphen(number.last)
    at = number.last + tied
    word = line.norms[at]
    size = role("part").get(word)
    if size is None or number.value >= size or number.value != number.value.to_integral_value():
        return None
    if word.endswith("s") == (number.value == _ONE):
        return None
    if word in {"quarter", "quarters"} and not tied and line.norms[at + 1] != "of":
        return None
    if line.norms[number.first - 1] in {"first", "last", "past"}:
        return None
    return portion(line, number.first, at + 1, number.value / size)


def portion(line: Line, first: int, last: int, ratio: Decimal) -> Find:
    """A part that ends at `last`: a factor where a level follows ("half as many"), else a share in percent."""
    if _of_level(line, last):
        return Find(first, last, QuantityKind.MULTIPLE, round(ratio, 3), last, Unit.RATIO, _TENTH)
    return _part(first, last, ratio, None, last)


def _of_level(line: Line, at: int) -> bool:
    norms = line.norms
    if norms[at] == "as":
        return norms[at + 1] not in {"of", "a", "the"}
    at += norms[at] == "of"
    if norms[at] in _AS:
        return True
    if norms[at] not in {"the", "its", "their", "last", "this", "a"} or at >= line.count:
        return False
    if norms[at] in {"its", "their"} and norms[at + 1] not in _LEVELS:
        return norms[at + 1] in {"peak", "former", "previous"}
    place = at + 1
    if place < line.count and line.tokens[place].kind == "number":
        return True
    return norms[place] in _LEVELS or norms[place + 1] in _LEVELS


def half(line: Line, at: int) -> Find | None:
    """ "Half", "one half", "cut in half", "half a million"."""
    norms = line.norms
    before = norms[at - 1]
    if before in _NOT_HALF or norms[at + 1] in {"hour", "century", "brother", "sister", "time", "mile", "day"}:
        return None
    first = at - 1 if before in {"a", "one"} else at
    start = at + 1
    if norms[start] in {"a", "-"}:
        start += 1
    scale = role("scale").get(norms[start])
    if scale is not None and norms[start] != "score":
        value = scale / 2
        return Find(first, start + 1, QuantityKind.COUNT, value, start + 1, precision=value)
    if norms[start] in time_units() or norms[start] in {"mile", "block", "sister", "brother"}:
        return None
    if norms[start] in {"percent", "percentage"}:
        points = norms[start + 1] in {"point", "points"}
        kind, unit = (QuantityKind.POINTS, Unit.POINTS) if points else (QuantityKind.PERCENT, Unit.PERCENT)
        return Find(first, start + 1 + points, kind, Decimal("0.5"), start, unit, _TENTH)
    if before == "in" and norms[at + 1] not in {"of", "the", "a"} and not line.glued(at + 1) | (norms[at + 1] == "-"):
        return Find(at - 1, at + 1, QuantityKind.MULTIPLE, Decimal("0.5"), at + 1, Unit.RATIO, _TENTH, turned=True)
    if before == "in" and line.tokens[at + 1 if at + 1 < line.count else at].kind == "mark" and norms[at + 1] != "-":
        return Find(at - 1, at + 1, QuantityKind.MULTIPLE, Decimal("0.5"), at + 1, Unit.RATIO, _TENTH, turned=True)
    if norms[at + 1] == "-" or (before == "-" and norms[at - 2] != "one"):
        return None
    first = at - 2 if before == "-" else first
    return portion(line, first, at + 1, Decimal("0.5"))


def article_part(line: Line, at: int, hedged: bool) -> Find | None:
    """ "A third of", "fell by a quarter": a part behind an article; "a third man" is not one."""
    norms = line.norms
    if norms[at - 1] != "a" or norms[at] not in role("part"):
        return None
    size = role("part")[norms[at]]
    after = norms[at + 1]
    scale = role("scale").get(norms[at + 2] if after in {"of", "-"} else after)
    if norms[at] == "quarter" and (after in {"century", "ago", "earlier", "later", "-"} or norms[at + 2] == "century"):
        return None
    if after == "of" and norms[at + 2] == "a":
        scale = role("scale").get(norms[at + 3])
        if scale is not None:
            return Find(at - 1, at + 4, QuantityKind.COUNT, scale / size, at + 4, precision=scale / size)
        if norms[at + 3] in time_units():
            return None
    if scale is not None and norms[at] == "quarter" and after == "million":
        return Find(at - 1, at + 2, QuantityKind.COUNT, scale / size, at + 2, precision=scale / size)
    ends = at + 1 >= line.count or line.tokens[at + 1].kind == "mark"
    if (
        hedged
        or norms[at - 2] == "by"
        or ends
        or after in {"of", "as", "the", "fewer", "more", "less", "lower", "higher", "what"}
    ):
        return portion(line, at - 1, at + 1, _ONE / size)
    return None


def times(line: Line, number: Numeral) -> Find | None:
    """ "Three times as many", "3x", "10-fold"; "twice a week" is a count. "Was shot three times" is none."""
    norms, at = line.norms, number.last
    if norms[at] == "x" and line.glued(at):
        return _factor(number.first, at + 1, number.value, at)
    if norms[at] == "fold" and line.glued(at):
        return _factor(number.first, at + 1, number.value, at, turned=True)
    if line.hyphen(at) and norms[at + 1] == "fold":
        return _factor(number.first, at + 2, number.value, at, turned=True)
    if norms[at] != "times":
        return None
    return occasions(line, number.first, at + 1, number.value)


def occasions(line: Line, first: int, last: int, value: Decimal) -> Find | None:
    """ "Twice" or "N times" that ends at `last`: a factor, a count a day, or nothing."""
    norms = line.norms
    if norms[last] in _DAYS and (norms[last] == "every" or norms[last + 1] in time_units()):
        return Find(first, last, QuantityKind.COUNT, value, last)
    if norms[last] in _FACTOR_AFTER or "'s" in norms[last : last + 4]:
        return _factor(first, last, value, last)
    return None


def _factor(first: int, last: int, value: Decimal, number_last: int, turned: bool = False) -> Find:
    return Find(first, last, QuantityKind.MULTIPLE, value, number_last, Unit.RATIO, _ONE, turned=turned)


def multiple_word(line: Line, at: int) -> Find | None:
    """ "Doubled", "double", "twice", "threefold"."""
    norm = line.norms[at]
    if norm in role("verb"):
        return _factor(at, at + 1, role("verb")[norm], at + 1, turned=True)
    if norm in role("fold"):
        return _factor(at, at + 1, role("fold")[norm], at + 1, turned=True)
    if norm in role("multiple"):
        return _factor(at, at + 1, role("multiple")[norm], at + 1)
    if norm in role("adverb"):
        found = occasions(line, at, at + 1, role("adverb")[norm])
        return None if norm == "once" and found and found.kind is QuantityKind.MULTIPLE else found
    return None
