"""Signs: what wakes a piece of work on a sentence or on a reading, each one bit of a number.

Most of what looks at a reading finds nothing, and could not: "then" stands nowhere in its sentence, or it is no change.
So a piece of work says beside its own code what it needs, `@needs(words("then", "before"), shapes(Shape.CHANGE))`: any
member of each. `look` adds up the signs of a sentence once. `Works` holds pieces of work in their order and hands out
those whose needs are all met: what sleeps is not even called, and what is called may count on its needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from onrecord.model import QuantityKind, Shape

Work = TypeVar("Work")  # what is called, or what tells how to call it

_REMEMBERED = 2_048  # sets of signs that `Works` answers without looking again; a text of ours has some hundred

_WORDS: dict[str, int] = {}  # the signs of each word, kind of cue, kind of number and shape
_CUES: dict[str, int] = {}
_FIGURES: dict[str, int] = {}
_SHAPES: dict[Shape, int] = dict.fromkeys(tuple(Shape), 0)
_signs: dict[tuple[frozenset[str], ...], int] = {}
_needs: dict[Any, int] = {}


def any_of(
    words: Iterable[str] = (), cues: Iterable[str] = (), figures: Iterable[str] = (), shapes: Iterable[Shape] = ()
) -> int:
    """The sign of a sentence with any of these words, cues or kinds of number, or of a reading with such a shape."""
    members = frozenset(words), frozenset(cues), frozenset(figures), frozenset(shapes)
    if members not in _signs:
        sign = _signs[members] = 1 << len(_signs)
        tables: tuple[dict[Any, int], ...] = (_WORDS, _CUES, _FIGURES, _SHAPES)
        for table, names in zip(tables, members, strict=True):
            for name in names:
                table[name] = table.get(name, 0) | sign
    return _signs[members]


def words(*these: str) -> int:
    """The sign of a sentence with any of these words."""
    return any_of(words=these)


def cues(*kinds: str) -> int:
    """The sign of a sentence with a cue of any of these kinds."""
    return any_of(cues=kinds)


def shapes(*these: Shape) -> int:
    """The sign of a reading of any of these shapes."""
    return any_of(shapes=these)


def needs(*signs: int) -> Callable[[Work], Work]:
    """Tells of a piece of work that it finds nothing where any of these signs is missing."""

    def told(work: Work) -> Work:
        for sign in signs:
            _needs[work] = _needs.get(work, 0) | sign
        return work

    return told


def signs_of(words: Iterable[str], cues: Iterable[str], figures: Iterable[QuantityKind]) -> int:
    """The signs of a sentence."""
    signs = 0
    for sign in [_WORDS[word] for word in words if word in _WORDS]:
        signs |= sign
    for cue in cues:
        signs |= _CUES.get(cue, 0)
    for kind in figures:
        signs |= _FIGURES.get(kind, 0)
    return signs


# The signs of a reading by its shape, beside those of its sentence; the dictionary's own look-up, since every reading
# asks for them several times.
signs_of_shape: Callable[[Shape], int] = _SHAPES.__getitem__


class Works(Generic[Work]):
    """Pieces of work in the order in which they are done."""

    __slots__ = ("_asked", "_awake", "_works")

    def __init__(self, *works: Work) -> None:
        """Take them in their order."""
        self._works = [(work, _needs.get(work, 0)) for work in works]
        self._asked = 0
        for _, needed in self._works:
            self._asked |= needed
        self._awake: dict[int, tuple[Work, ...]] = {}

    def awake(self, signs: int) -> tuple[Work, ...]:
        """Those that lack none of the signs that they need, in order."""
        signs &= self._asked
        return self._awake[signs] if signs in self._awake else self._wake(signs)

    def _wake(self, signs: int) -> tuple[Work, ...]:
        """The same, looked up and remembered."""
        if len(self._awake) >= _REMEMBERED:
            self._awake.clear()
        awake = self._awake[signs] = tuple([work for work, needed in self._works if needed & signs == needed])
        return awake
