"""What a paragraph has spoken of so far, from one claim to the next."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import MeasureWords, Period


@dataclass(slots=True)
class Spoken:
    """What the claims before established, in one paragraph."""

    paragraph: int = -1
    statement: int = -1
    reading_statement: int = -1
    measure: MeasureWords | None = None
    qualifiers: tuple[str, ...] = ()
    place: str | None = None
    period: Period | None = None
    several: bool = False  # the sentence before named several places
    asked: bool = False  # the last sentence was a question
    newest: Period | None = None  # what the paragraph is about: the latest of its periods
    rate: bool = False
    speaker: str | None = None  # who spoke of the place
