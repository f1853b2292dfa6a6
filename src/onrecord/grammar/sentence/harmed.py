"""Those whom a crime harmed, in the words for a part: the residents of "hate crimes against Black residents"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.marks import Mark


def without_harmed(measures: list[Mark], cues: list[Mark], qualifiers: Sequence[Mark]) -> tuple[list[Mark], list[Mark]]:
    """The measures without residents who are only harmed, and the cues without the "against" that says so."""
    phrases = [mark for mark in qualifiers if mark.last - mark.first > 1]
    if not phrases:
        return measures, cues
    measures = [mark for mark in measures if mark.row["form"] != "people" or not _inside(mark, phrases)]
    return measures, [mark for mark in cues if mark.row["cue"] != "compare" or not _inside(mark, phrases)]


def _inside(mark: Mark, phrases: Sequence[Mark]) -> bool:
    return any(one.first <= mark.first and mark.last <= one.last for one in phrases)
