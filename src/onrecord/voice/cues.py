"""The cue words, read once from `cues.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from onrecord.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """Word lists by what they do; see the comments in `cues.toml`."""

    say: frozenset[str]
    tell: frozenset[str]
    needs_that: frozenset[str]
    ask: frozenset[str]
    show: frozenset[str]
    count: frozenset[str]
    reckon: frozenset[str]
    put: frozenset[str]
    ascribe: frozenset[str]
    revise: frozenset[str]
    phrasal: frozenset[tuple[str, str]]
    phrasal_that: frozenset[tuple[str, str]]  # of the phrasal ones those that need "that" or a quotation
    wont: frozenset[str]
    unsaid: frozenset[str]
    nobody: frozenset[str]
    adverbs: frozenset[str]
    blocking: frozenset[str]
    disputing: frozenset[str]
    denying: frozenset[str]
    claims: frozenset[str]
    said: frozenset[str]
    speaking: frozenset[str]
    occasions: frozenset[str]
    written: frozenset[str]
    disputed: frozenset[str]
    uttering: frozenset[str]
    papers: frozenset[str]
    keeping: frozenset[str]
    titled: frozenset[str]
    figures: frozenset[str]
    inquiring: frozenset[str]
    issued: frozenset[str]
    qualifying: frozenset[str]
    humans: frozenset[str]
    persons: frozenset[str]
    deputies: frozenset[str]
    organisations: frozenset[str]
    several: frozenset[str]
    known_as: dict[str, str]  # a body's full name in lower case -> with initials that it does not begin with
    stands_for: dict[str, frozenset[str]]
    titles: dict[str, str]
    before_titles: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    abbreviations: frozenset[str]
    open_abbreviations: frozenset[str]
    after_us: frozenset[str]
    place_initials: frozenset[str]
    openers: frozenset[str]
    time_words: frozenset[str]
    clause_verbs: frozenset[str]
    prepositions: frozenset[str]
    joiners: frozenset[str]
    links: frozenset[str]
    takes_link: frozenset[str]
    lists: frozenset[str]
    no_towns: frozenset[str]
    days: frozenset[str]
    headings: frozenset[str]
    heading_openers: frozenset[str]
    ratings: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    speech: frozenset[str]  # every verb that can attribute
    strong: frozenset[str]  # verbs of saying that are hardly ever anything else


def _pairs(rows: Iterable[str]) -> frozenset[tuple[str, str]]:
    return frozenset((row.partition("_")[0], row.partition("_")[2]) for row in rows)


def _load() -> Cues:
    tables: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("cues.toml").read_text(encoding="utf-8"))
    lists = {name: str(value).split() for rows in tables.values() for name, value in rows.items()}
    sets = {name: frozenset(words) for name, words in lists.items()}
    made = {
        "speech": sets["say"] | sets["needs_that"] | sets["tell"] | sets["ask"] | sets["denying"],
        "strong": (sets["say"] - sets["needs_that"]) | sets["tell"],
        "humans": sets["humans"] | sets["persons"] | sets["trades"],
        "persons": sets["persons"] | sets["trades"],
        "phrasal": _pairs(lists["phrasal"] + lists["phrasal_that"]),
        "phrasal_that": _pairs(lists["phrasal_that"]),
        "stands_for": {
            row.partition(":")[0]: frozenset(row.partition(":")[2].split(",")) for row in lists["stands_for"]
        },
        "known_as": {
            row.partition(":")[0].replace("_", " "): row.partition(":")[2].replace("_", " ")
            for row in lists["known_as"]
        },
        "titles": {row.partition(":")[0]: row.partition(":")[2] or row for row in lists["titles"]},
    }
    plain = {name: sets[name] for name in Cues.__annotations__ if name not in made}
    return Cues(**plain, **made)  # type: ignore[arg-type]  # the names are those of the fields


CUES = _load()


def heading(label: Iterable[str]) -> bool:
    """Whether a label, in lower case, names a part of the text ("the claim", "our ruling") and nobody who speaks."""
    words = list(label)
    if not words:
        return False
    part = words[words[0] == "the" and len(words) > 1] in CUES.heading_openers or not CUES.headings.isdisjoint(words)
    return part or CUES.ratings.issuperset(words)
