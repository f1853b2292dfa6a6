"""Counts of a city that bear each other out, though not those that others gathered of it.

"Murders rose 19 percent last year, to 43 from 36", of which the FBI has 43 and 33: whoever made that percentage had
both numbers before him, so they may be of a count that the record lacks, the police's own or the paper's. That is so of
what the text or the force tells, and of numbers near the record's: who runs for mayor can divide, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from onrecord.checking.arithmetic import arithmetic
from onrecord.checking.corroborated import deciding, is_the_force
from onrecord.checking.printed_ends import ends_of
from onrecord.checking.tolerance import names, settings
from onrecord.frozen import replace
from onrecord.lexicon.place_ids import is_local
from onrecord.model import Assertion, Change, Claim, Figure, Finding, Operator, Value, Verdict

_WHY = "The text's own numbers bear each other out, so they may be of a count that the record does not have."
_OPPOSED = (Verdict.CONTRADICTED, Verdict.DISPUTED)


class _Told(NamedTuple):
    """A figure that the text gives a number, and whether the record has another."""

    figure: Figure
    claim: Claim
    opposed: bool
    near: bool


def check_own_sums(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> Mapping[int, Finding]:
    """What only gathered figures contradict of a count whose numbers make the change that the text tells, disputed.

    By the index of the assertion. A number that a slip of the hand explains bears nothing out.
    """
    refuted = [at for at, found in enumerate(findings) if _by_gatherers(assertions[at], found)]
    if not refuted:
        return {}
    told = list(filter(None, map(_plain, assertions, findings)))
    values = {one.figure: one.claim for one in told if one.near}
    strange = {one.figure for one in told if one.opposed}
    sound = [_sound_ends(one.claim, values) for one in assertions if _keeps_count(one)]
    of_count = {_of_any_time(end) for ends in sound for end in ends if not strange.isdisjoint(ends)}
    return {
        at: replace(findings[at], verdict=Verdict.DISPUTED, reason=f"{findings[at].reason} {_WHY}", better=None)
        for at in refuted
        if _of_any_time(_figure(assertions[at].claim)) in of_count
    }


def _by_gatherers(assertion: Assertion, found: Finding) -> bool:
    """Whether those who gather counts contradict a plain number or a change of a city, whose words name nobody."""
    figure = _figure(assertion.claim)
    if found.verdict is not Verdict.CONTRADICTED or figure is None or assertion.mended is not None:
        return False
    if not _keeps_count(assertion) or not _is_near(assertion.claim, found, "of_other_years"):
        return False
    definitions = {item.definition for item in deciding(found)}
    own = figure.definition is not None or not all(map(is_local, figure.places))
    return not own and bool(definitions) and definitions <= names("gathered", "definitions")


def _figure(claim: Claim | None) -> Figure | None:
    match claim.proposition if claim is not None else None:
        case Value(figure=figure) | Change(figure=figure, of=None):
            return figure
    return None


def _of_any_time(figure: Figure | None) -> Figure | None:
    return None if figure is None else replace(figure, period=None)


def _plain(assertion: Assertion, found: Finding) -> _Told | None:
    """A number that the text gives as it is, and nobody's slip of the hand."""
    claim = assertion.claim
    if claim is None or not isinstance(claim.proposition, Value) or claim.negated or claim.projected:
        return None
    if not _keeps_count(assertion):
        return None
    slipped = any(flag.flag == "slip" for flag in found.flags)
    if slipped or claim.proposition.amount.operator is not Operator.EQUAL:
        return None
    return _Told(claim.proposition.figure, claim, found.verdict in _OPPOSED, _is_near(claim, found, "share"))


def _keeps_count(assertion: Assertion) -> bool:
    """Whether the text tells it in its own voice, or the police or prosecutors do: nobody else counts."""
    links = assertion.voice.attribution if assertion.voice is not None else ()
    return not links or is_the_force(links[0])


def _is_near(claim: Claim | None, found: Finding, key: str) -> bool:
    """Whether a number lies about where the record has it, if it has it at all; nothing is asked of a change."""
    if claim is None or not isinstance(claim.proposition, Value):
        return True
    known = [item.value for item in deciding(found)]
    leeway = Decimal(settings()["own_sums"][key])
    return all(abs(claim.proposition.amount.value - value) <= leeway * value for value in known)


def _sound_ends(claim: Claim | None, values: Mapping[Figure, Claim]) -> tuple[Figure, ...]:
    """Both ends of a change by a number, where the text gives them and they make that number or nearly so."""
    if claim is None or not isinstance(claim.proposition, Change) or claim.proposition.amount is None:
        return ()
    ends = ends_of(claim)
    if not ends or not all(end in values for end in ends):
        return ()
    about = replace(claim.proposition, amount=replace(claim.proposition.amount, operator=Operator.ABOUT))
    return () if arithmetic([replace(claim, proposition=about), *(values[end] for end in ends)]) else ends
