"""Where a sentence is cut in segments and in clauses.

Segments part at commas, semicolons, dashes and at "and" before a new figure; clauses at semicolons, "while" and "but".
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import cache

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.as_another import AS_OR_AMID, as_another, has_its_own
from onrecord.grammar.sentence.exceptions import LeftOut
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PeriodWords, Quantity, QuantityKind

_OPENING = frozenset({"super", "record", "change"})  # cues that a new segment may begin with, as a figure
_JOINERS = frozenset({"and", "or"})
_LINKS = frozenset({"than", "as"})
_JOINED = _JOINERS | word_set("between_places")
_UP_FROM = (["up", "from"], ["down", "from"])
_CLOSED: tuple[list[str], ...] = ([], [","], [";"], ["."], [")"])
_TO_NUMBER = 12  # tokens from a joiner to a number of the clause that it opens


def segments_of(
    words: Sequence[str],
    periods: Sequence[PeriodWords],
    quantities: Sequence[Quantity],
    cues: Sequence[Mark],
    places: Sequence[PlaceMark],
    left_out: Sequence[LeftOut],
) -> tuple[list[int], list[int]]:
    """Of each token its segment and its clause, counted from the left."""
    held = _held(words, periods, quantities, places, left_out)
    numbered = {quantity.first for quantity in quantities}
    numbered |= {cue.first for cue in cues if cue.row["cue"] in _OPENING}
    strong, cuts = word_set("clause"), _cuts()
    others = as_another(words, places) if not AS_OR_AMID.isdisjoint(words) else []
    segment: list[int] = []
    clause: list[int] = []
    segments = clauses = 0
    for at in [at for at, word in enumerate(words) if word in cuts or at in others]:
        if at in held:
            continue
        word = words[at]
        if word == "though" and words[at - 1 : at] == [","] and words[at + 1 : at + 2] == [","]:
            continue  # "assaults, though, rose": an adverb that opens no clause
        if at not in others and not cuts[word] and numbered.isdisjoint(range(at + 1, at + _TO_NUMBER)):
            continue
        segment += [segments] * (at - len(segment))
        clause += [clauses] * (at - len(clause))
        segments += 1
        clauses += word in strong or at in others
    segment += [segments] * (len(words) - len(segment))
    clause += [clauses] * (len(words) - len(clause))
    return segment, clause


def _held(
    words: Sequence[str],
    periods: Sequence[PeriodWords],
    quantities: Sequence[Quantity],
    places: Sequence[PlaceMark],
    left_out: Sequence[LeftOut],
) -> set[int]:
    """Tokens inside a date, a number or a place, or before an exception, where a comma or "and" separates nothing."""
    held = {one.first for one in left_out}
    for period in periods:
        held.update(range(period.first, period.last))
    for quantity in quantities:
        held.update(range(quantity.first, quantity.last))
    held.update(_before_own_times(words, periods, quantities))
    for place in places:
        held.update(range(place.first, place.last))
    for left, right in itertools.pairwise(places):
        begins = words[right.first] in word_set("new_subject") and right.last - right.first == 1
        begins |= not _LINKS.isdisjoint(words[: left.first]) and has_its_own(words, right.last)
        if begins and "and" in words[left.last : right.first]:
            continue  # "fewer than Reno, and our murders fell": another clause begins, and no list goes on
        if right.first - left.last <= 2 and _JOINED.issuperset(words[left.last : right.first]):  # "A, B, and C"
            held.update(range(left.last, right.first))
    return held


def _before_own_times(
    words: Sequence[str], periods: Sequence[PeriodWords], quantities: Sequence[Quantity]
) -> Iterator[int]:
    """The comma in "fell from 741, in 2017, to 538, in 2019": the time between two commas is that of the number."""
    counts = {one.last: one.first for one in quantities if one.kind is QuantityKind.COUNT}
    for period in periods:
        at = period.first - (words[period.first - 1 : period.first] == ["in"])
        closed = words[period.last : period.last + 1] in _CLOSED
        first = counts.get(at - 1)
        if first is None or words[at - 1 : at + 1] != [",", "in"] or not closed:
            continue
        if list(words[first - 2 : first]) not in _UP_FROM or words[period.last : period.last + 1] == [","]:
            yield at - 1  # "had 32 killings, up from 25, in 2023" ends an aside


@cache
def _cuts() -> dict[str, bool]:
    """The words that may part a sentence, and whether they do so by themselves: "and" does before a new figure."""
    return dict.fromkeys(_JOINERS, False) | dict.fromkeys(word_sets("segment", "clause"), True)
