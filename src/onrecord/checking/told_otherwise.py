"""A count that its own text tells otherwise: of another time or place than it was read.

"There were 468 murders last year" behind "762 murders in 2016, police said", told on New Year's Day: nobody gives two
counts of one thing in his own words. Where the record bears one of them out, the other was told of something else. A
count that somebody else is said to have told may be wrong all the same, which is why it stands in the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.checking.corroborated import doubted, is_the_force
from onrecord.model import Assertion, Figure, Finding, Operator, Unit, Value, Verdict

TOLD_OTHERWISE = "The text tells the record's own number for that as well, so this one may be of another time or place."
_FORCE = "police"
_Count = tuple[Figure, str | None]  # and who tells it


def check_told_otherwise(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> list[Finding]:
    """The findings, those contradictions disputed for which the same voice gives the record's number elsewhere."""
    pairs = list(zip(map(_count, assertions), findings, strict=True))
    right = {count for count, finding in pairs if finding.verdict is Verdict.SUPPORTED}
    return [
        doubted(finding, TOLD_OTHERWISE)
        if finding.verdict is Verdict.CONTRADICTED and count is not None and count in right and not finding.flags
        else finding
        for count, finding in pairs
    ]


def _count(assertion: Assertion) -> _Count | None:
    """The figure of a plain count, and who tells it; None for other claims."""
    match assertion.claim.proposition if assertion.claim is not None else None:
        case Value(figure=figure, amount=amount) if amount.operator is Operator.EQUAL and amount.unit is Unit.COUNT:
            first = assertion.voice.attribution[:1] if assertion.voice is not None else ()
            return figure, _FORCE if any(map(is_the_force, first)) else first[0].speaker if first else None
    return None
