from __future__ import annotations

from datetime import date

import pytest

from onrecord.reading import read_text
from onrecord.reading.frame_line import days_told

STORY = "The town held 12 parades last year, the mayor said, more than the year before.\n\nShe spoke on Monday."
DAY = date(2024, 1, 9)


def _placed(line: str) -> list[str]:
    head = "Parades up in Milltown"
    return [
        f"{line}\n\n{head}\n\n{STORY}",
        f"{head}\n\n{line}\n\n{STORY}",
        f"# {head}\n\n*By Nora Example*\n\n*{line}*\n\n{STORY}",
        f"{head}\nBy Nora Example\n{line}\n{STORY}",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "By Dale Example. Published January 9, 2024",
        "By Dale Example and Nora Example; posted Jan. 9, 2024",
        "By Dale Example Published Jan 9, 2024 6:12 PM EST",
        "By Dale Example, Updated January 9, 2024, 4:10 p.m.",
        "By Dale Example for the Ledger on January 9, 2024",
        "Dale Example, The Ledger. Aired January 9, 2024.",
        "By Dale Example, The Ledger, Jan. 9, 2024, page A1",
        "Posted: Jan. 9, 2024, 6:12 p.m. ET",
        "Updated 4:10 p.m. Tuesday, Jan. 9, 2024",
        "aired January 9, 2024",
        "Originally broadcast Tuesday, January 9, 2024",
        "For immediate release — January 9, 2024",
        "For release Tuesday, January 9, 2024, 10 a.m.",
        "Recorded on Tuesday, January 9, 2024",
        "Transcript of the broadcast of January 9, 2024",
        "Program aired January 9, 2024",
        "The Morning Ledger: Tuesday, January 9, 2024",
        "Volume 88, Issue 14 | January 9, 2024",
        "January 9, 2024 | 9:30 a.m.",
        "9:30 AM · Jan 9, 2024",
        "2024-01-09T09:30:00Z",
        "January 9, 2024 by Dale Example",
        "January 9, 2024 edition",
        "As of Jan. 9, 2024",
    ],
)
def test_a_line_above_the_story_tells_when_it_came_out(line: str) -> None:
    assert [read_text(text).published for text in _placed(line)] == [DAY] * 4


@pytest.mark.parametrize(
    "line",
    [
        "By Dale Example. Published January 9, 2024",
        "By Dale Example | Jan. 9, 2024",
        "Published January 9, 2024 at 6:12 p.m.",
        "Updated 4:10 p.m. Tuesday, Jan. 9, 2024",
        "Aired January 9, 2024",
        "This story was first published on January 9, 2024.",
        "This article appeared in print on January 9, 2024, on page A1.",
        "A version of this story ran on January 9, 2024.",
    ],
)
def test_a_line_below_the_story_tells_it_behind_a_label_or_a_byline(line: str) -> None:
    assert read_text(f"Parades up in Milltown\n\n{STORY}\n\n{line}").published == DAY
    assert read_text(f"Parades up in Milltown\n\n{STORY}\n\n---\n\n*{line}*").published == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Vigil: January 9, 2024",
        "Town hall, January 9, 2024, 7 p.m., City Hall",
        "Next court date: January 9, 2024",
        "Date of birth: January 9, 2024",
        "Booked: January 9, 2024",
        "File photo, January 9, 2024",
        "Photo by Nora Example, Jan. 9, 2024",
        "Related: Parades down again (Jan. 9, 2024)",
        "Source: Milltown Police, January 9, 2024",
        "Dashboard updated January 9, 2024",
        "Warning issued January 9, 2024",
        "Released: January 9, 2024, after 11 years",
        "Jan. 1, 2023 - Jan. 9, 2024",
        "Parades, Jan. 1–Jan. 9, 2024",
        "— Nora Example, January 9, 2024",
        "“Parades are down,” Nora Example, January 9, 2024",
        "The report, published January 9, 2024, counts parades.",
        "Aired on January 9, 2024, the show drew complaints.",
        "The bridge was last updated on January 9, 2024.",
    ],
)
def test_a_day_of_something_else_is_not_the_storys(line: str) -> None:
    below = f"Parades up in Milltown\n\n{STORY}\n\n{line}"
    assert [read_text(text).published for text in (*_placed(line), below)] == [None] * 5


def test_other_stories_below_do_not_tell_the_day() -> None:
    more = "Related stories\n\nBands at a low\nPublished January 9, 2024\n\nFloats up\nPublished January 8, 2024"
    assert read_text(f"Parades up in Milltown\n\n{STORY}\n\n{more}").published is None
    assert (
        read_text(f"Parades up in Milltown\n\n{STORY}\n\nBands at a low\nPublished January 9, 2024").published is None
    )


def test_a_summary_may_stand_above_the_byline() -> None:
    text = f"Parades up\n\nThe mayor hails bands and floats of every kind.\n\nBy Ann Roe | Jan. 9, 2024\n\n{STORY}"
    assert read_text(text).published == DAY


def test_each_day_of_a_line_with_its_label() -> None:
    text = "By Ann Roe. Published Jan. 9, 2024 | Updated Jan. 10, 2024"
    told = days_told(text, 0, len(text))
    assert [(day.printed.whole, day.kind) for day in told] == [(DAY, "label"), (date(2024, 1, 10), "relabel")]
    running = "The law was published on Jan. 9, 2024, and took effect"
    assert days_told(running, 0, len(running)) == []
