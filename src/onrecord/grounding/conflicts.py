"""Two counts in one sentence that came out as one figure: no figure is both, so one of them was misread.

"Buffalo had 48 and 1,388" gives one thing two values where the words do not say what each counts. Which of the two
is right cannot be told here, so a contradiction of either is withheld.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.frozen import replace
from onrecord.model import Assertion, Figure, Operator, Rate, Value

_Key = tuple[int, type, Figure]  # where the sentence starts, and what is told in it
TWICE = "the sentence gives what was read as one figure two values"


def withheld(assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    """The assertions, each that shares its figure and not its value with another of its sentence as a guess."""
    sentences: dict[int, list[Value | Rate]] = {}
    for one in assertions:
        told = _told(one)
        if told is not None:
            sentences.setdefault(one.sentence.start, []).append(told)
    values: dict[_Key, set[Decimal]] = {}
    for start, several in sentences.items():
        if len(several) > 1:
            for told in several:
                values.setdefault((start, type(told), told.figure), set()).add(told.amount.value)
    twice = {key for key, amounts in values.items() if len(amounts) > 1}
    if not twice:
        return tuple(assertions)
    return tuple(replace(one, guess=one.guess or TWICE) if _key(one) in twice else one for one in assertions)


def _key(assertion: Assertion) -> _Key | None:
    told = _told(assertion)
    return None if told is None else (assertion.sentence.start, type(told), told.figure)


def _told(assertion: Assertion) -> Value | Rate | None:
    """The plain count or rate that is told, with no "about" or "more than"."""
    claim = assertion.claim
    if claim is None or claim.projected or claim.negated or not isinstance(claim.proposition, Value | Rate):
        return None
    return claim.proposition if claim.proposition.amount.operator is Operator.EQUAL else None
