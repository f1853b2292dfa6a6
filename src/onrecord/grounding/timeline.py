"""The words for times of one sentence, each settled once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from onrecord.grounding.periods import Resolved, resolve
from onrecord.model import CalendarWords, Grain, Origin, Period, PeriodWords, SameWords, YearShift

WHOLE = frozenset({Grain.YEAR, Grain.FISCAL})


@dataclass(slots=True)
class Timeline:
    """The periods of one sentence as they settle, so that the same words are settled once.

    `same` is the latest period told as the same days of another year: plain years behind it in a list are such too.
    `named` are all its words for times, in order. `ends` are where words for two years end, between which something
    changed: "fell between 2010 and 2015, to 2,542" ends there.
    """

    said: date | None
    last: Period | None
    main: Period | None
    settled: dict[PeriodWords, Resolved]
    same: Period | None = None
    named: Sequence[PeriodWords] = ()
    ends: dict[PeriodWords, Period] = field(default_factory=dict)
    _seen: dict[int, tuple[PeriodWords, Resolved]] = field(default_factory=dict)  # by identity; to hash words is slow

    def resolve(self, words: PeriodWords, context: Period | None) -> Resolved:
        """The period of these words, as settled before in this sentence."""
        seen = self._seen.get(id(words))
        if seen is not None:
            return seen[1]
        known = self.settled.get(words)
        if known is None:
            known = self.settled[words] = resolve(words, self.said, self._pointed(words) or context, self.main)
        self._seen[id(words)] = words, known  # with the words, so that nothing else takes their identity
        return known

    def day_named(self) -> Period | None:
        """The first single day that the sentence names: when the event happened that it tells of."""
        days = [self.resolve(words, self.last).period for words in self.named]
        return next((day for day in days if day is not None and day.last == day.first), None)

    def _pointed(self, words: PeriodWords) -> Period | None:
        """The year that the sentence names right before "that year": "none for 2021; they put that year's at 9"."""
        if not _that_year(words):
            return None
        before = [other for other in self.named if other.span.end <= words.span.start and not _that_year(other)]
        found = self.resolve(before[-1], self.last).period if before else None
        return found if found is not None and found.grain in WHOLE else None


def _that_year(words: PeriodWords) -> bool:
    match words.expression:
        case CalendarWords(year=YearShift(by=0, origin=Origin.CONTEXT)) | SameWords(year=None, this=False, unit=""):
            return True
    return False
