"""What an order leaves out: "no state but Louisiana", "any city except Reno", "the deadliest big city after Omaha".

Those left out stand ahead of the subject: behind one state a place is second. "But" leaves out only what stands right
behind "any city" and its like; elsewhere it opens another sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Quantity, QuantityKind, Reading, ScopeKind, Shape

_OF_ALL = 4  # tokens from "any" to its "but": "any other large city but"
_REACH = 12  # tokens from a superlative to what it leaves out
_BESIDE = 2  # tokens of ", the" from years between commas to "highest"
_FEW = 12  # a longer count left out is no place in an order
_RUN = word_set("between_left_out")
LEAVE_OUT = frozenset({"except", "super"})  # cues without which nothing is left out
_AFTER = frozenset({"after", "behind"})
_NATION = frozenset({"nation", "country"})
_ONE = frozenset({"the", "its", "this"})  # "hit its highest in the city after Ferguson" orders no cities
_CLOSES = frozenset({".", ",", ";", ")"})
Item = TypeVar("Item", PlaceMark, PeriodWords)


class LeftOut(NamedTuple):
    """Tokens `first` to `last` (excluded) of the words and of what they leave out; `many` is 0 where nothing of ours
    is counted or named ("except in winter"). Years are left out of other years: "apart from 2015 and 1991"."""

    first: int
    last: int
    many: int
    years: bool = False

    def holds(self, at: int) -> bool:
        """Whether a token is one of its words."""
        return self.first <= at < self.last


def exceptions(
    words: Sequence[str],
    cues: Sequence[Mark],
    places: Sequence[PlaceMark],
    quantities: Sequence[Quantity],
    periods: Sequence[PeriodWords],
) -> list[LeftOut]:
    """Every exception of a sentence, in its order."""
    found = []
    named = [mark for mark in places if not mark.words.here]
    for cue in cues:
        but = cue.row["form"] == "but"
        if cue.row["cue"] != "except" or (but and not _behind_all(words, cue.first)):
            continue
        run = _run(words, cue.last, named)
        if run and but and _goes_on(words, cue.first, run[-1].last, cues):
            continue
        if run:
            found.append(LeftOut(cue.first, run[-1].last, len(run)))
            continue
        years = _run(words, cue.last, [one for one in periods if is_printed_year(one)])
        if years:
            found.append(LeftOut(cue.first, years[-1].last, len(years), years=True))
            continue
        number = next((q for q in quantities if q.first == cue.last and q.kind is QuantityKind.COUNT), None)
        if number is not None and number.value <= _FEW:
            found.append(LeftOut(cue.first, number.last, int(number.value)))
        elif cue.row["form"] != "but":
            found.append(LeftOut(cue.first, cue.last, 0))
    return found or list(_after(words, cues, named, periods))


def _after(
    words: Sequence[str], cues: Sequence[Mark], named: Sequence[PlaceMark], periods: Sequence[PeriodWords]
) -> Iterator[LeftOut]:
    """ "The deadliest big city after Reno and Boise", at the end of a clause or before its time."""
    for at in [at for at, word in enumerate(words) if word in _AFTER]:
        tops = (c for c in cues if c.row["cue"] == "super" and 0 <= at - c.last < _REACH)
        if not any(_orders_places(words, top.last, at) for top in tops):
            continue
        run = _run(words, at + 1, named)
        if run and _closes(words, run[-1].last, periods):
            yield LeftOut(at, run[-1].last, len(run))


def _closes(words: Sequence[str], at: int, periods: Sequence[PeriodWords]) -> bool:
    """Whether a phrase ends before a token, its time left aside: "after Reno in 2017." """
    ends = at >= len(words) or words[at] in _CLOSES
    return ends or any(period.first in (at, at + 1) for period in periods)


def _orders_places(words: Sequence[str], first: int, last: int) -> bool:
    """Whether these tokens behind a superlative name a field: "big city", "of any state", "in the nation"."""
    return "," not in words[first:last] and any(
        words[at] in _NATION or (words[at] in word_set("kinds_of_place") and words[at - 1] not in _ONE)
        for at in range(first, last)
    )


def without_years(left_out: Sequence[LeftOut], periods: list[PeriodWords]) -> list[PeriodWords]:
    """The times of a sentence without the years that it leaves out."""
    if not any(one.years for one in left_out):
        return periods
    return [period for period in periods if not any(one.holds(period.first) for one in left_out)]


def _behind_all(words: Sequence[str], at: int) -> bool:
    """ "Any other city but", "no state but", "all but", "nowhere but"."""
    before = words[max(0, at - _OF_ALL) : at]
    beside = before[-1:] and (before[-1] in word_set("kinds_of_place") or before[-1] in word_set("of_all"))
    return bool(beside) and not word_set("of_all").isdisjoint(before)


def _goes_on(words: Sequence[str], but: int, last: int, cues: Sequence[Mark]) -> bool:
    """ "The most of any city, but Reno fell": a verb behind the place that "no city" or "every city" does not own."""
    verb = words[last : last + 1]
    if not verb or not (
        verb[0] in word_set("degree_verb") or any(c.first == last and c.row["form"] == "verb" for c in cues)
    ):
        return False
    before = words[max(0, but - _OF_ALL) : but]
    opens = any(
        words[at] in word_set("of_all") and (at == 0 or words[at - 1] == ",")
        for at in range(max(0, but - _OF_ALL), but)
    )
    return not opens and word_set("of_none").isdisjoint(before)


def _run(words: Sequence[str], at: int, named: Sequence[Item]) -> list[Item]:
    """Those named from a token on, with nothing but "and" and commas between; commas alone make no list."""
    run: list[Item] = []
    closed = 1
    for mark in named:
        if mark.first < at:
            continue
        between = words[at : mark.first]
        if not _RUN.issuperset(between):
            break
        run.append(mark)
        at = mark.last
        if not {"and", "or"}.isdisjoint(between):
            closed = len(run)
    return run[:closed]


def left_out_of(left_out: Sequence[LeftOut], top: Mark) -> LeftOut | None:
    """What an order leaves out, right behind its word or in words that open the sentence: "aside from Reno, Omaha".

    Or around it, or years between commas right before it.
    """
    for one in left_out:
        opens = (
            one.many and one.last <= top.first and (one.first <= 1 or (one.years and top.first - one.last <= _BESIDE))
        )
        if 0 <= one.first - top.last < _REACH or opens or one.holds(top.first):
            return one
    return None


def behind(reading: Reading, left_out: LeftOut | None) -> Reading | None:
    """ "The most of any city except Reno" is second to Reno; None where what is left out makes no place in an order."""
    if left_out is None:
        return reading
    scope = reading.scope
    if not left_out.many or reading.among_the or scope is None:
        return None
    if left_out.years is (scope.kind is ScopeKind.AMONG):
        return None
    return replace(reading, shape=Shape.RANK, rules=("all but those ahead",), place_in_order=left_out.many + 1)
