"""Claims as text: one claim, one spelling.

Names are printed as they are; `fields.from_fields` and `parser.parse_claim` are where names are held to the language.
"""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from onrecord.claims.periods import print_period
from onrecord.frozen import replace
from onrecord.model import (
    Among,
    Amount,
    Average,
    Between,
    Change,
    Claim,
    Combine,
    Comparison,
    Difference,
    Equation,
    Ever,
    Expression,
    Extreme,
    Figure,
    Of,
    PerHead,
    Period,
    Proposition,
    Quotient,
    Rank,
    Rate,
    Ratio,
    Run,
    Scope,
    Share,
    Since,
    Sum,
    Times,
    Unit,
    Value,
    Years,
)

_AVERAGES = {Unit.PER_DAY: "per_day", Unit.PER_WEEK: "per_week", Unit.PER_MONTH: "per_month", Unit.PER_YEAR: "mean"}


def print_claim(claim: Claim) -> str:
    """The claim in the claim language; `parse_claim` gives the same claim back."""
    text = _print_proposition(claim.proposition)
    if claim.as_of is not None:
        text = f"{text} as of {claim.as_of.isoformat()}"
    if claim.projected:
        text = f"projected ({text})"
    return f"not ({text})" if claim.negated else text


def _print_proposition(proposition: Proposition) -> str:
    """A proposition without what the words do to it as a whole."""
    match proposition:
        case Value(figure, amount):
            return f"{print_figure(figure)} {print_amount(amount)}"
        case Comparison():
            return _comparison(proposition)
        case Change():
            return _change(proposition)
        case Extreme():
            article = "among " if proposition.among_the else ""
            return f"{_ranked(proposition)} is {article}{proposition.end} {_field(proposition)}"
        case Rank():
            return f"{_ranked(proposition)} is #{proposition.place} {proposition.end} {_field(proposition)}"
        case Rate(figure, amount):
            per = ", per=1000000" if amount.unit is Unit.PER_MILLION else ""
            return f"rate({print_figure(figure)}{per}) {_bare(amount)}"
        case Share(figure, whole, amount, of, start):
            part, all_of_it = (_wrapped(of, _figure(one, start)) for one in (figure, whole))
            return f"share({part}, {all_of_it}) {print_amount(amount)}"
        case Average(figure, amount):
            return f"{_AVERAGES.get(amount.unit, 'mean')}({print_figure(figure)}) {_bare(amount)}"
        case Run():
            return _run(proposition)
        case Ratio(figure, against, amount):
            return f"{_operand(figure)} / {_operand(against)} {_bare(amount)}"
        case Equation(left, operator, right):
            return f"{print_expression(left)} {operator} {print_expression(right)}"
        case Between(figure, low, high):
            return f"{print_figure(figure)} in [{_plain(low)}, {_plain(high)}]"
        case other:
            assert_never(other)


def print_figure(figure: Figure) -> str:
    """measure{qualifiers}(definition)[place, period]; several places as a sum; what is left out is left out."""
    return _figure(figure, None)


def _figure(figure: Figure, start: Period | None) -> str:
    name = figure.measure or "?"
    if figure.qualifiers:
        name = f"{name}{{{','.join(figure.qualifiers)}}}"
    if figure.definition is not None:
        name = f"{name}({figure.definition})"
    when = "" if figure.period is None else print_period(figure.period)
    if start is not None:
        when = f"{print_period(start)} -> {when}".rstrip()
    if not figure.places:
        return f"{name}[{when}]" if when else name
    tail = f", {when}]" if when else "]"
    return " + ".join([f"{name}[{place}{tail}" for place in figure.places])


def print_amount(amount: Amount) -> str:
    """`= 762`, `~ 58%`, `> $27000000`, `= 1300000 (to 100000)` where the last printed digit is not the unit."""
    number, precision = _number(amount)
    match amount.unit:
        case Unit.COUNT:
            return f"{amount.operator} {number}{precision}"
        case Unit.PERCENT:
            return f"{amount.operator} {number}%{precision}"
        case Unit.USD:
            return f"{amount.operator} ${number}{precision}"
        case unit:
            return f"{amount.operator} {number} {unit}{precision}"


def _bare(amount: Amount) -> str:
    """An amount whose unit the shape tells already."""
    return f"{amount.operator} {''.join(_number(amount))}"


def _number(amount: Amount) -> tuple[str, str]:
    value, precision = amount.value, amount.precision
    number = _plain(value)
    decimals = len(number.partition(".")[2])
    printed = len(_plain(precision).partition(".")[2])
    if precision == Decimal(1).scaleb(-max(printed, decimals)):
        return f"{value:.{printed}f}", ""
    return number, "" if precision == Decimal(1).scaleb(-decimals) else f" (to {_plain(precision)})"


def _plain(value: Decimal) -> str:
    """A number without exponent, sign of zero or idle zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _wrapped(of: Of | None, text: str) -> str:
    return text if of is None else f"{of}({text})"


def _comparison(comparison: Comparison) -> str:
    against, of = comparison.against, comparison.of
    left = _wrapped(of, print_figure(comparison.figure))
    if comparison.combine is Combine.EACH:
        alone = [replace(against, places=(place,)) for place in against.places]
        right = f"each({', '.join(_wrapped(of, print_figure(one)) for one in alone or [against])})"
    else:
        right = print_figure(against)
        if comparison.combine is Combine.SUM and len(against.places) < 2:
            right = f"sum({right})"
        elif comparison.factor is not None and of is None:
            right = _operand(against)
        right = _wrapped(of, right)
    factor = "" if comparison.factor is None else f"{_plain(comparison.factor)} * "
    return f"{left} {comparison.operator} {factor}{right}"


def _change(change: Change) -> str:
    text = f"{_wrapped(change.of, _figure(change.figure, change.start))} {change.direction}"
    if change.sharply:
        text = f"{text} sharply"
    return text if change.amount is None else f"{text} by {print_amount(change.amount)}"


def _ranked(claim: Extreme | Rank) -> str:
    return _wrapped(claim.of, _figure(claim.figure, claim.start) + (", %" if claim.percent else ""))


def _field(claim: Extreme | Rank) -> str:
    text = _scope(claim.scope)
    if isinstance(claim, Extreme) and claim.until is not None:
        text = f"{text} until {print_period(claim.until)}"
    return f"{text} against {{{','.join(claim.rivals)}}}" if claim.rivals else text


def _scope(scope: Scope) -> str:
    match scope:
        case Ever():
            return "ever"
        case Since(start):
            return f"since {print_period(start)}"
        case Years(count):
            return f"in {count} years"
        case Among(group):
            return f"among {group}"
        case other:
            assert_never(other)


def _run(run: Run) -> str:
    text = _wrapped(run.of, print_figure(run.figure))
    if run.direction is not None:
        text = f"{text} {run.direction}"
    if run.amount is not None:
        text = f"{text} {print_amount(run.amount)}"
    return f"{text} each year" if run.length is None else f"{text} each of {run.length} periods"


def print_expression(expression: Expression) -> str:
    """A free expression; every operand that is not a single figure, number or rate stands in brackets."""
    match expression:
        case Figure():
            return print_figure(expression)
        case Decimal():
            return _plain(expression)
        case PerHead(figure, per):
            return f"rate({print_figure(figure)}{'' if per == 100_000 else f', per={per}'})"
        case Sum(terms):
            return " + ".join([_operand(term) for term in terms])
        case Difference(left, right):
            return f"{_operand(left)} - {_operand(right)}"
        case Times(factor, term):
            return f"{_plain(factor)} * {_operand(term)}"
        case Quotient(over, under):
            return f"{_operand(over)} / {_operand(under)}"
        case other:
            assert_never(other)


def _operand(expression: Expression) -> str:
    text = print_expression(expression)
    match expression:
        case Figure(places=places):
            return f"({text})" if len(places) > 1 else text
        case Decimal() | PerHead():
            return text
        case Sum() | Difference() | Times() | Quotient():
            return f"({text})"
        case other:
            assert_never(other)
