"""Lines above the sections of a text that name a measure or a year and nothing else: "## Robberies", "2016".

What the section leaves out it takes from there, up to the next such line.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.main_city import FIRST_CITY, MOST
from onrecord.grounding.places import Ground
from onrecord.lexicon.load import states
from onrecord.model import MeasureWords, Period, Setting, Statement

_LONGEST = 4  # words of such a line
_MARKUP = "#*_ \t"
_Head = tuple[MeasureWords | None, Period | None]


def headed_by(
    text: str,
    statements: Sequence[Statement],
    before: int,
    measure: MeasureWords | None,
    year: Period | None,
    head: _Head,
) -> _Head:
    """The measure and the year of the line above a paragraph's section, the sentence `before` it being its last.

    Where that is such a line it is what this names, `measure` or `year`; otherwise the `head` goes on. The first line
    of a text heads no section.
    """
    if before < 0 or statements[before].setting is not Setting.HEADLINE:
        return head
    span = statements[before].span
    short = len(text[span.start : span.end].strip(_MARKUP).split()) <= _LONGEST
    return (measure, year) if before and short else (None, None)


def goes_through_cities(ground: Ground) -> bool:
    """Whether a text names several cities, and none as its own above it or in its dateline."""
    own = ground.because in {"", FIRST_CITY, MOST} and ground.main not in {"us", *states()}
    return own and sum(place not in states() for place in ground.named) > 1
