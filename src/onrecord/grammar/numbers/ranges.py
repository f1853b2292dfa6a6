"""Two numbers that are one figure: "10 to 15", "30-40", "between 30 and 40". "From 496 to 762" stays two."""

from __future__ import annotations

from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.numbers.finds import percent_end
from onrecord.grammar.numbers.hedges import force_before
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.number_words import Numeral, cardinals, cue, read_numeral
from onrecord.lexicon.load import word_set

CONNECTORS = frozenset({"-", "–", "‑", "to", "or", "and"})
_HYPHENS = frozenset({"-", "–", "‑"})
_CLOSES = frozenset({"", "."})
_LABEL = 4  # tokens of the label of a line
_THOUSAND, _HUNDRED, _FIVE = Decimal(1000), Decimal(100), Decimal(5)


def join_range(line: Line, number: Numeral, floor: int) -> tuple[Numeral, Decimal | None]:
    """The number that ends where the range ends, and its upper end; (number, None) where there is no range."""
    norms, at = line.norms, number.last
    alone = (number, None)
    if norms[at] == "-" and norms[at + 1] in {"to", "or"}:  # "10- to 15-percent"
        at += 1
    percent = percent_end(line, at)
    word = norms[percent]
    if word not in CONNECTORS or (word in _HYPHENS and not line.glued(percent + 1)):
        return alone
    start = percent + 1
    start += line.hyphen(start)  # "18-to-24-year-olds"
    high = read_numeral(line, start + (norms[start] == "$"))
    if high is None or high.first != start or high.year != number.year:
        return alone
    if percent > at and percent_end(line, high.last) == high.last:
        return alone
    before = force_before(line, number.first, floor, False).first - 1
    if not _may_join(line, number, high, word, before):
        return alone
    low, precision = _low_scale(number, high)
    if not low < high.value:
        return alone
    return replace(
        number, last=high.last, value=low, precision=min(high.precision, precision), money=number.money or high.money
    ), high.value


def _low_scale(number: Numeral, high: Numeral) -> tuple[Decimal, Decimal]:
    """The lower end and its precision; it shares the scale of the upper end: "$1 to $2 million"."""
    if number.scale < high.scale and number.value < _THOUSAND:
        return number.value * high.scale, number.precision * high.scale
    return number.value, number.precision


def _may_join(line: Line, number: Numeral, high: Numeral, word: str, before: int) -> bool:
    norms = line.norms
    if norms[before] == "between":
        return word == "and" or word in _HYPHENS
    if norms[before] == "of" and norms[before - 1] == "ages":
        return True
    if word == "and" or norms[before] == "from":
        return False
    if word in _HYPHENS and line.tokens[number.last - 1].kind != "number":
        return False
    if norms[before] == "of" and norms[before - 1] in cue("tally"):
        return False
    if word == "to" and norms[before] == "," and _of_further_ways(line, before, high.last):
        return False  # "rose from 60 to 71; robberies, 1,000 to 1,100"
    if word == "to" and norms[before] == ":" and before <= _LABEL and norms[high.last] in _CLOSES:
        return False  # "Omaha: 32 to 48", a line of a list
    if percent_end(line, high.last + line.hyphen(high.last)) > high.last:
        return True
    if norms[before] in cue("change before") and word == "to":
        return False
    # A range of counts is told in round numbers; "2,309 to 2,337" holds one total against another.
    if word == "or" or high.scale > 1 or high.value < _HUNDRED:
        return True
    return not number.value % _FIVE and not high.value % _FIVE


def _of_further_ways(line: Line, end: int, last: int) -> bool:
    """Whether a move from one number to another is told before: its "from" serves the next ones as well."""
    if line.norms[last] not in word_set("phrase_end") | {""}:
        return False  # "of those, 20 to 30 were gang killings"
    tolds = (at for at in range(end) if line.norms[at] == "from" and line.tokens[at + 1].kind == "number")
    return any("to" in line.norms[at:end] for at in tolds)


def pair_end(line: Line, number: Numeral) -> int | None:
    """The end of digits tied by hyphens that are no range: a score, a telephone number, "50-50"."""
    at = number.last
    if line.norms[at] not in _HYPHENS or not line.glued(at) or not line.glued(at + 1):
        return None
    return line.run_end(at) if line.tokens[at + 1].kind == "number" or line.norms[at + 1] in cardinals() else None
