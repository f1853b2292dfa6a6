"""What time words are counted from."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from onrecord.claims.periods import days
from onrecord.model import Period, Voice

_NAMES = (2, 3)  # words of a person's name
A_YEAR_PRINTED = "the latest year that the text prints, whose own day is not known"
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


def person_of(voice: Voice | None) -> str | None:
    """The innermost speaker, where that is a person: bureaus, papers and tables speak of one place after another."""
    if voice is None or not voice.attribution:
        return None
    link = voice.attribution[0]
    names = link.speaker.split()
    named = len(names) in _NAMES and all(name[:1].isupper() for name in names)
    return link.speaker if link.role is not None or named else None


def said_on(voice: Voice | None, published: date | None) -> date | None:
    """The day the words were said: the innermost speaker's, else the story's."""
    if voice is not None:
        for link in voice.attribution:
            if link.said is not None and link.said.last is not None:
                return link.said.last
    return published


def takes_turns(voice: Voice | None) -> bool:
    """Whether words stand in a transcript, where a part of the city is told of what the turn before counted."""
    return voice is not None and bool(voice.attribution) and voice.attribution[-1].cue == "transcript"
