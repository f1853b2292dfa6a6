"""Text to claim: the whole of the claim language, one claim at a time."""

from __future__ import annotations

import re
from datetime import date

from onrecord.claims.expressions import Node, Wrapped, parse_expression
from onrecord.claims.figures import Moving, names, place, when
from onrecord.claims.numbers import Number, maybe_number, whole
from onrecord.claims.scanner import Scanner, Vocabulary
from onrecord.claims.shapes import amount, held_against
from onrecord.frozen import replace
from onrecord.model import (
    Among,
    Amount,
    Between,
    Change,
    Claim,
    Direction,
    End,
    Ever,
    Extreme,
    Figure,
    Of,
    Operator,
    Period,
    Proposition,
    Rank,
    Run,
    Scope,
    Since,
    Years,
)

_OPERATOR = re.compile(r"<~|>~|>=|<=|=|~|>|<")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_VERBS = ("rose", "fell", "held")
_EACH = ("year", "quarter", "month", "week", "day", "period")
_AFTER = (*_VERBS, "is", "in", "each", "as", "sharply", "by")


def parse_claim(text: str, known: Vocabulary | None = None) -> Claim:
    """The claim that the text tells. With `known`, its measures and places must be among those.

    Raises `ClaimError` with the line, a mark at the place, what was expected there and the nearest known name.
    """
    scan = Scanner(text, known)
    claim = _claim(scan)
    if not scan.done:
        scan.fail("the end of the claim", choices=_AFTER)
    return claim


def _claim(scan: Scanner) -> Claim:
    word = scan.word("not", "projected")
    if word is None:
        claim = Claim(_proposition(scan))
    else:
        scan.stack()
        scan.need("(")
        inner = _claim(scan)
        scan.need(")")
        claim = replace(inner, negated=not inner.negated) if word == "not" else replace(inner, projected=True)
    if scan.word("as") is None:
        return claim
    if scan.word("of") is None:
        scan.fail('"as of" and a day')
    return replace(claim, as_of=_day(scan))


def _day(scan: Scanner) -> date:
    start = scan.at
    text = scan.match(_DAY)
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        scan.fail("a day such as 2017-03-17", start)


def _proposition(scan: Scanner) -> Proposition:
    left = parse_expression(scan)
    at = scan.at
    sign = scan.match(_OPERATOR)
    if sign is not None:
        operator, right = Operator(sign), parse_expression(scan)
        if scan.word("each"):
            return _level(scan, left, operator, right, at)
        return held_against(scan, left, operator, right, at)
    if scan.word("is"):
        return _superlative(scan, left, at)
    if scan.word("in"):
        return _between(scan, left, at)
    verb = scan.word(*_VERBS)
    if verb is None:
        scan.fail("=, ~, <, >, rose, fell, held, is or in", at, _AFTER)
    return _movement(scan, left, Direction(verb), at)


def _between(scan: Scanner, left: Node, at: int) -> Between:
    if not isinstance(left, Figure):
        scan.fail('one figure before "in"', at)
    scan.need("[")
    ends = []
    for mark in ",]":
        start = scan.at
        number = maybe_number(scan)
        if number is None or number.unit is not None:
            scan.fail("a plain number", start)
        ends.append(number.value)
        scan.need(mark)
    return Between(left, ends[0], ends[1])


def _subject(scan: Scanner, node: Node, at: int) -> tuple[Figure, Period | None, Of | None, bool]:
    """A figure, where it starts, what of it is meant, and whether as a percentage."""
    match node:
        case Figure():
            return node, None, None, False
        case Moving(figure, start):
            return figure, start, None, False
        case Wrapped(of, Figure() as figure, 100_000, percent, False):
            return figure, None, of, percent
        case Wrapped(of, Moving(figure, start), 100_000, percent, False):
            return figure, start, of, percent
        case _:
            return scan.fail("one figure, or its rate, share or change, before these words", at)


def _movement(scan: Scanner, left: Node, direction: Direction, at: int) -> Change | Run:
    figure, start, of, percent = _subject(scan, left, at)
    if percent:
        scan.fail("change(...) without % before rose, fell or held", at)
    sharply = scan.word("sharply") is not None
    if scan.word("each"):
        if start is not None or sharply:
            scan.fail("the whole stretch as one period, as in homicides[us, 2014/2016] rose each year", at)
        return Run(figure, _length(scan), direction, None, of)
    return Change(figure, start, direction, _by(scan) if scan.word("by") else None, sharply, of)


def _by(scan: Scanner) -> Amount:
    sign = scan.match(_OPERATOR)
    number = maybe_number(scan)
    if number is None:
        scan.fail("an amount such as = 58% or > 100")
    return amount(Operator(sign or "="), number)


def _level(scan: Scanner, left: Node, operator: Operator, right: Node, at: int) -> Run:
    """Above or below a number, several periods in a row."""
    figure, start, of, percent = _subject(scan, left, at)
    number = right if isinstance(right, Number) else None
    if start is not None or percent or number is None:
        scan.fail('one figure against a number before "each"', at)
    return Run(figure, _length(scan), None, amount(operator, number), of)


def _length(scan: Scanner) -> int | None:
    """`each year` leaves the number of periods to the stretch; `each of 3 periods` names it."""
    if scan.word(*_EACH):
        return None
    if scan.word("of") is None:
        scan.fail('"each year" or "each of 3 periods"', choices=_EACH)
    length = _small(scan, "a number of periods")
    if scan.word("periods") is None:
        scan.fail('"periods"')
    return length


def _small(scan: Scanner, what: str) -> int:
    start = scan.at
    number = whole(scan, what)
    if number > 9999:
        scan.fail(f"{what} up to 9999", start)
    return number


def _superlative(scan: Scanner, left: Node, at: int) -> Extreme | Rank:
    figure, start, of, percent = _subject(scan, left, at)
    if start is not None and of is not Of.CHANGE:
        scan.fail("change(...) around a figure with -> that is highest or lowest", at)
    place_number = _small(scan, "a rank such as #3") if scan.take("#") else None
    among_the = place_number is None and scan.word("among") is not None
    word = scan.word("highest", "lowest")
    if word is None:
        scan.fail("highest, lowest, #3 highest or among highest", choices=("highest", "lowest", "among"))
    scope = _scope(scan)
    until_at = scan.at
    until = when(scan) if scan.word("until") else None
    rivals: tuple[str, ...] = ()
    if scan.word("against"):
        scan.need("{")
        rivals = names(scan)
    if place_number is None:
        return Extreme(figure, End(word), scope, among_the, until, rivals, of, start, percent)
    if until is not None:
        scan.fail('a rank without "until"', until_at)
    return Rank(figure, End(word), place_number, scope, rivals, of, start, percent)


def _scope(scan: Scanner) -> Scope:
    word = scan.word("ever", "since", "in", "among")
    if word == "ever":
        return Ever()
    if word == "since":
        return Since(when(scan))
    if word == "among":
        return Among(place(scan))
    if word is None:
        scan.fail("ever, since 1996, in 20 years or among us-cities", choices=("ever", "since", "in", "among"))
    count = _small(scan, "a number of years")
    if scan.word("years", "year") is None:
        scan.fail('"years"')
    return Years(count)
