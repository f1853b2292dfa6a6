"""Speakers told by a mark alone, and labels that name none."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("label", "wanted"),
    [
        ("Easton police", "Easton police"),
        ("Mayor", "Mayor"),
        ("Honorable mention", None),
        ("Final note", None),
        ("Best news", None),
        ("Police blotter", None),
        ("Mayor's race", None),
        ("The year's worst claim", None),
    ],
)
def test_a_label_speaks_where_it_names_somebody(label: str, wanted: str | None) -> None:
    assert speaker(f"{label}: Killings fell to 31.", "Killings") == wanted


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("An email from Joyce in Eagle River", "Joyce"),
        ("We have a text from Mark Oldham, who drives a cab", "Mark Oldham"),
        ("A comment from reader Bill Tolliver", "Bill Tolliver"),
        ("And this from Dan in Spenard", "Dan"),
        ("From Mayor Ann Roe", "Ann Roe"),
        ("A message from Monday", None),
        ("A line from the report", None),
        ("FORT WORTH", None),
        ("PORTLAND, Ore.", None),
    ],
)
def test_who_sent_what_is_read_out(before: str, wanted: str | None) -> None:
    assert speaker(f"{before}: “Killings fell to 31.”", "Killings") == wanted


def test_critics_answer_that() -> None:
    assert speaker("Critics on City Council answer that killings fell to 31.", "killings") == "Critics on City Council"
    assert speaker("The answer that killings fell to 31 is wrong.", "killings") is None


def test_tomorrow_and_what_has_not_been_done_are_nobody() -> None:
    assert speaker("TOMORROW: Killings fell to 31.", "Killings") is None
    assert speaker("The chief hasn't said that killings fell to 31.", "killings") is None
    assert speaker("Yolanda Roe emails: “Killings fell to 31.”", "Killings") == "Yolanda Roe"
