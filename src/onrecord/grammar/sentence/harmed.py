"""Those whom a crime harmed, in the words for a part: the residents of "hate crimes against Black residents"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.grammar.words.marks import Mark


def without_harmed(lanes: Iterable[list[Mark]]) -> tuple[list[Mark], ...]:
    """The five lanes of marks, without residents who are only harmed and the "against" before them."""
    measures, company, qualifiers, cues, groups = lanes
    phrases = [mark for mark in qualifiers if mark.last - mark.first > 1]
    if phrases:
        measures = [mark for mark in measures if mark.row["form"] != "people" or not _inside(mark, phrases)]
        cues = [mark for mark in cues if mark.row["cue"] != "compare" or not _inside(mark, phrases)]
    return measures, company, qualifiers, cues, groups


def _inside(mark: Mark, phrases: Sequence[Mark]) -> bool:
    return any(one.first <= mark.first and mark.last <= one.last for one in phrases)
