"""Statements by speaker: whose words they are, through whom they reached the story, and what is denied."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.frozen import dataclass
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Attribution, CheckedAct, CheckedClaim, Report, VoiceKind
from onrecord.reporting import wording
from onrecord.reporting.display import clean

STORY, PERSON, UNNAMED = "story", "speaker", "unnamed"

# How the words stand in the story, where a speaker has them.
_STANDS = {
    VoiceKind.POST: "in a post",
    VoiceKind.QUOTE: "quoted",
    VoiceKind.REPORTED: "reported",
    VoiceKind.RELEASE: "in the speaker's own text",
}


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who speaks or acts, with all that the story tells of them, each list in the order of the text.

    `kind` is `story` for the text's own voice, `speaker`, or `unnamed` for acts of someone whom the text does not name;
    `name` is None but for a speaker. `denied` is speech that the text denies or disputes: no claim of the speaker.
    """

    kind: str
    name: str | None
    role: str | None
    claims: tuple[CheckedClaim, ...]
    acts: tuple[CheckedAct, ...]
    denied: tuple[CheckedClaim, ...]


def speakers(report: Report) -> list[Speaker]:
    """Everyone who speaks or acts, in the order in which the story first has them do so."""
    groups: dict[tuple[str, str], list[CheckedClaim | CheckedAct]] = {}
    for entry in report.entries:
        groups.setdefault(_key(entry), []).append(entry)
    return [_speaker(kind, entries) for (kind, _), entries in groups.items()]


def heading(speaker: Speaker) -> str:
    """The speaker with a role: "Dana Whitfield (Mayor)", "the story itself"."""
    if speaker.name is None:
        return wording.STORY if speaker.kind == STORY else wording.UNNAMED
    return f"{speaker.name} ({speaker.role})" if speaker.role else speaker.name


def manner(entry: CheckedClaim) -> str:
    """How the words reached the story: "quoted, January 2017, through his spokesman, through the Courier".

    Empty for the story's own words, which are of the day of publication.
    """
    assertion = entry.assertion
    voice = assertion.voice
    chain = voice.attribution if voice else ()
    if voice is None or not chain:
        return ""
    parts = [_STANDS[voice.kind]] if voice.kind in _STANDS else []
    if chain[0].said is not None:
        parts.append(wording.period(chain[0].said))
    elif assertion.said is not None:
        parts.append(printed_day(assertion.said))
    return ", ".join([*parts, *(f"through {wording.named(link)}" for link in chain[1:])])


def denied(entry: CheckedClaim | CheckedAct) -> bool:
    """Whether the text itself denies or disputes the words."""
    return isinstance(entry, CheckedClaim) and entry.assertion.voice is not None and entry.assertion.voice.denied


def _key(entry: CheckedClaim | CheckedAct) -> tuple[str, str]:
    """Of one speaker the same, however the name is capitalized."""
    if isinstance(entry, CheckedAct):
        name = entry.act.actor
        return (PERSON, clean(name).casefold()) if name else (UNNAMED, "")
    chain = _chain(entry)
    return (PERSON, clean(chain[0].speaker).casefold()) if chain else (STORY, "")


def _chain(entry: CheckedClaim) -> tuple[Attribution, ...]:
    return entry.assertion.voice.attribution if entry.assertion.voice else ()


def _speaker(kind: str, entries: list[CheckedClaim | CheckedAct]) -> Speaker:
    claims = [entry for entry in entries if isinstance(entry, CheckedClaim)]
    acts = tuple(entry for entry in entries if isinstance(entry, CheckedAct))
    names = [_chain(entry)[0].speaker for entry in claims if _chain(entry)] + [entry.act.actor for entry in acts]
    return Speaker(
        kind,
        names[0] if kind == PERSON else None,
        _role(claims),
        tuple(entry for entry in claims if not denied(entry)),
        acts,
        tuple(entry for entry in claims if denied(entry)),
    )


def _role(claims: Iterable[CheckedClaim]) -> str | None:
    """The first role that the story gives; where there is none, the name under which the speaker posts."""
    handle = None
    for entry in claims:
        voice = entry.assertion.voice
        if voice is None or not voice.attribution or not voice.attribution[0].role:
            continue
        if voice.kind is not VoiceKind.POST:
            return voice.attribution[0].role
        handle = handle or f"@{voice.attribution[0].role.removeprefix('@')}"
    return handle
