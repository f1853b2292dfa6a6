"""People who are called as a city is: "a police spokesman, Orlando Biggs, said", "robberies fell, Houston said".

Who they are is told by the voices and the acts of the text, as found before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Statement

_LONGEST = 4  # words of a person's name
_APART = frozenset({",", ".", "?", "!", ":", ";", "—", "“", "”"})


class People(NamedTuple):
    """Names in small letters: each given name with the next one, the surnames of all, the first names of all."""

    given: frozenset[tuple[str, str]] = frozenset()
    surnames: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()


def people_of(statements: Sequence[Statement]) -> People:
    """Everybody who speaks or acts in a text and may be called as a city is."""
    people = [names for words in dict.fromkeys(_people(statements)) if (names := _names(words))]
    pairs = {pair for names in people for pair in pairwise(names)}
    return People(frozenset(pairs), frozenset(names[-1] for names in people), frozenset(names[0] for names in people))


def _people(statements: Sequence[Statement]) -> Iterator[str]:
    for statement in statements:
        yield from (link.speaker for voice in statement.voices for link in voice.attribution)
        for act in statement.acts:
            yield from (words for words in (act.actor, act.addressee) if words is not None)


def _names(words: str) -> list[str]:
    """The names of a person in small letters; none for a body or a paper: "Houston Chronicle", "ATF Houston"."""
    names = words.split()
    if not 2 <= len(names) <= _LONGEST or not all(name[:1].isupper() and not name.isupper() for name in names):
        return []
    small = [name.lower() for name in names]
    return [] if small[-1] in word_sets("paper", "kind_of_force", "named_after", "no_surname") else small


def unheard(marks: list[PlaceMark], tokens: Sequence[Token], hidden: Sequence[bool], people: People) -> list[PlaceMark]:
    """The places without those that only tell who speaks: "Orlando Biggs said", "Hampton said", "the office said".

    `hidden` are the tokens of words that only attribute. An "office" there is no court district.
    """
    marks = [mark for mark in marks if not (hidden[mark.first] and mark.words.here and mark.words.kind == "district")]
    if not people.surnames:
        return marks
    return [mark for mark in marks if not _is_person(mark, tokens, people, hidden=hidden[mark.first])]


def _is_person(mark: PlaceMark, tokens: Sequence[Token], people: People, *, hidden: bool) -> bool:
    first, behind = tokens[mark.first].norm, tokens[mark.last].norm if mark.last < len(tokens) else ""
    if (first, behind) in people.given or (first in people.first and _is_called(tokens, mark)):
        return True
    return hidden and mark.last == mark.first + 1 and first in people.surnames and behind not in word_set("no_surname")


def _is_called(tokens: Sequence[Token], mark: PlaceMark) -> bool:
    """ "Odessa, 1989?", "and you, Austin?": the first name of one who is heard, set apart by marks."""
    before = tokens[mark.first - 1].norm if mark.first else "."
    behind = tokens[mark.last].norm if mark.last < len(tokens) else "."
    alone = mark.last == mark.first + 1 and before in _APART and behind in _APART
    return alone and "," in (before, behind)
