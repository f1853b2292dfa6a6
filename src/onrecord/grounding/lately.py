"""What a text has told just before a sentence, by which its fillers are judged."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.model import MeasureWords, Period


class Lately(NamedTuple):
    """The measure that the text named last before a sentence, the time of the figure told last, the paragraph's own.

    `full_years` tells that the paragraph has held something against "all of" a year, `so_far` that the sentence
    tells of a year up to a day, `ends` are those of the change told last, `beside` that it follows a figure of another
    city than the story's own, `anew` that it is a new one that counts something else, or in a state.
    """

    measure: MeasureWords | None
    period: Period | None
    newest: Period | None = None
    full_years: bool = False
    so_far: bool = False
    ends: tuple[Period, Period] | None = None
    beside: bool = False
    anew: bool = False
