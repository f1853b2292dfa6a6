"""A change whose two ends, or a share whose whole, the words print themselves.

Each end may be a publisher's own figure, though no one has both; a share is of the whole that is printed beside it.
Ends that lie far from the record's are those of another place: its figures neither bear out the change nor refute it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import NamedTuple

from onrecord.checking.arithmetic import arithmetic, check_sentence_arithmetic
from onrecord.checking.context import period_before
from onrecord.checking.tolerance import settings
from onrecord.claims import print_figure
from onrecord.frozen import replace
from onrecord.model import (
    Amount,
    Assertion,
    Change,
    Claim,
    Comparison,
    Figure,
    Finding,
    Operator,
    Role,
    Share,
    Unit,
    Value,
    Verdict,
)

_DECIDED = (Verdict.SUPPORTED, Verdict.CONTRADICTED)
_FEWEST = 2  # claims of a text that prints a share and its whole
_STANDS = (Verdict.SUPPORTED, Verdict.DISPUTED)
_WHY = (
    "The words print both figures, and each is one that a publisher gave; no one publisher's two figures bear it out."
)


_OTHER = "The words print a count for it that lies so far from the record's that they must be told of something else."
_WHOLE = "The words print another number for the whole than the record has."
_IN_TEXT = "The text prints both figures as they were known, and they bear it out."
_DAYS = timedelta(days=31)  # between the day of a count so far and that of the change


class _Printed(NamedTuple):
    """A figure that the words print, its number, and what became of it."""

    figure: Figure
    amount: Amount
    verdict: Verdict
    slipped: bool  # by a slip of the hand


def check_printed_ends(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> Mapping[int, Finding]:
    """The changes and comparisons of a sentence that its own printed figures bear out, disputed where contradicted.

    So are shares of a whole that the sentence prints and the record has otherwise, and changes between counts of quite
    another size than the record's. By the index of the assertion. What the words' numbers refuse stays contradicted.
    """
    return {**_borne_out(assertions, findings), **_of_another_size(assertions, findings)}


def _of_another_size(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> dict[int, Finding]:
    """ "Rapes are down 70 percent, from 41 to 12", "21 more, for a total of 308": of a precinct named elsewhere."""
    told = [
        one.claim.proposition.figure
        for one, found in zip(assertions, findings, strict=True)
        if one.claim is not None and isinstance(one.claim.proposition, Value) and _is_far(one, found)
    ]
    disputed = {}
    for index, found in enumerate(findings if told else ()):
        claim = assertions[index].claim
        if claim is None or not isinstance(claim.proposition, Change) or found.verdict not in _DECIDED:
            continue
        strange = [end in told for end in ends_of(claim)]
        if all(strange) if found.verdict is Verdict.SUPPORTED else any(strange):  # one end of a true change is a slip
            disputed[index] = _disputed(found, _OTHER)
    return disputed


def _is_far(assertion: Assertion, found: Finding) -> bool:
    """Whether a count whose place or year is not told is half as large again as the record's, or that much smaller."""
    deciding = next((item.value for item in found.evidence if item.role is Role.DECIDING), None)
    open_ = found.verdict is Verdict.UNCLEAR or (assertion.unsaid and found.verdict is not Verdict.SUPPORTED)
    if deciding is None or not open_ or assertion.claim is None or not isinstance(assertion.claim.proposition, Value):
        return False
    low, high = sorted((deciding, assertion.claim.proposition.amount.value))
    return high >= low * Decimal(settings()["bound"]["beyond"])


def _borne_out(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> dict[int, Finding]:
    """The changes that the printed figures bear out."""
    refuted = [index for index, found in enumerate(findings) if found.verdict is Verdict.CONTRADICTED]
    if not refuted or len(findings) < _FEWEST:
        return {}
    printed = _printed(assertions, findings)
    against_itself = check_sentence_arithmetic(assertions)
    disputed = {}
    for index in refuted:
        ends = ends_of(assertions[index].claim)
        if _of_another_whole(assertions[index].claim, findings[index], printed):
            disputed[index] = _disputed(findings[index], _WHOLE)
        if index not in against_itself and ends and all(_stands(end, printed) for end in ends):
            disputed[index] = _disputed(findings[index], _WHY)
    return disputed


def check_ends_in_text(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> Mapping[int, Finding]:
    """The percentages of a text that figures which it prints elsewhere bear out, disputed where contradicted.

    "Murders fell 7 percent in the first nine months" above "298, down from 320": of figures as they were known then. By
    the index of the assertion.
    """
    refuted = [index for index, found in enumerate(findings) if found.verdict is Verdict.CONTRADICTED]
    printed = _printed(assertions, findings) if refuted else []
    disputed = {}
    for index in refuted:
        claim = assertions[index].claim
        if claim is None or not isinstance(claim.proposition, Change) or claim.proposition.amount is None:
            continue
        ends = ends_of(claim)
        told = [one for end in ends if (one := _near(end, printed)) is not None]
        if claim.proposition.amount.unit is not Unit.PERCENT or len(told) < len(ends) or not ends:
            continue
        made = [Claim(Value(end, one.amount)) for end, one in zip(ends, told, strict=True)]
        if not arithmetic([claim, *made]):
            disputed[index] = _disputed(findings[index], _IN_TEXT)
    return disputed


def _of_another_whole(claim: Claim | None, found: Finding, printed: Sequence[_Printed]) -> bool:
    """ "241 homicides, 64 percent of them with a gun", of which the record has 203: a share of those is another."""
    if claim is None or not isinstance(claim.proposition, Share):
        return False
    whole = claim.proposition.whole
    whole = whole if whole.period is not None else replace(whole, period=claim.proposition.figure.period)
    plain = (one for one in printed if one.figure == whole and not one.slipped)
    told = [one.amount.value for one in plain if one.amount.operator is Operator.EQUAL]
    name = print_figure(replace(whole, definition=None))
    known = [item.value for item in found.evidence if item.role is Role.DECIDING and item.figure == name]
    return bool(told and known) and told[0] not in known


def _printed(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> list[_Printed]:
    return [
        _Printed(
            assertion.claim.proposition.figure, assertion.claim.proposition.amount, _in_text(found), _slipped(found)
        )
        for assertion, found in zip(assertions, findings, strict=True)
        if assertion.claim is not None
        and isinstance(assertion.claim.proposition, Value)
        and not _turned(assertion.claim)
    ]


def _in_text(found: Finding) -> Verdict:
    """The verdict on a figure, which nobody in a text is held to where there is a doubt."""
    return Verdict.DISPUTED if found.doubt and found.verdict is Verdict.CONTRADICTED else found.verdict


def _slipped(found: Finding) -> bool:
    return any(flag.flag == "slip" for flag in found.flags)


def _near(end: Figure, printed: Sequence[_Printed]) -> _Printed | None:
    """The figure that stands for an end of a change: the same of a stretch that begins with it and ends about then."""
    return next((one for one in printed if one.verdict in _STANDS and _about(one.figure, end)), None)


def _about(one: Figure, other: Figure) -> bool:
    if one.period is None or other.period is None or replace(one, period=None) != replace(other, period=None):
        return False
    last, end = one.period.last, other.period.last
    return one.period.first == other.period.first and last is not None and end is not None and abs(last - end) <= _DAYS


def _disputed(found: Finding, why: str) -> Finding:
    return replace(found, verdict=Verdict.DISPUTED, reason=f"{found.reason} {why}", better=None, far=False)


def _turned(claim: Claim) -> bool:
    return claim.negated or claim.projected


def ends_of(claim: Claim | None) -> tuple[Figure, ...]:
    """The two figures that a change or a comparison of counts holds against each other."""
    if claim is None or _turned(claim):
        return ()
    match claim.proposition:
        case Change(figure=figure, start=start, of=None) if figure.period is not None:
            before = start or period_before(figure.period)
            return () if before is None else (replace(figure, period=before), figure)
        case Comparison(figure=figure, against=against, of=None):
            return figure, against
        case _:
            return ()


def _stands(end: Figure, printed: Sequence[_Printed]) -> bool:
    return any(one.figure == end and one.verdict in _STANDS for one in printed)
