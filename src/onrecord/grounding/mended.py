"""What a person changed: another claim in place of the one that was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.claims.printer import print_claim
from onrecord.model import Assertion, Claim, Span

# By the words and, where they were read more than once, which reading of them: the first is 0.
Mends = Mapping[tuple[Span, int], Claim]


def keys(assertions: Sequence[Assertion]) -> list[tuple[Span, int]]:
    """The key of each assertion in `Mends`, in order."""
    met: Counter[Span] = Counter()
    found: list[tuple[Span, int]] = []
    for assertion in assertions:
        found.append((assertion.span, met[assertion.span]))
        met[assertion.span] += 1
    return found


def mended(assertions: Sequence[Assertion], mends: Mends) -> Sequence[Assertion]:
    """The assertions with the claims that a person put in their place; the words, who said them and when stay."""
    if not mends:
        return assertions
    named = zip(keys(assertions), assertions, strict=True)
    return [_mend(assertion, mends.get(key)) for key, assertion in named]


def first_read(assertion: Assertion) -> str:
    """What was read before anybody changed it, in the claim language; empty where no claim was made out."""
    if assertion.mended is not None:
        return assertion.mended
    return "" if assertion.claim is None else print_claim(assertion.claim)


def _mend(assertion: Assertion, claim: Claim | None) -> Assertion:
    """No doubt and no other reading is left: the person has said what is meant. What was read anyway is no change."""
    if claim is None or claim == assertion.claim:
        return assertion
    kept = (assertion.span, assertion.sentence, claim, (), assertion.voice, assertion.said)
    return Assertion(*kept, mended=first_read(assertion))
