"""Other places that the words do not name: "a neighboring city", "its peers", "across the river", "in the suburbs".

Nobody knows which are meant, so each is a set that the words only describe: a figure of it is held against no place's,
and above all not against the story's own.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Span

_NEAR = 6  # tokens behind such words in which their name may follow: "a neighbor to the east, Omaha"
_HEADS = sorted((tuple(words.split()) for words in word_set("away_from_here")), key=lambda run: (-len(run), run))
_OPENS = frozenset(run[0] for run in _HEADS)
_NOUNS = word_set("noun_of_place")
_OWNERS = frozenset({"its", "our"})  # "Ms. Roe's neighbors" are people
_OPEN = word_set("before_unnamed")
_ALONE = frozenset({"suburbs", "peers", "neighbor", "neighbors"})  # need no word that says they are others
_WERE, _HARMED = word_set("is_or_was"), frozenset({"murdered", "killed", "shot", "slain"})
_AS_LARGE = (["of", "its", "size"], ["of", "the", "same"], ["of", "similar", "size"], ["of", "that", "size"])


@needs(any_of(_OPENS | _NOUNS))
def unnamed(tokens: Sequence[Token], words: Sequence[str], marks: list[PlaceMark]) -> list[PlaceMark]:
    """The marks of a sentence with one for each place that is another and has no name, left to right."""
    heads = words[:1] != [] and words[0] in _OPENS
    found = _head(tokens, words, marks) if heads else []
    for at in [at for at, word in enumerate(words) if word in _NOUNS]:
        first = _first_word(words, at)
        if first is None or _is_named(words, marks, first, at + 1):
            continue
        if not any(mark.first <= at and first < mark.last for mark in marks):
            found.append(_mark(tokens, first, at + 1))
    return sorted([*marks, *found], key=lambda mark: mark.first) if found else marks


def _first_word(words: Sequence[str], at: int) -> int | None:
    """Where the words begin that make a noun another place; None where it is the story's own, or any."""
    first, behind = at, words[at + 1 : at + 4]
    while first and words[first - 1] in word_set("size_of_place"):
        first -= 1
    told = words[at] in {"suburbs", "peers"}
    while first and words[first - 1] in word_set("another_place"):
        first, told = first - 1, True
    while first and words[first - 1] in word_set("size_of_place"):
        first -= 1
    told = told or (words[first - 1 : first] == ["one"] and behind[:1] != [] and behind[0] in word_set("had_a_count"))
    told = told or behind in _AS_LARGE or (words[at] in _ALONE and words[first - 1] in _OWNERS)
    if words[at] in _ALONE and behind[:1] != [] and behind[0] in _WERE and not _HARMED.isdisjoint(behind[1:2]):
        return None  # "how many of our neighbors were murdered": people
    if not told or (behind[:1] and behind[0] in word_set("of_the_town")):
        return None
    opened = bool(first) and words[first - 1] in _OPEN
    return None if words[first - 1 : first] in (["any"], ["no"], ["every"], ["each"]) else first - opened


def _is_named(words: Sequence[str], marks: Sequence[PlaceMark], first: int, last: int) -> bool:
    """Whether a name stands before or behind: "Omaha, a neighboring city", "its neighbor Omaha"."""
    return any(
        mark.words.candidates != () and (first - 2 <= mark.last <= first or last <= mark.first <= last + _NEAR)
        for mark in marks
        if words[mark.last - 1] != "'s"
    )


def _head(tokens: Sequence[Token], words: Sequence[str], marks: Sequence[PlaceMark]) -> list[PlaceMark]:
    """ "Across the river, murders rose", where no place is named."""
    head = next((run for run in _HEADS if tuple(words[: len(run)]) == run), None)
    if head is None or words[len(head) : len(head) + 1] not in ([","], ["there"], ["it"]):
        return []
    return [] if any(mark.words.candidates for mark in marks) else [_mark(tokens, 0, len(head))]


def _mark(tokens: Sequence[Token], first: int, last: int) -> PlaceMark:
    name = " ".join(token.text for token in tokens[first:last])
    return PlaceMark(
        first, last, PlaceWords(Span(tokens[first].start, tokens[last - 1].end), (f'group:"{name}"',), "group")
    )
