"""The tense of a change without a verb: "violent crime is lower by 44 percent, and car thefts by 47 percent"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.model import Reading, Refusal, Shape

GAPPED = ("change with amount", "gapped")  # how a change that another's verb serves says so


def one_tense(outcomes: Sequence[Reading | Refusal]) -> list[Reading | Refusal]:
    """The outcomes, in which each change without a verb has the tense of the one before it."""
    told: list[Reading | Refusal] = []
    present = False
    for one in outcomes:
        if not isinstance(one, Reading) or one.shape is not Shape.CHANGE:
            told.append(one)
            continue
        present = one.present or (present and one.rules == GAPPED)
        told.append(one if one.present is present else replace(one, present=present))
    return told
