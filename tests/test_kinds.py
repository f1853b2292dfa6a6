"""A set of kinds behaves as the `enum.StrEnum` that the type checker takes it for."""

from __future__ import annotations

import copy
import enum
import json
import pickle

import pytest

from onrecord import kinds
from onrecord.model import Grain, Operator


class Known(enum.StrEnum):
    """What the standard library makes of the same members as `Season`."""

    SPRING = "spring"
    FALL = "fall"


class Season(kinds.StrEnum):
    """Kinds of this test's own."""

    SPRING = "spring"
    FALL = "fall"


def test_the_members_are_those_of_the_standard_library() -> None:
    assert [member.name for member in Season] == [member.name for member in Known] == ["SPRING", "FALL"]
    assert [member.value for member in Season] == [member.value for member in Known]
    assert len(Season) == len(Known)
    assert Season.__doc__ == "Kinds of this test's own."


def test_a_member_is_its_string() -> None:
    assert len({str(Season.FALL), Season.FALL, Known.FALL, "fall"}) == 1
    assert hash(Season.FALL) == hash(Known.FALL)
    assert str(Season.FALL) == f"{Season.FALL}" == f"{Known.FALL}" == "fall"
    assert type(str(Season.FALL)) is str
    assert json.dumps({Season.FALL: Season.SPRING}) == json.dumps({Known.FALL: Known.SPRING})
    assert repr(Season.FALL) == repr(Known.FALL).replace("Known", "Season")
    assert isinstance(Season.FALL, Season)


def test_a_member_is_found_by_its_value_and_by_its_name() -> None:
    assert Season("fall") is Season["FALL"] is Season(Season.FALL) is Season.FALL
    assert Season.FALL in Season
    with pytest.raises(ValueError, match="'winter' is not a valid Season"):
        Season("winter")
    with pytest.raises(ValueError, match="is not a valid Known"):
        Known("winter")
    with pytest.raises(ValueError, match="is not a valid Season"):
        Season([])  # type: ignore[arg-type]
    with pytest.raises(KeyError):
        Season["WINTER"]
    with pytest.raises(AttributeError):
        Season.WINTER  # type: ignore[attr-defined]  # noqa: B018


def test_there_is_one_of_each_however_it_is_copied() -> None:
    for member in (*Grain, *Operator):
        assert copy.copy(member) is copy.deepcopy(member) is pickle.loads(pickle.dumps(member)) is member


def test_members_are_matched_by_name() -> None:
    def which(season: Season) -> str:
        match season:
            case Season.SPRING:
                return "spring"
            case Season.FALL:
                return "fall"

    assert [which(Season("fall")), which(Season("spring"))] == ["fall", "spring"]


def test_a_value_has_one_name() -> None:
    with pytest.raises(TypeError, match="'a' has two names, ONE and OTHER"):

        class Twice(kinds.StrEnum):
            ONE = "a"
            OTHER = "a"
