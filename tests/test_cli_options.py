"""What several commands share: days, figures and how JSON objects are joined."""

from __future__ import annotations

import json
from datetime import date

import pytest

from onrecord import cli_options
from onrecord.errors import InputError
from onrecord.reading import parse_day


def test_a_day_that_cannot_be_read_names_its_option() -> None:
    assert cli_options.day("--said", None, parse_day) is None
    assert cli_options.day("--said", "2017-03-17", parse_day) == date(2017, 3, 17)
    with pytest.raises(InputError, match=r"^--said 2017-02-30: "):
        cli_options.day("--said", "2017-02-30", parse_day)


def test_objects_are_joined_to_one_array() -> None:
    assert cli_options.array([]) == ""
    assert json.loads(cli_options.array(['{"a": 1}\n', '{"b": 2}'])) == [{"a": 1}, {"b": 2}]
