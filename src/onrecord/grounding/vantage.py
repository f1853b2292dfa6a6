"""What time words are counted from."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from onrecord.claims.periods import days
from onrecord.model import Period, Voice

UNDATED = "the day of the words is not known; give it with --published"


class Unsettled(Exception):  # noqa: N818 - it tells a state of the words, not an error of the program
    """What is missing, in words for the report."""


class At(NamedTuple):
    """What the words are counted from."""

    said: date | None
    context: Period | None
    main: Period | None

    @property
    def day(self) -> date:
        """The day of the words; Unsettled where it is not known."""
        if self.said is None:
            raise Unsettled(UNDATED)
        return self.said

    @property
    def spoken(self) -> Period | None:
        """The period spoken of, else the story's."""
        return self.context or self.main


def clip(period: Period, at: At) -> Period:
    """A period that still runs ends with the day of the words."""
    said = at.said
    if said is None or period.last is None or not period.first < said < period.last:
        return period
    return days(period.first, said)


def said_on(voice: Voice | None, published: date | None) -> date | None:
    """The day the words were said: the innermost speaker's, else the story's."""
    if voice is not None:
        for link in voice.attribution:
            if link.said is not None and link.said.last is not None:
                return link.said.last
    return published
