from __future__ import annotations

from datetime import date

import pytest

from onrecord.model import Span
from onrecord.reading.dateline import Dateline, find_dateline
from onrecord.reading.lines import Line


def _find(text: str) -> Dateline | None:
    return find_dateline(text, Line(0, len(text), True))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ST. LOUIS — Parades.", "ST. LOUIS"),
        ("WINSTON-SALEM, N.C. (Wire) — Parades.", "WINSTON-SALEM, N.C."),
        ("**MILLTOWN** — Parades.", "MILLTOWN"),
        ("MILLTOWN, Jan. 5 /Wire/ -- Parades.", "MILLTOWN"),
        ("Milltown, Ohio, Jan. 5 — Parades.", "Milltown, Ohio"),
        ("FARGO and MOORHEAD, Minn. — Parades.", "FARGO and MOORHEAD, Minn."),
    ],
)
def test_the_place_is_told_from_what_stands_beside_it(text: str, place: str) -> None:
    found = _find(text)
    assert found is not None
    assert text[found.place.start : found.place.end] == place
    assert text[found.whole.end :] == "Parades."


@pytest.mark.parametrize("text", ["CHICAGO, Jan. 2, 2017", "Chicago — January 2, 2017", "CHICAGO, Ill., Jan. 2, 2017."])
def test_a_city_and_a_day_may_stand_alone_on_their_line(text: str) -> None:
    found = _find(text)
    assert found is not None
    assert found.day is not None
    assert (found.day.whole, found.whole) == (date(2017, 1, 2), Span(0, len(text)))
    assert text[found.place.start : found.place.end].startswith(text[:7])


@pytest.mark.parametrize("text", ["Milltown, Jan. 2, 2017", "CHICAGO, Jan. 2", "Chicago in January 2017"])
def test_a_name_and_a_day_that_are_no_line_of_their_own(text: str) -> None:
    assert _find(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "MILLTOWN: January 9, 2024 - Parades.",
        "MILLTOWN — Jan. 9, 2024 — Parades.",
        "MILLTOWN, Ohio – January 9, 2024 – Parades.",
        "(MILLTOWN) January 9, 2024 - Parades.",
        "MILLTOWN, January 9, 2024: Parades.",
        "January 9, 2024 — MILLTOWN — Parades.",
        "Jan. 9, 2024 (Milltown) — Parades.",
        "**MILLTOWN, Jan. 9, 2024** — Parades.",
    ],
)
def test_the_day_may_stand_behind_a_dash_or_before_the_place(text: str) -> None:
    found = _find(text)
    assert found is not None
    assert text[found.place.start : found.place.end].upper().startswith("MILLTOWN")
    assert found.day is not None
    assert found.day.whole == date(2024, 1, 9)
    assert text[found.whole.end :] == "Parades."


@pytest.mark.parametrize(
    "text",
    [
        "Nora Example, January 9, 2024: “Parades.”",
        "OPINION — Parades.",
        "Parades — and nothing else.",
        "MILLTOWN",
        "MILLTOWN — ",
        "He said — twice — that it was over.",
        "MILLTOWN-based bands marched.",
        "(MILLTOWN — Parades.",
        "9:05 a.m. — Parades.",
        "Hartford — Parades: 14.",
        "MORNING REPORT, Oct. 3, 2018 — unedited transcript",
        "LAKESHORE PUBLIC RADIO — “The Drive Home,” Oct. 3, 2018.",
        "MILLTOWN TIMES — Parades.",
        "",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert _find(text) is None


@pytest.mark.parametrize("text", ["Jan. 1, 2016 " * 3000, "*Jan. 1, 2016 " * 3000])
def test_a_line_of_days_is_none(text: str) -> None:
    assert _find(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "DEBATE FOR GOVERNOR — Tampa, October 23, 2002 (transcript)",
        "MAYORAL FORUM — Dayton, October 23, 2018",
        "QUESTIONS FOR THE CHIEF — Murders fell.",
    ],
)
def test_a_head_in_capitals_is_no_town(text: str) -> None:
    assert _find(text) is None
