"""A sequence that is worked out when it is first asked for: few claims fail, and only those ask for their doubts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

Item_co = TypeVar("Item_co", covariant=True)


class Later(Sequence[Item_co], Generic[Item_co]):
    """The items that `make` gives, made once. Equal to any sequence of the same items; copied and kept as a tuple."""

    __slots__ = ("_items", "_make")

    def __init__(self, make: Callable[[], Iterable[Item_co]]) -> None:
        self._make: Callable[[], Iterable[Item_co]] | None = make
        self._items: tuple[Item_co, ...] = ()

    def _made(self) -> tuple[Item_co, ...]:
        if self._make is not None:
            self._items, self._make = tuple(self._make()), None
        return self._items

    @overload
    def __getitem__(self, at: int) -> Item_co: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Item_co, ...]: ...
    def __getitem__(self, at: int | slice) -> Item_co | tuple[Item_co, ...]:
        return self._made()[at]

    def __len__(self) -> int:
        return len(self._made())

    def __iter__(self) -> Iterator[Item_co]:
        return iter(self._made())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._made() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._made())

    def __repr__(self) -> str:
        return repr(self._made())

    def __reduce__(self) -> tuple[type[tuple[Item_co, ...]], tuple[tuple[Item_co, ...]]]:
        return tuple, (self._made(),)
