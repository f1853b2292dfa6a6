"""Frozen dataclasses whose making is compiled when a class has been made a few times, not at import.

`dataclasses.dataclass` writes and compiles six methods for every class at import; for the types of `model` that took
a fifth of a cold check. What a frozen dataclass with slots does, these do: equality and hash by value, order where
asked, `replace`, `fields`, `match`, copying and pickling. The type checker sees `dataclasses.dataclass` itself.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass", "replace"]

Key = Callable[[Any], Any]

_FEW = 8  # values of a class that are made before its `__new__` is compiled; most classes of a story stay below


def _dataclass(*, frozen: bool, slots: bool, order: bool = False) -> Callable[[type], type]:
    """As `dataclasses.dataclass(frozen=True, slots=True)`; nothing else is offered, and no class may have a base."""
    if not (frozen and slots):
        raise TypeError("every value here is frozen and has slots")
    return _ordered if order else _plain


def _plain(cls: type) -> type:
    return _made(cls, _compared)


def _ordered(cls: type) -> type:
    return _made(cls, lambda key: _compared(key) | _order(key))


def _made(cls: type, methods: Callable[[Key], dict[str, object]]) -> type:
    names = tuple(cls.__annotations__)
    defaults = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
    body = {name: value for name, value in cls.__dict__.items() if name not in (*names, "__dict__", "__weakref__")}
    key: Key = attrgetter(*names) if len(names) > 1 else _few(names)
    body |= _SHARED | methods(key)
    body |= {
        "__slots__": (),
        "__match_args__": names,
        "_defaults": defaults,
        "_made": 0,
        "_places": {name: place for place, name in enumerate(names)},
        "_values": staticmethod(key),
    }
    opened = type(cls.__name__, cls.__bases__, {"__slots__": names, "__module__": cls.__module__})
    return type(cls)(cls.__name__, (opened,), body)


def _few(names: tuple[str, ...]) -> Key:
    """The key of a class with one field or none: a tuple all the same."""
    return lambda value: tuple(getattr(value, name) for name in names)


def _compared(key: Key) -> dict[str, object]:
    def equal(self: Any, other: Any) -> Any:
        if other is self:
            return True
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    return {"__eq__": equal, "__hash__": lambda self: hash(key(self))}


def _order(key: Key) -> dict[str, object]:
    def less(self: Any, other: Any) -> Any:
        return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented

    def at_most(self: Any, other: Any) -> Any:
        return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented

    # Python turns a > b into b < a, and a >= b into b <= a.
    return {"__lt__": less, "__le__": at_most}


def _first(cls: Any, *args: Any, **kwargs: Any) -> Any:
    """Stands in for a class's own `__new__` until the class was made a few times: to compile one costs fifty of these.

    What it cannot take, the one it writes then refuses in Python's own words.
    """
    names = cls.__match_args__
    values = {**cls._defaults, **dict(zip(names, args, strict=False)), **kwargs}
    fits = len(args) <= len(names) and values.keys() == set(names) and kwargs.keys().isdisjoint(names[: len(args)])
    cls._made += 1
    if cls._made > _FEW or not fits:
        cls.__new__ = staticmethod(_written(cls))
        return cls(*args, **kwargs)
    made = object.__new__(cls)
    for name in names:
        object.__setattr__(made, name, values[name])
    return made


def _written(cls: Any) -> Any:
    """The `__new__` of a class, with the arguments that `__init__` of a dataclass of these fields has.

    To set a field past the refusal to change takes a call. So a value is made of its open base, which has the slots,
    filled by plain assignments, and shut by being told its class.
    """
    names = cls.__match_args__
    arguments = ", ".join(f"{name}=__defaults__[{name!r}]" if name in cls._defaults else name for name in names)
    scope: dict[str, Any] = {"__defaults__": cls._defaults, "__open__": cls.__base__}  # dunder names no field has
    lines = ["    __made__ = __open__()", *(f"    __made__.{name} = {name}" for name in names)]
    lines += ["    __made__.__class__ = __class__", "    return __made__"]
    exec("\n".join([f"def __new__(__class__, {arguments}):", *lines]), scope)  # the names are those of the fields
    new = scope["__new__"]
    new.__qualname__, new.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    new.__annotations__ = dict(cls.__annotations__)
    return new


def _replace(value: Any, /, **changes: Any) -> Any:
    """As `dataclasses.replace`: the same value with other fields. TypeError for a name that is none of them."""
    cls = type(value)
    places = cls._places
    values = list(cls._values(value))  # handed over by place, which costs half as much as by name
    for name, changed in changes.items():
        if name not in places:
            raise TypeError(f"{cls.__qualname__}.__init__() got an unexpected keyword argument {name!r}")
        values[places[name]] = changed
    return cls(*values)


def _shown(self: Any) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__match_args__)})"


def _refused(self: Any, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError  # only for who breaks the rule

    raise FrozenInstanceError(f"{type(self).__name__}: cannot change {name!r}; make another with dataclasses.replace")


def _rebuilt(self: Any) -> tuple[type, tuple[object, ...]]:
    return type(self), self._values(self)


class _Fields:
    """`__dataclass_fields__`, made when `replace` or `fields` first asks."""

    def __get__(self, value: object, cls: Any) -> Any:
        import dataclasses  # most classes are never asked

        # Without words of its own, `dataclasses` writes a class its signature, for which it compiles a tokenizer.
        body = {"__doc__": cls.__name__, "__annotations__": cls.__annotations__, "__module__": cls.__module__}
        twin = type(cls.__name__, (), body)
        for name, default in cls._defaults.items():
            setattr(twin, name, default)
        known: Any = dataclasses.dataclass(init=False, repr=False, eq=False)(twin)
        cls.__dataclass_fields__ = known.__dataclass_fields__
        return cls.__dataclass_fields__


_SHARED: dict[str, object] = {
    "__new__": _first,
    "__repr__": _shown,
    "__setattr__": _refused,
    "__delattr__": _refused,
    "__reduce__": _rebuilt,
    "__dataclass_fields__": _Fields(),
}

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    dataclass = _dataclass
    replace = _replace
