"""Two counts in one sentence that came out as one figure: no figure is both, so one of them was misread.

"Buffalo had 48 and 1,388" gives one thing two values where the words do not say what each counts. Which of the two
is right cannot be told here, so a contradiction of either is withheld.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from onrecord.frozen import replace
from onrecord.model import Assertion, Figure, Operator, Rate, Span, Unsaid, Value

_Key = tuple[int, type, Figure]  # where the sentence starts, and what is told in it
_FEWEST = 2  # assertions that may tell two values
BEFORE = "an earlier sentence gives what was read as the same figure another value"
DATED = "the sentence does not say when, and whoever tells it gives the time it was taken for another value"
TWICE = "the sentence gives what was read as one figure two values"


def withheld(assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    """The assertions, each that shares its figure and not its value with another of its sentence as a guess."""
    assertions = _told_elsewhere(_told_before(assertions))
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


def _told_before(assertions: Sequence[Assertion]) -> Sequence[Assertion]:
    """ "There were 146 in 2016. The city came in at 157": what an earlier sentence gave another value is another time.

    Only the later figure is a guess, and only where its own sentence leaves out when, where or what.
    """
    if len(assertions) < _FEWEST:
        return assertions
    first: dict[tuple[type, Figure], tuple[Span, Decimal]] = {}
    found: list[Assertion] = []
    for one in assertions:
        told = _told(one)
        here = (one.sentence, Decimal(0)) if told is None else (one.sentence, told.amount.value)
        sentence, value = here if told is None else first.setdefault((type(told), told.figure), here)
        other = sentence != one.sentence and value != here[1] and len(one.unsaid) > 1
        found.append(replace(one, guess=one.guess or BEFORE) if other else one)
    return found


def _told_elsewhere(assertions: Sequence[Assertion]) -> Sequence[Assertion]:
    """ "My predecessor had 86. I had 119 last year": nobody tells two values of a year, so the undated is of another.

    Who disputes the number of somebody else may well mean the same year.
    """
    dated: dict[tuple[type, Figure, str | None], set[Decimal]] = {}
    for one in assertions:
        told = _told(one)
        if told is not None and Unsaid.WHEN not in one.unsaid:
            dated.setdefault((type(told), told.figure, _teller(one)), set()).add(told.amount.value)
    if not dated:
        return assertions
    found: list[Assertion] = []
    for one in assertions:
        told = _told(one) if Unsaid.WHEN in one.unsaid else None
        values = set[Decimal]() if told is None else dated.get((type(told), told.figure, _teller(one)), set())
        other = told is not None and values and told.amount.value not in values
        found.append(replace(one, guess=one.guess or DATED) if other else one)
    return found


def _teller(assertion: Assertion) -> str | None:
    voice = assertion.voice
    return voice.attribution[0].speaker if voice is not None and voice.attribution else None


def _key(assertion: Assertion) -> _Key | None:
    told = _told(assertion)
    return None if told is None else (assertion.sentence.start, type(told), told.figure)


def _told(assertion: Assertion) -> Value | Rate | None:
    """The plain count or rate that is told, with no "about" or "more than"."""
    claim = assertion.claim
    if claim is None or claim.projected or claim.negated or not isinstance(claim.proposition, Value | Rate):
        return None
    return claim.proposition if claim.proposition.amount.operator is Operator.EQUAL else None
