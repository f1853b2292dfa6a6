"""Sentences and the claims that are read in them, as plain text that a reporter can review.

    2017-03-17 | Chicago counted 762 homicides last year.
    > homicides[chicago-il, 2016] = 762

A line with a day and a sentence, then a line for each claim in the claim language, in the order of the words; no such
line means that the sentence claims nothing. A pilcrow parts the paragraphs of a text.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from onrecord.claims.printer import print_claim
from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.reading import read
from onrecord.voice import attribute

FOLDER = Path(__file__).parent / "cases"


class Case(NamedTuple):
    """One sentence, the day it was published, and the claims it makes."""

    published: date
    text: str
    claims: tuple[str, ...]


def load(name: str) -> list[Case]:
    """The cases of one file."""
    cases: list[Case] = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("> "):
            cases[-1] = cases[-1]._replace(claims=(*cases[-1].claims, line[2:]))
        elif line and not line.startswith("#"):
            day, _, text = line.partition(" | ")
            cases.append(Case(date.fromisoformat(day), text.replace(" ¶ ", "\n\n"), ()))
    return cases


def claims_of(text: str, published: date) -> tuple[str, ...]:
    """The claims that are read in a text, in the claim language; those without a measure are left out."""
    document = read(text.encode(), "case", published)
    statements = attribute(document)
    assertions = ground(document, statements, parse(document, statements))
    return tuple(print_claim(assertion.claim) for assertion in assertions if assertion.claim is not None)
