"""What "topped 700 for the first time since 1998" says of the years between: none of them passed 700.

The highest since 1998 may have had forerunners above 700, and is then no first time. The claim language has no shape
for both, so the years between are the other reading of the words: one that fails withholds what the first bears out.
"""

from __future__ import annotations

from onrecord.claims.periods import years
from onrecord.frozen import replace
from onrecord.model import Amount, Claim, Extreme, Grain, Operator, Reading, Run, Scope, Since, Unit, Years

FIRST_TIME = ("first time",)  # the rule that reads such words
_NOT_PASSED = {
    Operator.MORE: Operator.AT_MOST,
    Operator.AT_LEAST: Operator.LESS,
    Operator.EQUAL: Operator.LESS,
    Operator.LESS: Operator.AT_LEAST,
    Operator.AT_MOST: Operator.MORE,
}


def not_passed_between(reading: Reading, claim: Claim | None) -> tuple[Claim, ...]:
    """The claim that no year between passed the bound; none for other readings, or where no year lies between."""
    bound = reading.amount
    if reading.rules != FIRST_TIME or bound is None or claim is None or claim.negated or claim.projected:
        return ()
    top = claim.proposition
    operator = _NOT_PASSED.get(bound.operator)
    if not isinstance(top, Extreme) or top.of is not None or operator is None:
        return ()
    period = top.figure.period
    if period is None or period.grain is not Grain.YEAR:
        return ()
    last = period.first.year - 1
    first = _first(top.scope, last)
    if first is None or first > last:
        return ()
    amount = Amount(operator, bound.value, Unit.COUNT, bound.precision)
    return (Claim(Run(replace(top.figure, period=years(first, last)), last - first + 1, None, amount)),)


def _first(scope: Scope, last: int) -> int | None:
    """The first year between; None of a field that no year opens."""
    match scope:
        case Since(start=start) if start.grain is Grain.YEAR:
            return start.first.year + 1
        case Years(count=count):
            return last - count + 2
        case _:
            return None
