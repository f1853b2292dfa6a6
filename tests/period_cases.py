"""The cases of tests/cases/periods.txt, read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from onrecord.claims.periods import parse_period
from onrecord.model import Period

PATH = Path(__file__).parent / "cases/periods.txt"


@dataclass(frozen=True)
class Case:
    """A sentence, the day of its words, what was spoken of before, and each expression with its period."""

    line: int
    sentence: str
    said: date | None
    context: Period | None
    words: tuple[tuple[str, str], ...]


def cases() -> list[Case]:
    """Every case, in the order of the file."""
    found: list[Case] = []
    for number, line in enumerate(PATH.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith("  "):
            found.append(Case(number, line, None, None, ()))
            continue
        last = found[-1]
        text = line.strip()
        if text.startswith("said "):
            said, _, context = text.removeprefix("said ").partition(" context ")
            day = None if said == "-" else date.fromisoformat(said)
            found[-1] = Case(last.line, last.sentence, day, parse_period(context) if context else None, ())
        else:
            words, _, period = text.rpartition(" = ")
            found[-1] = Case(last.line, last.sentence, last.said, last.context, (*last.words, (words, period)))
    return found
