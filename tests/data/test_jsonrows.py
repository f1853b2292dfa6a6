from __future__ import annotations

import pytest

from onrecord.data.jsonrows import rows
from onrecord.errors import InputError


def test_a_list_of_records_is_a_table_with_the_digits_of_the_file() -> None:
    found, _ = rows(b'[{"year": 2020, "rent": 1250.50}, {"year": 2021, "flats": true, "rent": null}]', "f.json")
    assert list(found) == [
        (0, ["year", "rent", "flats"]),
        (1, ["2020", "1250.50", ""]),
        (2, ["2021", "", "yes"]),
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{}", "no list of records"),
        (b"[1, 2]", "no list of records"),
        (b"[]", "an empty list"),
        (b"[{]", "line 1, character 3: no JSON"),
        (b"\xff\xff[]", "not in UTF-8"),
        (b"[" * 100_000, "nested too deep"),
    ],
)
def test_what_is_no_list_of_records_says_so(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        rows(data, "f.json")


def test_what_is_nested_is_no_figure() -> None:
    found, _ = rows(b'[{"year": 2020, "rent": {"low": 1}}]', "f.json")
    assert list(found)[1] == (1, ["2020", "(nested)"])
