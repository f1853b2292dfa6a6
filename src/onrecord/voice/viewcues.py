"""The words of `views.toml`, with the forms of each verb."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

_FRAMES = ("shown", "quote", "proof", "judge", "will", "hearer", "clause")
_VOWELS = "aeiou"


class ViewCues(NamedTuple):
    """`verbs` gives the frame of each verb form; `particles` that of the words which complete a form."""

    verbs: dict[str, str]
    plain: frozenset[str]
    also_nouns: frozenset[str]
    third: frozenset[str]
    particles: dict[str, dict[str, str]]
    seem: frozenset[str]
    passive: frozenset[str]
    counting: frozenset[str]
    shows: frozenset[str]
    adverbs: frozenset[str]
    states: frozenset[str]
    states_take: frozenset[str]
    nouns: frozenset[str]
    nouns_take: frozenset[str]
    light: frozenset[str]
    light_takes: frozenset[str]
    auxiliaries: frozenset[str]


def forms(row: str) -> list[str]:
    """All forms of a verb: "admit+t" doubles its last letter, "say:said:says:saying" names them."""
    if ":" in row:
        return row.split(":")
    base, _, doubled = row.partition("+")
    stem = base + doubled
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in _VOWELS:
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
    return [base, third, stem + "ed", stem + "ing"]


def load() -> ViewCues:
    """Read the table; takes a few milliseconds."""
    tables = tomllib.loads(Path(__file__).with_name("views.toml").read_text(encoding="utf-8"))
    verbs, others = tables["verbs"], tables["others"]
    frames: dict[str, str] = {}
    for frame in _FRAMES:
        frames |= {form: frame for row in verbs[frame].split() for form in forms(row)}
    made = [forms(row) for frame in _FRAMES for row in verbs[frame].split()]
    third = frozenset(one for found in made for one in found[1:] if one.endswith("s") and not one.endswith("ss"))
    plain = frozenset(found[0] for found in made if not found[0].endswith(("ed", "ing", "s")))
    irregular = {row.partition(":")[0]: row for row in verbs["irregular"].split()}
    named = {row.partition(":")[0].partition("+")[0]: row for frame in _FRAMES for row in verbs[frame].split()}
    particles: dict[str, dict[str, str]] = {}
    for frame, rows in (("judge", verbs["particle"]), ("clause", verbs["stating"])):
        for row in rows.split():
            verb, _, particle = row.partition("_")
            for form in forms(irregular.get(verb) or named.get(verb) or verb):
                particles.setdefault(form, {})[particle] = frame
    return ViewCues(
        verbs=frames,
        plain=plain,
        third=third,
        particles=particles,
        seem=_all_forms(verbs["seem"].split()),
        passive=_all_forms(named.get(row, row) for row in verbs["passive"].split()),
        light=_all_forms(others.pop("light").split()),
        also_nouns=_all_forms(named.get(row, row) for row in others.pop("also_nouns").split()),
        **{name: frozenset(row.split()) for name, row in others.items()},
    )


def _all_forms(rows: Iterable[str]) -> frozenset[str]:
    return frozenset(form for row in rows for form in forms(row))
