"""Which states traced guns came from, one behind the other."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)
TRACED = "ANNAPOLIS, Md. — The ATF traced 6,000 guns recovered in Maryland in 2016. "


def test_every_state_of_the_list_is_a_source() -> None:
    told = claims_of(TRACED + "Virginia supplied 900, or one in six, Georgia 300 and New York 40.", DAY)
    assert told[1:] == (
        "guns_traced{from:va}[md, 2016] = 900",
        "share(guns_traced{from:va}[md, 2016], guns_traced[md, 2016]) = 16.7%",
        "guns_traced{from:ga}[md, 2016] = 300",
        "guns_traced{from:ny}[md, 2016] = 40",
    )


def test_some_of_them_came_from_a_state() -> None:
    told = claims_of(TRACED + "Just 2,500 of them came from Maryland. Ohio was the source of 150, Iowa of 30.", DAY)
    assert told[1:] == (
        "guns_traced{from:md}[md, 2016] = 2500",
        "guns_traced{from:oh}[md, 2016] = 150",
        "guns_traced{from:ia}[md, 2016] = 30",
    )


def test_without_traced_guns_before_it_nothing_is_a_source() -> None:
    assert claims_of("DAYTON, Ohio — Dayton had 60 murders in 2016. Ohio supplied 412 nurses.", DAY)[1:] == ()
