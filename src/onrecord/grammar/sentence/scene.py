"""One sentence as the claim shapes see it: tokens, and every mark on them.

A sentence is cut in segments and in clauses (`segments.py`). A segment holds at most one figure with its period; what
it leaves out it takes from the segment to its left, then from its clause, then from the sentence. The far side of a
comparison ("than ...", "down from ...", "compared with ...") is marked, since a period there is not the figure's own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Any

from onrecord.frozen import dataclass
from onrecord.grammar.dates.claimed_dates import claimed
from onrecord.grammar.dates.dates_no_figure import dates_a_paper, dates_figures
from onrecord.grammar.dates.periods import find_periods
from onrecord.grammar.dates.records_began import Began, outside, records_began
from onrecord.grammar.numbers.numbers import find_quantities
from onrecord.grammar.places.places import PlaceMark, find_places
from onrecord.grammar.places.places_meant import places_meant
from onrecord.grammar.sentence.counted_measures import counted, outside_per_head
from onrecord.grammar.sentence.exceptions import LEAVE_OUT, LeftOut, exceptions, without_years
from onrecord.grammar.sentence.glosses import without_glosses
from onrecord.grammar.sentence.harmed import without_harmed
from onrecord.grammar.sentence.narrower import judged
from onrecord.grammar.sentence.passed import beating
from onrecord.grammar.sentence.segments import segments_of
from onrecord.grammar.sentence.surnames import without_surnames
from onrecord.grammar.sentence.vocabulary import Words
from onrecord.grammar.sentence.works_named import works_named
from onrecord.grammar.words.ages import ages, without_minors
from onrecord.grammar.words.drawn_words import SIGNS as DRAWN
from onrecord.grammar.words.drawn_words import spelt_out
from onrecord.grammar.words.far_side import far_side
from onrecord.grammar.words.marks import Mark, find, find_all
from onrecord.grammar.words.over_times import over_times
from onrecord.grammar.words.signs import signs_of
from onrecord.grammar.words.tokens import Token, tokenize
from onrecord.model import PeriodWords, Quantity, QuantityKind, Span

_LEXICON_ALONE = Words()
PEAKS = frozenset({"peak", "record"})
_START, _END, _NORM = itemgetter(0), itemgetter(1), itemgetter(3)  # of a token: by its place is read soonest
_Cut = tuple[list[Token], list[str], int]  # tokens, their words, and the signs of these
_Lanes = tuple[list[Mark], ...]  # measures, company, qualifiers, cues, groups
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

    def opens(self, span: Span) -> int:
        """The token that a stretch of the text opens with; the last where it lies behind the sentence."""
        return min(bisect_right(self.ends, span.start), len(self.tokens) - 1)

    def behind(self, span: Span) -> int:
        """The token that stands right behind a stretch of the text; one past the last where none does."""
        return bisect_left(self.starts, span.end)


def look(text: str, span: Span, asides: Sequence[Span] = (), given: Words = _LEXICON_ALONE) -> Scene:
    """Mark one sentence. In `asides`, which only attribute, no claim starts; `given` are words beside the lexicon's."""
    return look_through(text, [(span, asides)], given)[0]


def look_through(
    text: str, sentences: Sequence[tuple[Span, Sequence[Span]]], given: Words = _LEXICON_ALONE
) -> list[Scene]:
    """Mark sentences, each given with its asides: one step for all of them before the next, while its code is warm."""
    cut = [_cut_up(text, span) for span, _ in sentences]
    dated = [_dated(words, find_periods(tokens, words)) for tokens, words, _ in cut]
    lanes = [without_harmed(find_all(words).values(), words) for _, words, _ in cut]
    counts = [_counts(*one) for one in zip(cut, dated, lanes, strict=True)]
    hidden = [_inside(tokens, words, asides) for (tokens, words, _), (_, asides) in zip(cut, sentences, strict=True)]
    named = [
        places_meant(tokens, words, signs, given.places, given.parts, inside, given.people)
        for (tokens, words, signs), inside in zip(cut, hidden, strict=True)
    ]
    return [_scene(text, given, *one) for one in zip(cut, hidden, dated, lanes, counts, named, strict=True)]


def _scene(
    text: str,
    given: Words,
    cut: _Cut,
    hidden: Sequence[bool],
    periods: list[PeriodWords],
    lanes: _Lanes,
    counts: tuple[list[Quantity], list[Mark]],
    places: list[PlaceMark],
) -> Scene:
    """One sentence, from what each step has found in it."""
    (tokens, words, signs), (quantities, aged) = cut, counts
    measures, company, qualifiers, cues, groups = lanes
    began = records_began(words, cues)
    places = outside(began, places) or places  # "since national records began" names the nation where nothing else does
    cues = beating(words, _outside_names(cues, places), places)
    if given.measures is not None:
        measures = _given_measures(tokens, words, hidden, places, _tokens_of(*periods, *quantities, *places), given)
    kinds = frozenset([cue.row["cue"] for cue in cues])
    if "per_head" in kinds:
        measures = outside_per_head(measures, cues, words, quantities)
    left_out = exceptions(words, cues, places, quantities, periods) if not kinds.isdisjoint(LEAVE_OUT) else []
    segment, clause = segments_of(words, periods, quantities, cues, places, left_out)
    periods, qualifiers = outside(began, without_years(left_out, periods)), _outside_names(qualifiers, places)
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
        counted(without_glosses(_outside_sizes(measures, places), words), quantities, words, signs),
        company,
        without_surnames(without_minors(qualifiers, aged) if aged else qualifiers, tokens, words),
        cues,
        kinds,
        groups,
        segment,
        clause,
        far_side(words, quantities, cues, segment, _names(places), over_times(words, periods), periods, hidden),
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


def _outside_sizes(measures: list[Mark], places: Sequence[PlaceMark]) -> list[Mark]:
    """Without the residents who tell how large cities are: "cities of more than 1 million residents"."""
    sets = [place for place in places if place.words.kind == "group"]
    return _outside_names(measures, sets) if sets else measures


def _dated(words: Sequence[str], periods: Sequence[PeriodWords]) -> list[PeriodWords]:
    return [period for period in periods if not dates_a_paper(words, period)]


def _counts(cut: _Cut, periods: Sequence[PeriodWords], lanes: _Lanes) -> tuple[list[Quantity], list[Mark]]:
    """The numbers outside words of time, of groups and of ages, those inside a qualifier ("under 18") among them.

    Beside them the ages.
    """
    tokens, words, _ = cut
    *_, qualifiers, _, groups = lanes
    aged = ages(tokens, words, qualifiers)
    found = find_quantities(tokens, _tokens_of(*periods), words)
    if not groups and not aged and not qualifiers:
        return found, aged
    grouped = {at for group in (*groups, *aged) for at in range(group.first, group.last)}
    grouped |= {at for mark in qualifiers for at in range(mark.first + 1, mark.last)}
    return [quantity for quantity in found if quantity.first not in grouped], aged


def _names(places: Sequence[PlaceMark]) -> set[int]:
    """The tokens at which a place is named, and not pointed at."""
    return {place.first for place in places if not place.words.here}


def places_in(text: str, span: Span, given: Words = _LEXICON_ALONE) -> list[PlaceMark]:
    """The places of a stretch that is no sentence: a dateline."""
    return find_places(*_cut_up(text, span)[:2], given.places)


def _cut_up(text: str, span: Span) -> tuple[list[Token], list[str], int]:
    """The tokens of a stretch, their words, and the signs of these."""
    tokens = tokenize(text, span.start, span.end)
    words = [*map(_NORM, tokens)]
    if not DRAWN.isdisjoint(words):
        tokens = spelt_out(tokens)
        words = [token.norm for token in tokens]
    if not _MARKUP.isdisjoint(words):
        tokens = [one for at, one in enumerate(tokens) if one.text not in _MARKUP or _ranks(tokens, at)]
        words = [token.norm for token in tokens]
    if "v" in words:
        tokens = _versus(tokens)
        words = [token.norm for token in tokens]
    if "vs" in words:  # "74, vs. 80 in 2016": the stop is a part of the word
        tokens = [one for before, one in pairwise([*tokens[:1], *tokens]) if (before.norm, one.norm) != ("vs", ".")]
        words = [token.norm for token in tokens]
    return tokens, words, signs_of(words, (), ())


def _versus(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, "298 v. 316" told as "298 vs. 316"; "Roe v. Wade" stays."""
    numbers = [one.kind == "number" for one in tokens] + [False, False]
    behind = [at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text == ".") for at in range(len(tokens))]
    told = [at for at, one in enumerate(tokens) if at and one.norm == "v" and numbers[behind[at]]]
    named = {at for at in told if tokens[at - 1].text[:1].isupper()}  # "Roe v. 12 Doe"
    return [one._replace(norm="vs") if at in told and at not in named else one for at, one in enumerate(tokens)]


def _ranks(tokens: Sequence[Token], at: int) -> bool:
    """ "Reno (#5) had 82", "Ohio was #1 for thefts": whether a mark makes the number behind it one of an order."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    glued = behind is not None and behind.kind == "number" and behind.start == tokens[at].end
    return tokens[at].text == "#" and at > 0 and glued


def _edges(tokens: Sequence[Token]) -> tuple[list[int], list[int]]:
    """Where the tokens start and end in the text."""
    return [*map(_START, tokens)], [*map(_END, tokens)]


def _inside(tokens: Sequence[Token], words: Sequence[str], asides: Sequence[Span]) -> list[bool]:
    inside = [False] * len(tokens)
    for aside in asides:
        first = bisect_left(tokens, aside.start, key=_START)
        last = bisect_left(tokens, aside.end, key=_START)
        inside[first:last] = [True] * (last - first)
    for name in works_named(tokens, words):
        inside[name.start : name.stop] = [True] * len(name)
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
