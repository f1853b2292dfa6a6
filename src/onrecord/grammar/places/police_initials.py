"""The initials of a police department that the text names in full: "Houston police said ... HPD counted 195"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.grammar.places.place_names import Name
from onrecord.grammar.places.places import find_places
from onrecord.grammar.words.tokens import tokenize
from onrecord.lexicon.load import word_set
from onrecord.lexicon.place_ids import without_state

_SHORT = re.compile(r"\b[A-Z]{1,3}PD\b")
_FORCE = re.compile(r"((?:[A-Z][\w.]+ ){1,4})[Pp]olice\b")
_KIND = word_set("kind_of_force")


def initials(text: str) -> list[tuple[str, Name]]:
    """Each short name with the one city whose force the text names so."""
    shorts = dict.fromkeys(_SHORT.findall(text)) if "PD" in text else {}
    if not shorts:
        return []
    forces = list(dict.fromkeys(words for match in _FORCE.finditer(text) for words in _endings(match.group(1))))
    found: list[tuple[str, Name]] = []
    for short in shorts:
        own = _place(short)
        if own is not None and without_state(own.place).replace("-", " ") in text.lower():
            continue  # "CPD" in a text on Chicago
        fitting = (
            _place(" ".join(word for word in words if word not in _KIND)) for words in forces if _fits(short, words)
        )
        cities = dict.fromkeys(place for place in fitting if place is not None)
        if len(cities) == 1:  # "MPD" in a text on the forces of Milwaukee and Minneapolis is either
            found.append((short, next(iter(cities))))
    return found


def _endings(name: str) -> Iterator[tuple[str, ...]]:
    """A name and what is left of it without its first words: "Sgt. Ann Lee of Houston" ends in Houston."""
    words = tuple(name.split())
    return (words[at:] for at in range(len(words)))


def _fits(short: str, words: tuple[str, ...]) -> bool:
    return short == "".join(word[0] for word in words) + "PD"


def _place(name: str) -> Name | None:
    """The city of a name, read as the name of a force."""
    text = f"{name} police"
    tokens = tokenize(text, 0, len(text))
    marks = find_places(tokens, [token.norm for token in tokens])
    if len(marks) != 1 or marks[0].words.kind != "city":
        return None
    return Name(marks[0].words.candidates[0], "city", "", 0)
