"""Who promises what will be done: whoever says it, the body that he speaks for, or somebody told of by another."""

from __future__ import annotations

from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.parties import Scene

_OFFICIALS = frozenset({"official", "officials", "aide", "aides"})


def issues(scene: Scene, at: int, doer: Source) -> bool:
    """`The Department will hire`: in a release its issuer, or a body it tells of, promises for itself."""
    return bool(scene.default) and (scene.by_default(at) or doer.name == scene.default[0].speaker)


def of_another(scene: Scene, at: int, voice: Source, doer: Source | None) -> bool:
    """`Ann will post the table on Friday`, in a host's words: what somebody else of the text is to do."""
    named = doer is not None and doer.kind == "person" and doer.name.lower() in scene.memory.roster.people
    return named and doer is not None and doer.name != voice.name and scene.by_default(at)


def promiser(voice: Source | None, doer: Source | None, *, refused: bool, named_so: bool) -> Source | None:
    """A person who says what will be done promises it; a spokesman promises for his body."""
    if refused and voice is not None and not named_so and (doer is None or doer.kind in ("role", "other")):
        return voice if voice.kind in PARTIES else None  # "said the troopers would not be coming"
    if voice is None or refused:
        named = doer is not None and (doer.kind in PARTIES or (refused and doer.kind == "place"))
        return doer if named else voice if refused and doer is None else None
    deputy = voice.deputy_of is not None or any(
        word in CUES.deputies for word in (voice.role or voice.name).lower().split()
    )
    if not deputy and voice.kind in ("person", "role"):
        official = voice.kind == "role" and voice.name.split()[-1].lower() in _OFFICIALS
        itself = official and doer is not None and doer.kind == "org"
        return doer if itself else voice if doer is not None else None  # "It will issue them in May, an official said"
    if (
        (voice.kind == "org" or deputy)
        and doer is not None
        and doer.kind == "role"
        and doer.name.split()[-1].lower() in CUES.persons
    ):
        return doer  # "The commissioner will testify Jan. 19, the department said"
    if doer is not None and doer.kind == "person":
        return doer
    if deputy and voice.deputy_of is not None and (doer is None or doer.kind in ("role", "place", "other")):
        return Source(voice.deputy_of, None, "org")
    if doer is not None and doer.kind == "org":
        return doer if deputy else voice if voice.kind == "org" else doer
    return voice if doer is not None and voice.kind in PARTIES else None
