"""Claims held against the record: `check`, `evaluate`, `check_act`, and what the rest of a text tells of a finding.

Checking never sees the words of a story, only claims; whatever is decided here is decided from the record and the day.
"""

from __future__ import annotations

from onrecord.checking.acts import check_act
from onrecord.checking.arithmetic import arithmetic, check_sentence_arithmetic
from onrecord.checking.corroborated import check_corroboration
from onrecord.checking.evaluation import check, evaluate
from onrecord.checking.own_sums import check_own_sums
from onrecord.checking.printed_ends import check_ends_in_text, check_printed_ends
from onrecord.checking.told_otherwise import check_told_otherwise

__all__ = [
    "arithmetic",
    "check",
    "check_act",
    "check_corroboration",
    "check_ends_in_text",
    "check_own_sums",
    "check_printed_ends",
    "check_sentence_arithmetic",
    "check_told_otherwise",
    "evaluate",
]
