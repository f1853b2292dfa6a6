"""The time that a figure is told with, whatever else its sentence names: "when 160 were killed", "2006 (637)", "May was
bad, with 86".
"""

from __future__ import annotations

from bisect import bisect_left

from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords

_SUBJECT = 6  # tokens from a time that opens a clause to the comma behind what is said of it


def told_time(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """The period that the words right around tokens `first` to `last` (excluded) give them, or None."""
    return told_of(scene, first) or _bracketed(scene, first) or _in_bracket(scene, last) or _told_with(scene, first)


def crosses(scene: Scene, left: int, right: int) -> bool:
    """Whether a figure stands between two tokens; "310 and 355 in the first half of 2012" is one pair."""
    at = bisect_left(scene.walls, (left, 0))
    if at < len(scene.walls) and scene.walls[at][0] == left + 1 and scene.word(left) == "and":
        at += 1
    return at < len(scene.walls) and scene.walls[at][1] <= right


def told_of(scene: Scene, first: int) -> PeriodWords | None:
    """The period that a clause with "when" or "which" tells of: the one right before it."""
    if not scene.periods:
        return None
    opening = _opening(scene, first)
    if scene.word(opening) == "and" and not any(scene.segment[p.first] == scene.segment[first] for p in scene.periods):
        opening = _opening(scene, opening - 1)  # "since 1995, when the press wrote of it and there were 96"
    words = scene.words[opening : opening + 3]
    relative = not {"when", "which"}.isdisjoint(words[:2]) or ["a", "year"] in (words[:2], words[1:3])
    if not relative:
        return None
    own = [
        period
        for period in scene.periods
        if scene.segment[period.first] == scene.segment[first] and period.last <= first
    ]
    before = [period for period in scene.periods if period.last <= opening + 1]
    return before[-1] if before and not own and opening - before[-1].last <= 2 else None


def _opening(scene: Scene, at: int) -> int:
    """The first token of the segment of a token."""
    return scene.segment.index(scene.segment[max(at, 0)])


def _bracketed(scene: Scene, first: int) -> PeriodWords | None:
    """ "Fewer than in 2006 (637)"."""
    if scene.word(first - 1) not in {"(", "["}:
        return None
    return next((period for period in scene.periods if period.last == first - 1), None)


def _in_bracket(scene: Scene, last: int) -> PeriodWords | None:
    """ "Murders: 617 (2023), 709 (2022)"."""
    if scene.word(last) not in {"(", "["}:
        return None
    return next((p for p in scene.periods if p.first == last + 1 and scene.word(p.last) in {")", "]"}), None)


def _told_with(scene: Scene, first: int) -> PeriodWords | None:
    """ "Measured from a year earlier, with 42": the year right before its "with"."""
    if scene.words[max(0, first - 2) : first] != [",", "with"]:
        return None
    beside = next((period for period in scene.periods if period.last == first - 2), None)
    return beside or _subject_of(scene, first - 2)


def _subject_of(scene: Scene, comma: int) -> PeriodWords | None:
    """ "May was bad, with 86, and June no better, with 94": the time that opens the words before the comma."""
    before = [period for period in scene.periods if comma - _SUBJECT <= period.last <= comma]
    if not before or crosses(scene, before[-1].last, comma):
        return None
    opens = scene.word(before[-1].first - 1) in {"", ",", "and", "but", ";", "—", "“"}
    return before[-1] if opens and scene.word(before[-1].last) in word_set("be") else None
