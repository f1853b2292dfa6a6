"""Kinds: strings of a closed set, as `enum.StrEnum` has them, but as quick to name as any attribute of a class.

In Python 3.11 every `Shape.VALUE` asks the class of enumerations twice before it looks: five times the cost of an
attribute, two hundred times a sentence. What a `StrEnum` without aliases or methods of its own does, these do: one
value each, look-up by value and by name, iteration in order, copying and pickling. The type checker sees
`enum.StrEnum` itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

__all__ = ["StrEnum"]


class _Kinds(type):
    """The class of a set of kinds, which holds its members by their values."""

    _held: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _Kinds:
        values = {key: value for key, value in body.items() if isinstance(value, str) and not key.startswith("_")}
        made = super().__new__(cls, name, bases, {key: body[key] for key in body if key not in values})
        made._held = {}
        for key, value in values.items():
            if value in made._held:
                raise TypeError(f"{name}: {value!r} has two names, {made._held[value].name} and {key}")
            member: Any = str.__new__(made, value)  # type: ignore[arg-type]  # every such class is one of strings
            member.name, member.value = key, value
            made._held[value] = member
            setattr(made, key, member)
        return made

    def __call__(cls, value: object) -> Any:
        """The member of a value. ValueError where there is none."""
        if isinstance(value, str) and value in cls._held:
            return cls._held[value]
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")

    def __getitem__(cls, name: str) -> Any:
        return {member.name: member for member in cls}[name]

    def __iter__(cls) -> Iterator[Any]:
        return iter(cls._held.values())

    def __len__(cls) -> int:
        return len(cls._held)

    def __contains__(cls, value: object) -> bool:
        return value in cls._held


class _StrEnum(str, metaclass=_Kinds):
    """A string that is one of a closed set; `name` is what the code calls it, `value` the plain string."""

    name: str
    value: str

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

    def __reduce__(self) -> tuple[type, tuple[str]]:
        return type(self), (self.value,)


if TYPE_CHECKING:
    from enum import StrEnum
else:
    StrEnum = _StrEnum
