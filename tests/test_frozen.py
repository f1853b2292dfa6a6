"""A class of the model behaves as the frozen dataclass with slots that the type checker takes it for."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import frozen
from onrecord.model import Ever, Grain, Period, Since, Span, Years


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Known:
    """What the standard library makes of the same fields as `Span`."""

    start: int
    end: int


SPANS = st.tuples(st.integers(0, 3), st.integers(0, 3))


@given(SPANS, SPANS)
def test_it_compares_as_the_standard_library_does(left: tuple[int, int], right: tuple[int, int]) -> None:
    a, b, known, other = Span(*left), Span(*right), Known(*left), Known(*right)
    assert (a == b) is (known == other)
    assert (a != b) is (known != other)
    assert (a < b) is (known < other)
    assert (a <= b) is (known <= other)
    assert (a > b) is (known > other)
    assert (a >= b) is (known >= other)
    assert hash(a) == hash(known)
    assert repr(a) == repr(known).replace("Known", "Span")


def test_equal_values_of_different_classes_are_not_equal() -> None:
    values: list[object] = [Span(1, 2), Known(1, 2), Years(1), 1, (1, 2)]
    assert [values.index(value) for value in values] == [0, 1, 2, 3, 4]
    with pytest.raises(TypeError):
        Span(1, 2) < Known(1, 2)  # type: ignore[operator]  # noqa: B015


def test_fields_have_defaults_and_names() -> None:
    from onrecord.model import Document

    document = Document("a.txt", text="Words.")
    assert document.published is None
    assert document == Document(text="Words.", name="a.txt")
    with pytest.raises(TypeError):
        Document()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Document("a", "b", nonsense=1)  # type: ignore[call-arg]


def test_nothing_changes_after_it_is_made() -> None:
    span = Span(1, 2)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot change 'start'"):
        span.start = 3  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del span.start
    with pytest.raises(AttributeError):
        span.other = 3  # type: ignore[attr-defined]
    assert not hasattr(span, "__dict__")


def test_the_tools_of_dataclasses_work() -> None:
    period = Period(date(2016, 1, 1), date(2016, 12, 31), Grain.YEAR)
    assert dataclasses.is_dataclass(period)
    assert [field.name for field in dataclasses.fields(Since)] == ["start"]
    assert dataclasses.replace(period, last=None) == Period(date(2016, 1, 1), None, Grain.YEAR)
    assert dataclasses.asdict(Since(period))["start"]["first"] == date(2016, 1, 1)


def test_values_are_copied_and_pickled() -> None:
    period = Period(date(2016, 1, 1), None, Grain.DAYS)
    assert copy.copy(period) == period
    assert copy.deepcopy(Since(period)) == Since(period)
    assert pickle.loads(pickle.dumps(Since(period))) == Since(period)


def test_values_are_matched_by_place() -> None:
    match Span(3, 4):
        case Span(start, end):
            assert (start, end) == (3, 4)


def test_a_class_without_fields() -> None:
    assert Ever() == Ever()
    assert hash(Ever()) == hash(Ever())
    assert repr(Ever()) == "Ever()"


def test_nothing_else_is_offered() -> None:
    with pytest.raises(TypeError, match="frozen"):
        frozen.dataclass(frozen=False, slots=True)(Span)


@frozen.dataclass(frozen=True, slots=True)
class Stay:
    """A class of this test's own, so that no other test has made one before."""

    value: int
    nights: int = 1


def test_the_first_and_the_hundredth_value_are_made_alike() -> None:
    made = [(Stay(number), Stay(number, 1), Stay(nights=1, value=number)) for number in range(40)]
    assert all(one == two == three for one, two, three in made)
    assert [one.value for one, _, _ in made] == list(range(40))


@frozen.dataclass(frozen=True, slots=True)
class Tour:
    """A class of so many fields that its values are filled while they are of an open one."""

    day: int
    city: str
    nights: int = 1
    guests: int = 2
    room: str = "any"
    paid: bool = False


def test_a_value_of_many_fields_is_shut_once_it_is_made() -> None:
    made = [Tour(number, "Marlow", paid=True) for number in range(20)]
    assert {type(one) for one in made} == {Tour}
    assert made[19] == frozen.replace(made[0], day=19)
    assert repr(made[1]) == "Tour(day=1, city='Marlow', nights=1, guests=2, room='any', paid=True)"
    with pytest.raises(dataclasses.FrozenInstanceError):
        made[19].day = 3  # type: ignore[misc]
    with pytest.raises(TypeError, match="argument"):
        Tour(1)  # type: ignore[call-arg]


@pytest.mark.parametrize("arguments", [(), (1, 2, 3)])
def test_wrong_arguments_are_refused_from_the_first_value_on(arguments: tuple[int, ...]) -> None:
    @frozen.dataclass(frozen=True, slots=True)
    class Fresh:
        value: int
        nights: int = 1

    with pytest.raises(TypeError, match="argument"):
        Fresh(*arguments)
    assert Fresh(1).nights == 1


def test_a_value_cannot_be_given_twice() -> None:
    with pytest.raises(TypeError, match="multiple values"):
        Stay(1, value=2)  # type: ignore[misc]


def test_replace_does_what_the_standard_library_does() -> None:
    stay = Stay(1)
    assert frozen.replace(stay, value=3) == dataclasses.replace(stay, value=3) == Stay(3)
    with pytest.raises(TypeError, match="unexpected"):
        frozen.replace(stay, days=2)  # type: ignore[call-arg]


@frozen.dataclass(frozen=True, slots=True)
class Wide:
    """Fields with the names that a written `__init__` might use itself."""

    change: int
    defaults: int
    opened: int
    shut: int
    scope: int = 5


def test_a_field_may_have_any_name() -> None:
    for number in range(20):
        made = Wide(number, 2, 3, 4)
        assert (made.change, made.defaults, made.opened, made.shut, made.scope) == (number, 2, 3, 4, 5)
