"""Frozen dataclasses whose `__init__` is compiled when a class has been made a few times, not at import.

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

_FEW = 8  # values of a class that are made before its `__init__` is compiled; most classes of a story stay below
_MANY = (
    5  # fields from which on a value is filled while it is of an open class: that costs as much as setting four more
)


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
        "__slots__": names,
        "__match_args__": names,
        "_defaults": defaults,
        "_made": 0,
        "_values": staticmethod(key),
    }
    return type(cls)(cls.__name__, cls.__bases__, body)


def _few(names: tuple[str, ...]) -> Key:
    """The key of a class with one field or none: a tuple all the same."""
    return lambda value: tuple(getattr(value, name) for name in names)


def _compared(key: Key) -> dict[str, object]:
    def equal(self: Any, other: Any) -> Any:
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    return {"__eq__": equal, "__hash__": lambda self: hash(key(self))}


def _order(key: Key) -> dict[str, object]:
    def less(self: Any, other: Any) -> Any:
        return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented

    def at_most(self: Any, other: Any) -> Any:
        return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented

    # Python turns a > b into b < a, and a >= b into b <= a.
    return {"__lt__": less, "__le__": at_most}


def _first(self: Any, *args: Any, **kwargs: Any) -> None:
    """Stands in for a class's own `__init__` until the class was made a few times: to compile one costs fifty of these.

    What it cannot take, the one it writes then refuses in Python's own words.
    """
    cls = type(self)
    names = cls.__match_args__
    values = {**cls._defaults, **dict(zip(names, args, strict=False)), **kwargs}
    fits = len(args) <= len(names) and values.keys() == set(names) and kwargs.keys().isdisjoint(names[: len(args)])
    cls._made += 1
    if cls._made > _FEW or not fits:
        cls.__init__ = _written(cls)
        cls.__init__(self, *args, **kwargs)
        return
    for name in names:
        object.__setattr__(self, name, values[name])


def _written(cls: Any) -> Any:
    """The `__init__` that a dataclass of these fields has.

    To set a field past the refusal to change takes a call. A value of many fields is therefore turned into one of an
    open class with the same slots, filled by plain assignments, and turned back.
    """
    names = cls.__match_args__
    arguments = ", ".join(f"{name}=__defaults__[{name!r}]" if name in cls._defaults else name for name in names)
    scope: dict[str, Any] = {"__defaults__": cls._defaults}  # dunder names, which no field has
    if len(names) < _MANY:
        scope |= {f"__set_{name}__": cls.__dict__[name].__set__ for name in names}
        lines = [f"    __set_{name}__(self, {name})" for name in names] or ["    pass"]
    else:
        opened = type(cls.__name__, (), {"__slots__": names})
        scope |= {"__change__": object.__setattr__, "__open__": opened, "__shut__": cls}
        lines = ["    __change__(self, '__class__', __open__)", *(f"    self.{name} = {name}" for name in names)]
        lines.append("    self.__class__ = __shut__")
    exec("\n".join([f"def __init__(self, {arguments}):", *lines]), scope)  # the names are those of the class's fields
    init = scope["__init__"]
    init.__qualname__, init.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    init.__annotations__ = dict(cls.__annotations__)
    return init


def _replace(value: Any, /, **changes: Any) -> Any:
    """As `dataclasses.replace`: the same value with other fields. TypeError for a name that is none of them."""
    cls = type(value)
    names = cls.__match_args__
    values = list(cls._values(value))  # handed over by place, which costs half as much as by name
    for name, changed in changes.items():
        if name not in names:
            raise TypeError(f"{cls.__qualname__}.__init__() got an unexpected keyword argument {name!r}")
        values[names.index(name)] = changed
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
    "__init__": _first,
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
