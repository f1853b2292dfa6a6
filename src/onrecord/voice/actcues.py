"""The cue words of acts, read once from `acts.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord.model import ActKind


@dataclass(frozen=True, slots=True)
class ActCues:
    """`verbs` maps a verb form to its kind and its needs; see the comments in `acts.toml`."""

    verbs: dict[str, tuple[ActKind, tuple[str, ...]]]
    objects: dict[str, frozenset[str]]
    nouns: dict[str, frozenset[str]]
    stative: frozenset[str]
    refusing: frozenset[str]


def _load() -> ActCues:
    tables: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("acts.toml").read_text(encoding="utf-8"))
    verbs: dict[str, tuple[ActKind, tuple[str, ...]]] = {}
    for forms, rule in tables["verbs"].items():
        kind, *needs = str(rule).split()
        for form in forms.split():
            verbs[form] = (ActKind(kind), tuple(needs))
    return ActCues(
        verbs=verbs,
        objects={name: frozenset(str(words).split()) for name, words in tables["objects"].items()},
        nouns={name: frozenset(str(words).split()) for name, words in tables["nouns"].items()},
        stative=frozenset(str(tables["wills"]["stative"]).split()),
        refusing=frozenset(str(tables["wills"]["refusing"]).split()),
    )


ACT_CUES = _load()
