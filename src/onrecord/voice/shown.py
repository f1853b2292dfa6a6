"""Who it is that a head, a label or a signature names, as printed: "Police Chief Ann Roe", "THE BEACON"."""

from __future__ import annotations

from onrecord.voice.memory import Memory, Source
from onrecord.voice.names import runs
from onrecord.voice.words import scan


def named(shown: str | None, memory: Memory) -> Source | None:
    """Whoever is named, where somebody is."""
    return source(shown, memory) if shown is not None else None


def source(shown: str, memory: Memory) -> Source:
    """The person or the body that the roster knows by it, else whoever the words themselves name."""
    words = scan(shown, 0, len(shown))
    for run in runs(words, frozenset()):
        if (person := memory.find_person(run.name)) is not None:
            return Source(person.name, person.role, "person")
    org = memory.find_org(words) if words else None
    titled = next((run for run in runs(words, frozenset()) if run.title and len(run.name) > 1), None)
    if org is None and titled is not None:  # "Police Chief Ann Doyle", whom no sentence names
        name, role = (" ".join(word.text for word in part) for part in (titled.name, titled.title))
        return Source(name, role, "person")
    return Source(org or shown, None, "org" if org else "person")
