"""Requests told by "must" and "should"."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Gov. Ann Roe said Mayor Joe Doe should ask for help.", ["Joe Doe"]),
        ("Gov. Ann Roe said the mayor must resign.", ["the mayor"]),
        ("Gov. Ann Roe said we should ask for help.", []),
        ("The mayor should be pleased.", []),
    ],
)
def test_whom_one_says_should_do_something(text: str, addressee: list[str]) -> None:
    acts = [act for one in attribute(read_text(text)) for act in one.acts]
    assert [act.addressee for act in acts] == addressee
