"""Parts of a whole: "one in five", "two-thirds", "half of the guns", "a third"; and factors such as "half as many"."""

from __future__ import annotations

from decimal import Decimal

from onrecord.grammar.numbers.durations import time_units
from onrecord.grammar.numbers.finds import Find, percent_end, with_unit
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.number_words import Numeral, cue, plain, read_numeral, role
from onrecord.model import QuantityKind, Unit

_ONE, _HUNDRED, _TENTH, _HALF = Decimal(1), Decimal(100), Decimal("0.1"), Decimal("0.5")
_LARGEST_BASE, _LARGEST_SHARE = 20, 3  # "56 in 200" is two counts, "3 in 1,000" and "11 in 20" are shares
_HEADS = 100_000  # of so many people a rate is told: "5 in 100,000"
_NOUN = 2  # words of what is counted: "four murder cases in 10"
_POINTS = frozenset({"this", "the", "our", "that"})
_QUARTERS = frozenset({"quarter", "quarters"})


def share_of(line: Line, number: Numeral) -> Find | None:
    """ "One in five", "nine out of 10", "17 of every 20": the first number over the second, in percent."""
    norms, at = line.norms, number.last
    at += line.hyphen(at)
    word, every = norms[at], False
    if word == "out" and norms[at + 1] == "of":
        at += 2
    elif word in {"in", "of"}:
        at += 1
    else:
        return _thing_in(line, number)
    every = norms[at] == "every"
    if word == "of" and not every and not _a_share_of(line, at):
        return None
    at += every or line.hyphen(at)
    base = _base(line, number, at)
    per_head = base is not None and base.value >= _HEADS
    if base is None or (per_head and word == "in" and (every or number.value != number.value.to_integral_value())):
        return None  # "14 in every 100,000 residents" is a rate
    if word == "in" and not per_head and base.value > _LARGEST_BASE and number.value > _LARGEST_SHARE:
        return None
    return _share(number.first, base.last, number.value / base.value, number.last, base.value)


def _a_share_of(line: Line, at: int) -> bool:
    """ "Nine of 10" is a share, and so are "two of three killings"; "17 of 37" are two counts."""
    word = line.norms[at]
    named = at + 1 < line.count and line.tokens[at + 1].kind == "word"
    return word in {"10", "ten"} or (named and word in cue("small base"))


def _base(line: Line, number: Numeral, at: int) -> Numeral | None:
    """The second number of a share; "five in 10 days" and "3 in 2016" have none."""
    base = read_numeral(line, at)
    if base is None or base.first != at or base.year or base.money or number.money or number.year:
        return None
    after = base.last + line.hyphen(base.last)
    if not 0 < number.value < base.value or line.norms[after] in time_units() or percent_end(line, after) > after:
        return None
    return base


def _thing_in(line: Line, number: Numeral) -> Find | None:
    """ "One gun in four was sold elsewhere", "four murders in 10 last year", "seven cases out of ten"."""
    norms, at, links = line.norms, number.last, cue("links")
    while at < number.last + _NOUN and at < line.count and line.tokens[at].kind == "word" and norms[at] not in links:
        at += 1
    if at == number.last or number.value != number.value.to_integral_value():
        return None
    out_of = norms[at : at + 2] == ["out", "of"]
    if not out_of and norms[at] != "in" and norms[at : at + 2] != ["of", "every"]:
        return None
    at += 1 + out_of
    at += norms[at] == "every"
    base = _base(line, number, at)
    if base is None or base.value > _LARGEST_BASE:
        return None
    ends = base.last >= line.count or line.tokens[base.last].kind == "mark" or not norms[base.last]  # a date behind it
    after = norms[base.last + 1]
    dated = norms[base.last] == "in" and (
        not after or after in _POINTS or line.tokens[base.last + 1].text[:1].isupper()
    )  # "in 2016", "in this state", "in Reno"
    if not (ends or dated or out_of) and norms[base.last] not in cue("to be"):
        return None
    return _share(number.first, base.last, number.value / base.value, base.last, base.value)


def _share(first: int, last: int, ratio: Decimal, number_last: int, base: Decimal | None = None) -> Find:
    """A share in percent, to three figures (a third is 33.3)."""
    percent = ratio * _HUNDRED
    value = plain(round(percent, max(1, 2 - percent.adjusted())))
    precision = _ONE if value == value.to_integral_value() else _ONE.scaleb(int(value.as_tuple().exponent))
    return Find(first, last, QuantityKind.FRACTION, value, number_last, Unit.PERCENT, precision, base=base)


def parts_after(line: Line, number: Numeral) -> Find | None:
    """ "Two-thirds", "three quarters of", "one-fifth": a number with a part behind it."""
    tied = line.hyphen(number.last)
    at = number.last + tied
    word = line.norms[at]
    size = role("part").get(word)
    if size is None or not 0 < number.value < size or number.value != number.value.to_integral_value():
        return None
    if word.endswith("s") == (number.value == _ONE):
        return None
    ends = at + 1 >= line.count or line.tokens[at + 1].kind == "mark"
    answers = ends and line.norms[number.first - 1] in cue("before three quarters")  # "it was more like three quarters"
    if word in _QUARTERS and not tied and line.norms[at + 1] != "of" and not answers:
        return None
    if line.norms[number.first - 1] in cue("not half"):
        return None
    return _scaled_part(line, number.first, at, number.value / size)


def article_part(line: Line, at: int, hedged: bool) -> Find | None:
    """ "A third of", "fell by a quarter": a part behind an article; "a third man" is not one."""
    norms = line.norms
    size = role("part").get(norms[at])
    if size is None or norms[at - 1] not in {"a", "an"}:
        return None
    after = norms[at + 1]
    if norms[at] in _QUARTERS and after in cue("length after"):
        return None
    if after in {"century", "millennium"} or (line.hyphen(at + 1) and norms[at + 2] in time_units()):
        return _scaled_part(line, at - 1, at, _ONE / size)
    ends = at + 1 >= line.count or line.tokens[at + 1].kind == "mark"
    by = norms[at - 2] == "by" or (norms[at - 2] == "of" and norms[at - 3] in cue("moved by part"))
    by = by and (after in cue("part after by") or not after)  # a date behind it is taken
    if hedged or ends or by or after in cue("part after") or after in role("scale"):
        return _scaled_part(line, at - 1, at, _ONE / size)
    return None


def half(line: Line, at: int) -> Find | None:
    """ "Half", "one half", "cut in half", "half a million"."""
    norms = line.norms
    first = at
    if norms[at - 1] in {"a", "one"}:
        first = at - 1
    elif line.hyphen(at - 1) and norms[at - 2] == "one":
        first = at - 2
    elif line.hyphen(at - 1) or norms[at - 1] in cue("not half"):
        return None
    after = norms[at + 1]
    if norms[at - 1] == "in" and after not in {"of", "the", "a", "its", "-"}:
        return Find(at - 1, at + 1, QuantityKind.MULTIPLE, _HALF, at + 1, Unit.RATIO, _TENTH, turned=True)
    if after == "again":
        return Find(first, at + 2, QuantityKind.MULTIPLE, _ONE + _HALF, at + 1, Unit.RATIO, _TENTH)
    return _scaled_part(line, first, at, _HALF)


def _scaled_part(line: Line, first: int, at: int, ratio: Decimal) -> Find | None:
    """What the part that ends at token `at` is of: of a scale ("half a million"), a percent, a level, a whole."""
    norms = line.norms
    start = at + 1 + (norms[at + 1] == "of")
    start += norms[start] in {"a", "an", "1", "one"} or line.hyphen(start)
    scale = role("scale").get(norms[start])
    if scale is not None and norms[start] != "score":
        value = plain(scale * ratio)
        precision = scale / 10 if scale > _HUNDRED else _ONE
        return with_unit(line, Numeral(first, start + 1, value, precision), start + 1, None)
    time = time_units().get(norms[start])
    if time is not None:
        length = plain(time.size * ratio)
        return Find(first, start + 1, QuantityKind.DURATION, length, start, precision=length, grain=time.grain)
    if norms[start] in cue("half of distance") or norms[start : start + 2] == ["the", "way"]:
        return None  # "three quarters of the way through the year"
    if norms[start] in {"percent", "percentage"} and start > at + 1:
        points = norms[start + 1] in {"point", "points"}
        kind, unit = (QuantityKind.POINTS, Unit.POINTS) if points else (QuantityKind.PERCENT, Unit.PERCENT)
        return Find(first, start + 1 + points, kind, plain(round(ratio, 2)), start, unit, _TENTH)
    if line.hyphen(at + 1):
        return None
    if _of_level(line, at + 1):
        return Find(first, at + 1, QuantityKind.MULTIPLE, plain(round(ratio, 3)), at + 1, Unit.RATIO, _TENTH)
    return _share(first, at + 1, ratio, at + 1)


def _closes(line: Line, at: int) -> bool:
    """Whether a phrase ends before token `at`."""
    return at >= line.count or line.tokens[at].kind == "mark" or line.norms[at] == "and"


def _of_level(line: Line, at: int) -> bool:
    """Whether a level follows, so that the part is a factor: "as many as", "the number", "of what it was"."""
    norms = line.norms
    if norms[at] == "as":
        return norms[at + 1] not in {"of", "a", "the"}
    at += norms[at] == "of"
    if norms[at] in {"what", "that"}:
        return True
    if norms[at] in {"its", "their"}:
        return norms[at + 1] in cue("level") or norms[at + 1] in cue("own level")
    if norms[at] not in {"the", "last", "this"}:
        return False
    if norms[at - 1 : at + 2] == ["of", "the", "total"] and _closes(line, at + 2):
        return False  # "accounted for a third of the total"
    place = at + 1
    if place < line.count and line.tokens[place].kind == "number":  # "of the 57 homicides" is a whole
        behind = line.tokens[place + 1] if place + 1 < line.count else None
        return behind is None or behind.kind != "word" or line.norms[place + 1] in cue("counted then")
    return norms[place] in cue("level") or norms[place + 1] in cue("level")
