"""The quantities of a text alone: for a caller who wants the numbers and no claim."""

from __future__ import annotations

from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.numbers.numbers import find_quantities
from onrecord.grammar.words.tokens import tokenize
from onrecord.model import Quantity


def quantities(text: str, start: int = 0, end: int | None = None) -> list[Quantity]:
    """The quantities of the sentence `text[start:end]`, in order, none over another; what a date holds is none."""
    tokens = tokenize(text, start, end)
    taken = {at for period in find_periods(tokens) for at in range(period.first, period.last)}
    return find_quantities(tokens, taken)
