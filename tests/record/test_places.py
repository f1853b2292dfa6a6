from __future__ import annotations

import pytest

from onrecord.errors import PackError
from pack import places


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Chicago", "chicago-il"),
        ("St. Louis", "st-louis-mo"),
        ("Aurora, Colo.", "aurora-co"),
        ("Abilene, Texas", "abilene-tx"),
        ("Winston-Salem, North Carolina", "winston-salem-nc"),
        ("Washington", "washington-dc"),
        ("Nowhere", None),
    ],
)
def test_cities_as_the_files_write_them(name: str, expected: str | None) -> None:
    assert places.city(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("new-york", "ny"), ("ILLINOIS", "il"), ("usa", "us"), ("United States", "us"), ("dc", "dc"), ("Atlantis", None)],
)
def test_states_as_the_files_write_them(name: str, expected: str | None) -> None:
    assert places.state(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Northern District of Illinois", "ilnd"), ("District of Maryland", "mdd"), ("District of Columbia", "dcd")],
)
def test_districts_by_their_full_name(name: str, expected: str) -> None:
    assert places.district(name) == expected


def test_ninety_districts_as_the_publisher_ranks_them() -> None:
    assert len(places.table("districts.csv")) == 90


def test_a_name_that_is_no_district_is_refused() -> None:
    with pytest.raises(PackError, match="Middle District of Nowhere"):
        places.district("Middle District of Nowhere")
