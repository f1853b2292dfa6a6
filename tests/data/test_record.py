from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.claims.periods import parse_period
from onrecord.data import read_data
from onrecord.errors import PackError
from tests.data.made import SCHOOLS, saved


def test_answers_as_a_record_does(tmp_path: Path) -> None:
    record = read_data(saved(tmp_path, "schools.csv", SCHOOLS)).record
    rows = record.observations("enrolment", "own:mill_lane_high")
    assert [row.value for row in rows] == [880, 862]
    assert record.observations("enrolment", "own:mill_lane_high", (), parse_period("2021")) == rows[:1]
    assert not record.observations("enrolment", "own:mill_lane_high", ("gun",))
    assert record.qualifiers("enrolment", "own:mill_lane_high") == ((),)
    assert record.defaults("enrolment", "own:mill_lane_high") == ("own:schools",)
    assert not record.observations("enrolment", "chicago-il")
    assert (record.defaults("enrolment", "chicago-il"), record.qualifiers("enrolment", "chicago-il")) == ((), ())


def test_knows_its_file_and_nothing_else(tmp_path: Path) -> None:
    record = read_data(saved(tmp_path, "schools.csv", SCHOOLS)).record
    assert record.source("schools.csv").publisher == "schools.csv"
    assert record.definition("own:schools").label == "file schools.csv"
    assert (record.members("us-cities"), record.measure("homicides"), record.place("chicago-il")) == (None, None, None)
    for ask in (record.source, record.definition):
        with pytest.raises(PackError):
            ask("elsewhere")
