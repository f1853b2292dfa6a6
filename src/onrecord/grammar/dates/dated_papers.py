"""Days that only tell which paper or meeting is meant: "your Oct. 2 editorial", "the March 9 hearing".

Nothing is counted on such a day; what is said of the editorial is of its own time.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords


def dates_a_paper(words: Sequence[str], period: PeriodWords) -> bool:
    """Whether words for a time are a single day with such a noun right behind it."""
    expression = period.expression
    if not isinstance(expression, CalendarWords) or expression.start is None or expression.start != expression.end:
        return False
    return expression.start[1] > 0 and not word_set("dated_papers").isdisjoint(words[period.last : period.last + 1])
