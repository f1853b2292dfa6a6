"""Items of a list that open with their figure and tell its unit behind a mark: "52.3 — Percent of murders solved"."""

from __future__ import annotations

from onrecord.grammar.numbers.durations import duration
from onrecord.grammar.numbers.finds import Find, percent_end
from onrecord.grammar.numbers.line import Line
from onrecord.grammar.numbers.number_words import Numeral
from onrecord.model import QuantityKind, Unit

_LABELS = frozenset({":", "—", "–"})


def labelled_unit(line: Line, number: Numeral) -> Find | None:
    """The number with the percent or the stretch of time that its label names; None where it opens no item."""
    unit = number.last + 1
    if number.first or line.norms[number.last] not in _LABELS:
        return None
    last = percent_end(line, unit)
    if line.norms[unit : unit + 2] == ["percentage", "of"]:
        last = unit + 1
    if last > unit:
        return Find(0, last, QuantityKind.PERCENT, number.value, number.last, Unit.PERCENT, number.precision)
    return duration(line, number, unit, None)
