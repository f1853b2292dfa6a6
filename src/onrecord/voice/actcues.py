"""The cue words of acts, read once from `acts.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from onrecord.frozen import dataclass
from onrecord.model import ActKind


@dataclass(frozen=True, slots=True)
class ActCues:
    """`verbs` maps a verb form to its kinds with their needs; see the comments in `acts.toml`."""

    verbs: dict[str, tuple[tuple[ActKind, tuple[str, ...]], ...]]
    objects: dict[str, frozenset[str]]
    nouns: dict[str, frozenset[str]]
    stative: frozenset[str]
    effects: frozenset[str]
    refusing: frozenset[str]
    refused_passives: frozenset[str]


def _load() -> ActCues:
    tables: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("acts.toml").read_text(encoding="utf-8"))
    verbs: dict[str, tuple[tuple[ActKind, tuple[str, ...]], ...]] = {}
    for forms, rule in tables["verbs"].items():
        kinds = [part.split() for part in str(rule).split(";")]
        for form in forms.split():
            verbs[form] = tuple((ActKind(kind), tuple(needs)) for kind, *needs in kinds)
    return ActCues(
        verbs=verbs,
        objects={name: frozenset(str(words).split()) for name, words in tables["objects"].items()},
        nouns={name: frozenset(str(words).split()) for name, words in tables["nouns"].items()},
        stative=frozenset(str(tables["wills"]["stative"]).split()),
        effects=frozenset(str(tables["wills"]["effects"]).split()),
        refusing=frozenset(str(tables["wills"]["refusing"]).split()),
        refused_passives=frozenset(str(tables["wills"]["refused_passives"]).split()),
    )


ACT_CUES = _load()
