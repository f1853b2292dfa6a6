"""The words for times of one sentence, each settled once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from onrecord.claims.periods import year
from onrecord.frozen import replace
from onrecord.grounding.calendar import is_part, shift, year_to
from onrecord.grounding.mains import Mains
from onrecord.grounding.periods import Resolved, resolve
from onrecord.grounding.pointing_words import beyond, is_back_then, is_part_of_year, is_that_year, shift_of
from onrecord.grounding.told_counts import Told
from onrecord.grounding.years import year_of_part, year_paced
from onrecord.model import (
    CalendarWords,
    DayWords,
    Grain,
    Origin,
    Period,
    PeriodWords,
    Reading,
    SameWords,
    ScopeKind,
    ScopeWords,
    Shape,
    SinceWords,
    Span,
    Statement,
    UnitWords,
    WindowWords,
    YearShift,
)

_ACROSS = 5  # sentences back to which "That year" may point that opens a paragraph
_BACK = 3  # sentences back to which "that year" may point, where those between name no time
WHOLE = frozenset({Grain.YEAR, Grain.FISCAL})


@dataclass(slots=True)
class Timeline:
    """The periods of one sentence as they settle, so that the same words are settled once.

    `same` is the latest period told as the same days of another year: plain years behind it in a list are such too.
    `named` are all its words for times, in order. `ends` are where words for two years end, between which something
    changed: "fell between 2010 and 2015, to 2,542" ends there. `told` are the years that the sentence before names,
    `own` those of them that figures are told of, and not only held against. `weekend` are the few days that the text
    opens with; `since` is where the changes told before it began, `latest` the time of the figure told last, `running`
    the year up to the day, where the paragraph before told of that; `bases` are where the words stand for times that
    figures are only held against, `held` those too of which one is told. `printed` is the latest year of a text whose
    own day is not known, where nobody can say whether it tells of that year. `covered` are the first months of a year
    that a sentence shortly before names, of which no figure is told yet. `counts` are the figures told so far.
    """

    said: date | None
    last: Period | None
    main: Period | None
    settled: dict[Span, Resolved]  # by where the words stand; to hash an expression of time is slow
    same: Period | None = None
    named: Sequence[PeriodWords] = ()
    ends: dict[PeriodWords, Period] = field(default_factory=dict)
    told: Sequence[Period] = ()
    own: Sequence[Period] = ()
    weekend: Period | None = None
    since: Period | None = None
    running: Period | None = None
    latest: Period | None = None
    bases: frozenset[Span] = frozenset()
    held: frozenset[Span] = frozenset()
    printed: Period | None = None
    covered: Period | None = None
    idle: bool = False
    counts: Sequence[Told] = ()
    window: tuple[Period, Period] | None = None  # the two times of the change told last that names them
    way: tuple[Period | None, Period | None] | None = None  # told before: "from 47 to 59" went between its ends
    began: int = -1  # where a figure ends with which a change between two years began

    def resolve(self, words: PeriodWords, context: Period | None) -> Resolved:
        """The period of these words, as settled before in this sentence."""
        known = self.settled.get(words.span)
        if known is None or (known.words is not words and known.words != words):
            known = self._found(words, context)
            self.settled[words.span] = known
        return known

    def _found(self, words: PeriodWords, context: Period | None) -> Resolved:
        if context is None and isinstance(words.expression, SameWords) and not words.expression.this:
            context = self.covered  # "The report covers January to June. Murders rose over the same period of 2017"
        found = resolve(words, self.said, self._pointed(words, context) or context, self.main)
        return replace(found, period=shift(found.period, -1)) if found.period and self._over(words, found) else found

    def _over(self, words: PeriodWords, found: Resolved) -> bool:
        """ "In 2019 it had 355, topping last year's 353", "up 4 percent over the past year": the one before it."""
        told = words.expression.year if isinstance(words.expression, CalendarWords) else None
        if words.span not in self.held or told != YearShift(-1, Origin.SAID) or is_part_of_year(words):
            return False
        before = [one for one in self.named if one.span.end <= words.span.start]
        if before:
            return resolve(before[-1], self.said, None, self.main).period == found.period
        alone = [one.span for one in self.named] == [words.span]
        return alone and self.last == self.latest == found.period

    def names(self, period: Period, *, bases: bool) -> bool:
        """Whether words of the sentence name a period or begin there; with `bases` only those held against a figure."""
        named = [words for words in self.named if not bases or words.span in self.bases]
        told = [self._found(words, None) if shift_of(words) else self.resolve(words, None) for words in named]
        return any(period in (found.period, found.start) for found in told)

    def runs_on(self, reading: Reading) -> Period | None:
        """The year so far: "we have 61" and "crime is down", behind what was told of it or of its days before."""
        if not reading.present or reading.period is not None:
            return None
        if reading.shape is Shape.VALUE:
            return (year_paced(self.last or self.main, self.said) if reading.projected else None) or self.running
        told, said = self.last, self.said
        if reading.shape is not Shape.CHANGE or reading.against_period is not None or said is None:
            return None
        if self.idle and reading.amount is None:
            return year_to(said)
        if told is None:
            over = self.main is not None and self.main.first.year < said.year
            return self.running if over else None
        begun = told.last is not None and told.first.year < said.year and is_part(told) and told.first.month == 1
        return year_to(said) if begun and told == shift(year_to(said), told.first.year - said.year) else None

    def opening(self, scope: ScopeWords | None, context: Period | None) -> Period | None:
        """The year from which an extreme is told: that of "the most since 1996"."""
        if scope is not None and scope.kind is ScopeKind.YEARS and scope.years is not None:
            return self._up_to_now(scope.years, context)
        if scope is None or scope.start is None:
            return None
        found = self.resolve(scope.start, context)
        return found.start or found.point or found.period

    def _up_to_now(self, years: int, spoken: Period | None) -> Period | None:
        """The year before the "past two decades", where a year further back is the worst of them: not up to it."""
        window = any(isinstance(one.expression, WindowWords) and one.expression.years == years for one in self.named)
        if not window or self.said is None or spoken is None or spoken.grain is not Grain.YEAR:
            return None
        opens = self.said.year - 1 - years
        return year(opens) if opens < spoken.first.year < self.said.year - 1 else None

    def day_named(self) -> Period | None:
        """The first single day that the sentence names: when the event happened that it tells of."""
        days = [self.resolve(words, self.last).period for words in self.named]
        return next((day for day in days if day is not None and day.last == day.first), None)

    def _pointed(self, words: PeriodWords, context: Period | None) -> Period | None:
        """What the words point back to within the sentence, or in the one before it.

        "None for 2021; they put that year's at 9", "85 in 2012 and 58 the next year", "halved since 1993. That year".
        """
        by = shift_of(words)
        if by is None:
            return None
        if by > 0 and self._not_yet(context, by) and not self._not_yet(self.latest, by):
            return self.latest  # "In 2018 there were 88. In 1993 it was 203. Five years later": from 1993
        if by and is_part_of_year(words):
            whole = [one for one in self.named if one.span in self.settled and one != words and shift_of(one) == by]
            if whole:  # "the year before there were 493, 55 of them in August"
                return self.settled[whole[0].span].at.spoken
        if by and words.text.lower().endswith(" that"):
            return self._just_told(words)
        before = [other for other in self.named if other.span.end <= words.span.start and shift_of(other) != 0]
        if by < 0 and self.last is not None and self.last.grain in WHOLE and self._held_against(before):
            return self.last  # "159, more than in 1990, and Reno 208, nine more than a year earlier"
        if before and (not by or context is None):
            found = self.resolve(before[-1], self.last)
            begun = found.start if not by else None  # "under a decree since 2017, it had 342 that year"
            return next((one for one in (found.period, begun) if one is not None and one.grain in WHOLE), None)
        if isinstance(words.expression, SinceWords):  # "since then"
            told = self.own or self.told
            return told[-1] if told else self.latest
        if by:
            return None if before or words.span in self.bases else self._told_last(context, by)
        same = isinstance(words.expression, SameWords) and (bool(self.own) or not is_back_then([words]))
        told = self.own if same else self.told
        if len(told) > 1:  # "40 in 1991 and 25 in 2015. Here it was 4 then and 3 in 2015"
            here = [self.resolve(one, None).period for one in self.named if shift_of(one) is None]
            told = [one for one in told if one not in here] if here else told
        return told[0] if not before and len(told) == 1 else None

    def _held_against(self, named: Sequence[PeriodWords]) -> bool:
        """Whether every one of some times is only the far side of a comparison."""
        return bool(named) and all(words.span in self.bases for words in named)

    def _told_last(self, context: Period | None, by: int) -> Period | None:
        """ "In 2015 it had been 86. The year after, it was 145": counted from the year told last, not from the newest.

        Of several years the last is counted on from; which of them "the year before" precedes nobody can say.
        """
        told = sorted(self.own, key=lambda one: one.first)
        if not told or (by < 0 and len(told) > 1) or self._not_yet(told[-1], by):
            return None
        same = context is not None and context.first.year == told[-1].first.year and context.grain not in WHOLE
        return None if same else told[-1]

    def _not_yet(self, start: Period | None, by: int) -> bool:
        """Whether so many years from a time on the words had still to be said, or no time is told."""
        return start is None or (self.said is not None and (start.last or start.first).year + by > self.said.year)

    def _just_told(self, words: PeriodWords) -> Period | None:
        """ "416 the year before and 415 the year before that": counted from the time right before."""
        before = [other for other in self.named if other.span.end <= words.span.start and other.span in self.settled]
        return self.settled[before[-1].span].period if before else self.latest

    def years_pointed_at(self, words: PeriodWords | None) -> Sequence[Period]:
        """The years that "that year" may be, where the sentence before names several, and those that others precede."""
        by = None if words is None else shift_of(words)
        if words is None or by is None or is_part_of_year(words):
            return ()
        if by:
            starts = [one for one in (*self.told, self.last, self.latest) if one is not None and one.grain in WHOLE]
            return [shift(one, by) for one in dict.fromkeys(starts) if not self._not_yet(one, by)]
        return self.told if len(self.told) > 1 and is_that_year(words) else ()


def running_year(told: Period | None, said: date | None) -> Period | None:
    """The year so far, where a period told is that: "61 so far this year"; answered with "we have 64"."""
    begun = said is not None and told is not None and told.first == date(said.year, 1, 1)
    return year_to(said) if begun and said is not None and told is not None and is_part(told) else None


def timeline_of(
    statements: Sequence[Statement],
    mains: Mains,
    at: int,
    said: date | None,
    kept: tuple[int, Timeline] | None = None,
) -> Timeline:
    """The timeline of a sentence, from the words for times of each; the sentence before is of its paragraph or none.

    `kept` is the timeline of the last sentence with figures, in which what it counts from others is settled.
    """
    before, named = at - 1, mains.named
    may = beyond if is_back_then(named.get(at, ())) else _with_a_year
    while before > 0 and at - before < _BACK and not may(_with_a_year(named.get(before, ()))):
        before -= 1  # "It was halved since 2021. “This is no accident.” There were 308 that year"
    near = at > 0 and statements[before].paragraph == statements[at].paragraph
    words = _with_a_year(named.get(before, ())) if near else _before_that_year(mains, at)
    settled = kept[1].settled if kept is not None and kept[0] == before else {}
    plain = [one for one in words if not one.since and one.span not in mains.bases]
    own = years_told(plain, said, settled, whole=True) if settled else ()
    covered = _covered(mains, at, said)
    return Timeline(
        said, None, None, {}, named=named.get(at, ()), told=years_told(words, said, settled), own=own, covered=covered
    )


def _covered(mains: Mains, at: int, said: date | None) -> Period | None:
    """The first months of a year that a sentence shortly before names alone: "figures for the first six months"."""
    near = (mains.named.get(before, ()) for before in range(at - 1, max(-1, at - 1 - _BACK), -1))
    named = next((words for words in near if words), ())
    found = resolve(named[0], said).period if len(named) == 1 and shift_of(named[0]) is None else None
    if found is None or found.last is None or not is_part(found) or (found.first.month, found.first.day) != (1, 1):
        return None
    return found if found.last.month > found.first.month else None


def _before_that_year(mains: Mains, at: int) -> Sequence[PeriodWords]:
    """What "That year", or "Nine years earlier", may point at that opens a paragraph: the times told before it."""
    here = mains.named.get(at, ())
    if not here or not isinstance(here[0].expression, CalendarWords) or shift_of(here[0]) is None:
        return ()
    last = [one for one in _with_a_year(mains.named.get(at - 1, ())) if not one.since]  # "31 in 1999, the fewest since"
    if len(last) == 1 and shift_of(last[0]) is None:
        return last
    if not is_that_year(here[0]):
        return ()
    told = (words for before in range(max(0, at - _ACROSS), at) for words in _with_a_year(mains.named.get(before, ())))
    return [words for words in told if shift_of(words) is None]


def _with_a_year(named: Sequence[PeriodWords]) -> Sequence[PeriodWords]:
    """The times less days and weeks counted from the day of the words: no "that year" means that of "Saturday"."""
    return [words for words in named if not isinstance(words.expression, DayWords | UnitWords)] if named else named


def years_told(
    named: Sequence[PeriodWords],
    said: date | None,
    settled: Mapping[Span, Resolved] | None = None,
    *,
    whole: bool = False,
) -> tuple[Period, ...]:
    """The years that a sentence names, "since 1993" and "at this point in 2013" among them.

    None where one is counted from another that is not `settled`. With `whole` no part of a year stands for its year.
    """
    if not named:
        return ()
    known = settled or {}
    if any(shift_of(words) is not None and words.span not in known for words in named):
        return ()
    found = [known.get(words.span) or resolve(words, said) for words in named]
    years = [one.start if words.since else one.period for one, words in zip(found, named, strict=True)]
    years = [year_of_part(one) if one is not None and is_part(one) and not whole else one for one in years]
    return tuple(dict.fromkeys(one for one in years if one is not None and one.grain in WHOLE))
