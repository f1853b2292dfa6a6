"""What a document is about where its figures do not say: its latest full year, and the measure that it names most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from onrecord.frozen import dataclass
from onrecord.grounding.measures import in_passing, kin_of
from onrecord.grounding.periods import resolve
from onrecord.model import Grain, MeasureWords, Parsed, Period, Statement


@dataclass(frozen=True, slots=True)
class Mains:
    """The main year, the main fiscal year and the main measure; `first` is the first measure of each paragraph."""

    period: Period | None
    fiscal: Period | None
    measure: MeasureWords | None
    first: Mapping[int, MeasureWords]


def mains_of(parsed: Parsed, statements: Sequence[Statement], published: date | None) -> Mains:
    """Years later than the day of publication are no main year; residents told of in passing are no main measure."""
    years = _years(parsed, published)
    said = [(reading.statement, reading.measure) for reading in parsed.readings if reading.measure is not None]
    named = [(at, words) for at, words in (*said, *parsed.topics) if _is_subject(words)]
    counts = Counter(kin_of(words) for _, words in named)
    settled = [(at, words) for at, words in named if words.measure in counts]
    most = max(counts.values(), default=0)
    first: dict[int, MeasureWords] = {}
    for at, words in sorted(settled, key=lambda item: (item[0], item[1].span.start)):
        first.setdefault(statements[at].paragraph, words)
    return Mains(
        max(years, default=None),
        max((year for year in years if year.grain is Grain.FISCAL), default=None),
        next((words for _, words in settled if counts[words.measure] == most), None),
        first,
    )


def _years(parsed: Parsed, published: date | None) -> set[Period]:
    found = (resolve(words, published).period for _, words in parsed.periods)
    return {
        period
        for period in found
        if period is not None
        and period.last is not None
        and period.grain in (Grain.YEAR, Grain.FISCAL)
        and (published is None or period.last <= published)
    }


def _is_subject(words: MeasureWords) -> bool:
    return bool(words.measure) and not words.vague and not in_passing(words)
