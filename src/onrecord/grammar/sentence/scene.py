"""One sentence as the claim shapes see it: tokens, and every mark on them.

A sentence is cut in segments (at commas, semicolons, dashes, "and" before a new figure) and in clauses (at semicolons,
"while", "but"). A segment holds at most one figure with its period; what it leaves out it takes from the segment to
its left, then from its clause, then from the sentence. The far side of a comparison ("than ...", "down from ...",
"compared with ...") is marked, since a period there is not the figure's own.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from onrecord.frozen import dataclass
from onrecord.grammar.dates.claimed_dates import claimed
from onrecord.grammar.dates.dates_no_figure import dates_a_paper, dates_figures
from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.dates.records_began import Began, outside, records_began
from onrecord.grammar.numbers.numbers import find_quantities
from onrecord.grammar.places.places import PlaceMark, find_places
from onrecord.grammar.places.places_meant import places_meant
from onrecord.grammar.sentence.as_another import as_another, has_its_own
from onrecord.grammar.sentence.counted_measures import counted
from onrecord.grammar.sentence.exceptions import LeftOut, exceptions
from onrecord.grammar.sentence.harmed import without_harmed
from onrecord.grammar.sentence.narrower import judged
from onrecord.grammar.sentence.passed import beating
from onrecord.grammar.sentence.surnames import without_surnames
from onrecord.grammar.sentence.vocabulary import Words
from onrecord.grammar.words.ages import ages, without_minors
from onrecord.grammar.words.far_side import far_side
from onrecord.grammar.words.marks import Mark, find, find_all
from onrecord.grammar.words.signs import signs_of
from onrecord.grammar.words.tokens import Token, tokenize
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import HolidayWords, PeriodWords, Quantity, QuantityKind, Span, WindowWords

_LEXICON_ALONE = Words()
_OPENING = frozenset({"super", "record", "change"})  # cues that a new segment may begin with, as a figure
PEAKS = frozenset({"peak", "record"})
_THROUGH = word_set("until_date") - {"to"}
_JOINERS = frozenset({"and", "or"})
_start = attrgetter("start")
_JOINED = _JOINERS | word_set("between_places")
_MARKUP = frozenset("*_#`>")  # Markdown's emphasis and headings say nothing of their own


@dataclass(frozen=True, slots=True)
class Scene:
    """The marks of one sentence. All `first` and `last` are token indices, `last` excluded."""

    text: str
    tokens: Sequence[Token]
    starts: Sequence[int]  # of the tokens, in the text
    ends: Sequence[int]
    words: Sequence[str]
    word: Callable[[int], str]  # the plain word at a place, empty outside the sentence
    has: frozenset[str]  # the words once more, for a look whether any stands at all
    signs: int  # what wakes work on the sentence: see `words/signs.py`
    periods: Sequence[PeriodWords]
    quantities: Sequence[Quantity]
    places: Sequence[PlaceMark]
    measures: Sequence[Mark]
    company: Sequence[Mark]
    qualifiers: Sequence[Mark]
    cues: Sequence[Mark]
    kinds: frozenset[str]  # of the cues
    groups: Sequence[Mark]
    segment: Sequence[int]
    clause: Sequence[int]
    far: Sequence[bool]
    hidden: Sequence[bool]
    walls: Sequence[tuple[int, int]]  # figures that a date or a place does not reach across
    left_out: Sequence[LeftOut]  # "but Louisiana", "except Reno"
    began: Began | None  # behind a superlative, "since the city began counting, in 2015": holds no date and no place
    claimed: frozenset[int]  # first tokens of dates that belong to a superlative: "the lowest since 1962"
    facts: dict[object, Any]  # what has been worked out of the whole sentence: see `once.py`

    def span(self, first: int, last: int) -> Span:
        """Characters of tokens `first` to `last` (excluded)."""
        return Span(self.starts[first], self.ends[last - 1])


def look(text: str, span: Span, asides: Sequence[Span] = (), given: Words = _LEXICON_ALONE) -> Scene:
    """Mark one sentence. In `asides`, which only attribute, no claim starts; `given` are words beside the lexicon's."""
    tokens, words, signs = _cut_up(text, span)
    periods = [period for period in find_periods(tokens, words) if not dates_a_paper(words, period)]
    measures, company, qualifiers, cues, groups = without_harmed(find_all(words).values(), words)
    aged, began, hidden = ages(tokens, words, qualifiers), records_began(words, cues), _inside(tokens, asides)
    quantities = _quantities(tokens, words, periods, [*groups, *aged], qualifiers)
    places = outside(began, places_meant(tokens, words, signs, given.places, given.parts, hidden, given.people))
    cues = beating(words, _outside_names(cues, places), places)
    if given.measures is not None:
        measures = _given_measures(tokens, words, hidden, places, _tokens_of(*periods, *quantities, *places), given)
    kinds = frozenset([cue.row["cue"] for cue in cues])
    left_out = exceptions(words, cues, places, quantities) if "except" in kinds else []
    segment, clause = _cut(words, _held(words, periods, quantities, places, left_out), quantities, cues, places)
    periods, qualifiers = outside(began, periods), _outside_names(qualifiers, places)
    return Scene(
        text,
        tokens,
        *_edges(tokens),
        words,
        defaultdict(str, enumerate(words)).__getitem__,  # the rules ask for a hundred words a sentence
        frozenset(words),
        signs | signs_of((), kinds, [quantity.kind for quantity in quantities]),
        [period for period in periods if dates_figures(words, period, hidden=hidden[period.first])],
        quantities,
        places,
        counted(measures, quantities, words, signs),
        company,
        without_surnames(without_minors(qualifiers, aged) if aged else qualifiers, tokens, words),
        cues,
        kinds,
        groups,
        segment,
        clause,
        far_side(words, quantities, cues, segment, _names(places), _timed(words, periods), periods),
        hidden,
        _walls(words, quantities, cues, kinds),
        left_out,
        began,
        claimed(words, periods, quantities, cues, kinds),
        {},
    )


def _given_measures(
    tokens: Sequence[Token],
    words: Sequence[str],
    hidden: Sequence[bool],
    places: Sequence[PlaceMark],
    taken: set[int],
    given: Words,
) -> list[Mark]:
    """The measures, those among them that only this document knows."""
    return judged(find("measures", words, given.measures), tokens, hidden, places, taken, given.near)


def _outside_names(marks: list[Mark], places: Sequence[PlaceMark]) -> list[Mark]:
    """Without what only stands in the name of a place: "Wichita Falls", "High Point", "White Plains"."""
    named = {at for place in places if place.words.candidates for at in range(place.first, place.last)}
    return [mark for mark in marks if mark.first not in named] if named and marks else marks


def _quantities(
    tokens: Sequence[Token],
    words: Sequence[str],
    periods: Sequence[PeriodWords],
    groups: Sequence[Mark],
    qualifiers: Sequence[Mark],
) -> list[Quantity]:
    """The numbers outside words of time, of groups and of ages, those inside a qualifier ("under 18") among them."""
    found = find_quantities(tokens, _tokens_of(*periods), words)
    if not groups and not qualifiers:
        return found
    grouped = {at for group in groups for at in range(group.first, group.last)}
    grouped |= {at for mark in qualifiers for at in range(mark.first + 1, mark.last)}
    return [quantity for quantity in found if quantity.first not in grouped]


def _timed(words: Sequence[str], periods: Sequence[PeriodWords]) -> set[int]:
    """The tokens that only open words of time: "over the weekend", "over Labor Day", "from January through June"."""
    timed: set[int] = set()
    for period in periods:
        opening = words[period.first]
        if opening == "over" or (opening == "from" and _THROUGH & set(words[period.first : period.last])):
            timed.add(period.first)
        elif words[period.first - 1] == "over" and (isinstance(period.expression, HolidayWords) or _is_a_year(period)):
            timed.add(period.first - 1)
    return timed


def _is_a_year(period: PeriodWords) -> bool:
    """ "Down 9 percent over the past year": the year in which it fell, and none that it is held against."""
    return period.expression == WindowWords(1, "year")


def _names(places: Sequence[PlaceMark]) -> set[int]:
    """The tokens at which a place is named, and not pointed at."""
    return {place.first for place in places if not place.words.here}


def places_in(text: str, span: Span, given: Words = _LEXICON_ALONE) -> list[PlaceMark]:
    """The places of a stretch that is no sentence: a dateline."""
    return find_places(*_cut_up(text, span)[:2], given.places)


def _cut_up(text: str, span: Span) -> tuple[list[Token], list[str], int]:
    """The tokens of a stretch, their words, and the signs of these."""
    tokens = tokenize(text, span.start, span.end)
    words = [token.norm for token in tokens]
    if not _MARKUP.isdisjoint(words):
        tokens = [token for token in tokens if token.text not in _MARKUP]
        words = [token.norm for token in tokens]
    return tokens, words, signs_of(words, (), ())


def _edges(tokens: Sequence[Token]) -> tuple[list[int], list[int]]:
    """Where the tokens start and end in the text."""
    return [token.start for token in tokens], [token.end for token in tokens]


def _inside(tokens: Sequence[Token], asides: Sequence[Span]) -> list[bool]:
    inside = [False] * len(tokens)
    for aside in asides:
        first = bisect_left(tokens, aside.start, key=_start)
        last = bisect_left(tokens, aside.end, key=_start)
        inside[first:last] = [True] * (last - first)
    return inside


def _tokens_of(*marks: PeriodWords | Quantity | PlaceMark) -> set[int]:
    return {at for mark in marks for at in range(mark.first, mark.last)}


def _walls(
    words: Sequence[str], quantities: Sequence[Quantity], cues: Sequence[Mark], kinds: frozenset[str]
) -> list[tuple[int, int]]:
    """Every figure but durations and the number of a peak ("their peak of 11,105"), which stands for the peak."""
    peaks = set() if kinds.isdisjoint(PEAKS) else {cue.last for cue in cues if cue.row["cue"] in PEAKS}
    return [
        (quantity.first, quantity.last)
        for quantity in quantities
        if quantity.kind is not QuantityKind.DURATION
        and not (peaks and words[quantity.first - 1 : quantity.first] == ["of"] and peaks & set(_near(quantity.first)))
    ]


def _near(at: int) -> range:
    return range(at - 2, at + 1)


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
    for place in places:
        held.update(range(place.first, place.last))
    for left, right in itertools.pairwise(places):
        begins = words[right.first] in word_set("new_subject") and right.last - right.first == 1
        begins |= "than" in words[: left.first] and has_its_own(words, right.last)
        if begins and "and" in words[left.last : right.first]:
            continue  # "fewer than Reno, and our murders fell": another clause begins, and no list goes on
        if right.first - left.last <= 2 and _JOINED.issuperset(words[left.last : right.first]):  # "A, B, and C"
            held.update(range(left.last, right.first))
    return held


@cache
def _cuts() -> dict[str, bool]:
    """The words that may part a sentence, and whether they do so by themselves: "and" does before a new figure."""
    return dict.fromkeys(_JOINERS, False) | dict.fromkeys(word_sets("segment", "clause"), True)


def _cut(
    words: Sequence[str],
    held: set[int],
    quantities: Sequence[Quantity],
    cues: Sequence[Mark],
    places: Sequence[PlaceMark],
) -> tuple[list[int], list[int]]:
    numbered = {quantity.first for quantity in quantities}
    numbered |= {cue.first for cue in cues if cue.row["cue"] in _OPENING}
    strong, cuts = word_set("clause"), _cuts()
    others = as_another(words, places) if "as" in words else []
    segment: list[int] = []
    clause: list[int] = []
    segments = clauses = 0
    for at in [at for at, word in enumerate(words) if word in cuts or at in others]:
        if at in held:
            continue
        word = words[at]
        if word == "though" and words[at - 1 : at] == [","] and words[at + 1 : at + 2] == [","]:
            continue  # "assaults, though, rose": an adverb that opens no clause
        if at not in others and not cuts[word] and numbered.isdisjoint(range(at + 1, at + 12)):
            continue
        segment += [segments] * (at - len(segment))
        clause += [clauses] * (at - len(clause))
        segments += 1
        clauses += word in strong or at in others
    segment += [segments] * (len(words) - len(segment))
    clause += [clauses] * (len(words) - len(clause))
    return segment, clause
