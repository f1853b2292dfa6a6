"""A change whose two ends the words print themselves: each may be a publisher's own figure, though no one has both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from onrecord.checking.arithmetic import check_sentence_arithmetic
from onrecord.checking.context import period_before
from onrecord.frozen import replace
from onrecord.model import Assertion, Change, Claim, Comparison, Figure, Finding, Value, Verdict

_ENDS = 3  # claims of a text that prints a change and both its ends
_STANDS = (Verdict.SUPPORTED, Verdict.DISPUTED)
_WHY = (
    "The words print both figures, and each is one that a publisher gave; no one publisher's two figures bear it out."
)


class _Printed(NamedTuple):
    """A figure that the sentence prints, and what became of its number."""

    figure: Figure
    verdict: Verdict


def check_printed_ends(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> Mapping[int, Finding]:
    """The changes and comparisons of a sentence that its own printed figures bear out, disputed where contradicted.

    By the index of the assertion. What the words' own numbers refuse stays contradicted.
    """
    refuted = [index for index, found in enumerate(findings) if found.verdict is Verdict.CONTRADICTED]
    if not refuted or len(findings) < _ENDS:
        return {}
    printed = [
        _Printed(assertion.claim.proposition.figure, found.verdict)
        for assertion, found in zip(assertions, findings, strict=True)
        if assertion.claim is not None
        and isinstance(assertion.claim.proposition, Value)
        and not _turned(assertion.claim)
    ]
    against_itself = check_sentence_arithmetic(assertions)
    disputed = {}
    for index in refuted:
        ends = _ends(assertions[index].claim)
        if index not in against_itself and ends and all(_stands(end, printed) for end in ends):
            found = findings[index]
            disputed[index] = replace(
                found, verdict=Verdict.DISPUTED, reason=f"{found.reason} {_WHY}", better=None, far=False
            )
    return disputed


def _turned(claim: Claim) -> bool:
    return claim.negated or claim.projected


def _ends(claim: Claim | None) -> tuple[Figure, ...]:
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
