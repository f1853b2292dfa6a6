"""The cue words, read once from `cues.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Cues:
    """Word lists by what they do; see the comments in `cues.toml`."""

    say: frozenset[str]
    tell: frozenset[str]
    needs_that: frozenset[str]
    ask: frozenset[str]
    show: frozenset[str]
    count: frozenset[str]
    put: frozenset[str]
    ascribe: frozenset[str]
    revise: frozenset[str]
    phrasal: frozenset[tuple[str, str]]
    wont: frozenset[str]
    adverbs: frozenset[str]
    blocking: frozenset[str]
    disputing: frozenset[str]
    denying: frozenset[str]
    claims: frozenset[str]
    papers: frozenset[str]
    figures: frozenset[str]
    issued: frozenset[str]
    qualifying: frozenset[str]
    humans: frozenset[str]
    persons: frozenset[str]
    deputies: frozenset[str]
    organisations: frozenset[str]
    stands_for: dict[str, frozenset[str]]
    titles: dict[str, str]
    female: frozenset[str]
    male: frozenset[str]
    abbreviations: frozenset[str]
    open_abbreviations: frozenset[str]
    after_us: frozenset[str]
    openers: frozenset[str]
    time_words: frozenset[str]
    clause_verbs: frozenset[str]
    prepositions: frozenset[str]
    joiners: frozenset[str]
    links: frozenset[str]
    takes_link: frozenset[str]
    days: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    speech: frozenset[str]  # every verb that can attribute
    strong: frozenset[str]  # verbs of saying that are hardly ever anything else


def _load() -> Cues:
    tables: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("cues.toml").read_text(encoding="utf-8"))
    lists = {f"{table}.{name}": str(value).split() for table, rows in tables.items() for name, value in rows.items()}
    sets = {name: frozenset(words) for name, words in lists.items()}
    speech = (
        sets["verbs.say"] | sets["verbs.needs_that"] | sets["verbs.tell"] | sets["verbs.ask"] | sets["adverbs.denying"]
    )
    strong = (sets["verbs.say"] - sets["verbs.needs_that"]) | sets["verbs.tell"]
    return Cues(
        **{name: sets[f"names.{name}"] for name in ("links", "takes_link", "days", "women", "men")},
        speech=speech,
        strong=strong,
        **{
            name: sets[f"verbs.{name}"]
            for name in ("say", "tell", "needs_that", "ask", "show", "count", "put", "ascribe", "revise", "wont")
        },
        phrasal=frozenset((row.partition("_")[0], row.partition("_")[2]) for row in lists["verbs.phrasal"]),
        adverbs=sets["adverbs.plain"],
        **{name: sets[f"adverbs.{name}"] for name in ("blocking", "disputing", "denying", "claims")},
        **{
            name: sets[f"sources.{name}"]
            for name in ("papers", "figures", "issued", "qualifying", "humans", "persons", "deputies", "organisations")
        },
        stands_for={
            row.partition(":")[0]: frozenset(row.partition(":")[2].split(",")) for row in lists["sources.stands_for"]
        },
        titles={row.partition(":")[0]: row.partition(":")[2] or row for row in lists["titles.words"]},
        female=sets["titles.female"],
        male=sets["titles.male"],
        **{
            name: sets[f"text.{name}"]
            for name in (
                "abbreviations",
                "open_abbreviations",
                "after_us",
                "openers",
                "time_words",
                "clause_verbs",
                "prepositions",
                "joiners",
            )
        },
    )


CUES = _load()
