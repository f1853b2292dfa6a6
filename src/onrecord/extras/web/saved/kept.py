"""What is kept of a check: the story as it was sent, and what the record said of each statement on that day."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from onrecord.extras.web.check.story import Story
from onrecord.frozen import dataclass

SCHEMA = "onrecord.kept/1"
ACT = "act."  # how the key of an act begins


@dataclass(frozen=True, slots=True)
class Told:
    """What the record said of one statement. `key` is where its words stand; `summary` is the claim in plain words."""

    key: str
    words: str
    who: str
    verdict: str
    summary: str
    reason: str

    @property
    def is_act(self) -> bool:
        """Whether it is an act, a request, a promise or a refusal: nothing that a figure could bear out."""
        return self.key.startswith(ACT)


@dataclass(frozen=True, slots=True)
class Check:
    """A check as it is kept. `id` is 0 until it is."""

    id: int
    name: str
    kept: date
    story: Story
    findings: tuple[Told, ...]

    @property
    def mended(self) -> frozenset[str]:
        """The keys of the statements whose reading a person changed."""
        return frozenset(key for key, _ in self.story.mends)


def story_text(story: Story) -> str:
    """A story as text for the file; a file that was sent is by now its words and what it told."""
    return json.dumps(
        {
            "text": story.text,
            "name": story.name,
            "published": story.published.isoformat() if story.published else None,
            "told": story.told,
            "mends": [list(one) for one in story.mends],
        },
        ensure_ascii=True,
    )


def findings_text(findings: tuple[Told, ...]) -> str:
    """The findings as text for the file."""
    return json.dumps([_fields(one) for one in findings], ensure_ascii=True)


def read_story(words: str) -> Story:
    """The story of such a text. ValueError for anything else: the file may come from anywhere."""
    match json.loads(words):
        case {
            "text": str(text),
            "name": str(name),
            "published": (str() | None) as day,
            "told": str(told),
            "mends": list(mends),
        }:
            published = None if day is None else date.fromisoformat(day)
            return Story(text, name=name, published=published, told=told, mends=tuple(map(_pair, mends)))
    raise ValueError("no story")


def read_findings(words: str) -> tuple[Told, ...]:
    """The findings of such a text. ValueError for anything else."""
    found = json.loads(words)
    if not isinstance(found, list):
        raise ValueError("no findings")
    return tuple(map(_told, found))


def as_json(check: Check) -> str:
    """A kept check as a file for other programs."""
    values: dict[str, Any] = {
        "schema": SCHEMA,
        "name": check.name,
        "kept": check.kept.isoformat(),
        "story": json.loads(story_text(check.story)),
        "findings": [_fields(one) for one in check.findings],
    }
    return json.dumps(values, ensure_ascii=True, indent=2) + "\n"


def _fields(one: Told) -> dict[str, str]:
    return {name: getattr(one, name) for name in ("key", "words", "who", "verdict", "summary", "reason")}


def _told(value: object) -> Told:
    match value:
        case {
            "key": str(key),
            "words": str(words),
            "who": str(who),
            "verdict": str(verdict),
            "summary": str(summary),
            "reason": str(reason),
        }:
            return Told(key, words, who, verdict, summary, reason)
    raise ValueError("no finding")


def _pair(value: object) -> tuple[str, str]:
    match value:
        case [str(key), str(claim)]:
            return key, claim
    raise ValueError("no change")
