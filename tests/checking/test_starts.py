"""A change that turns on the year chosen as its start is flagged, with how many of the neighbouring starts agree."""

from __future__ import annotations

import pytest

from tests.checking.ask import ask, flags
from tests.checking.book import HARBOR, Book


def book() -> Book:
    return Book().years(2005, [50, 51, 52, 90, 53, 54, 55, 70])  # 2008 stands out


@pytest.mark.parametrize(
    ("claim", "flagged"),
    [
        (f"homicides[{HARBOR}, 2008 -> 2012] fell", True),
        (f"homicides[{HARBOR}, 2007 -> 2012] rose", False),
        (f"homicides[{HARBOR}, 2011 -> 2012] rose", False),  # a year apart: no start was chosen
        (f"homicides[{HARBOR}, 2008 -> 2012] rose", False),  # wrong in any case
        (f"homicides[{HARBOR}, 2009 -> 2012] rose by = 32%", False),
    ],
)
def test_a_chosen_start(claim: str, flagged: bool) -> None:
    assert ("window" in flags(ask(book(), claim))) is flagged


def test_the_flag_counts_the_starts() -> None:
    found = ask(book(), f"homicides[{HARBOR}, 2008 -> 2012] fell")
    assert [flag.note for flag in found.flags if flag.flag == "window"] == [
        "A fall from 2008, and from none of the 6 years beside it: not 2005, 2006, 2007, 2009, 2010 and 2011."
    ]
