"""Where a change starts."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.changes.change_start import years_back
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span
from tests.claim_cases import claims_of

DAY = date(2019, 1, 4)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Robberies in Tulsa rose 7 percent in 2016 after falling 4 percent in 2014.", "2015"),
        ("In 2016 robberies in Tulsa fell two percent, or some 30 fewer, compared to 2014.", "2014"),
        ("Robberies in Tulsa rose 7 percent from 2013 to 2016.", "2013"),
    ],
)
def test_the_start_is_the_one_that_the_words_hold_the_change_against(text: str, start: str) -> None:
    assert claims_of(text, date(2017, 3, 5))[0].startswith(f"robberies[tulsa-ok, {start} -> 2016]")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("TULSA — Murders peaked in 1996 and had fallen 40 percent by 2018.", "1996"),
        ("TULSA — Murders rose 20 percent by 2018 after a low in 2015.", "2015"),
        ("TULSA — There were 80 murders in 2012. By 2018 they had fallen 32 percent.", "2012"),
        ("TULSA — Murders fell 2 percent in 2018.", "2017"),
    ],
)
def test_it_begins_with_the_year_told_before(text: str, start: str) -> None:
    assert f"[tulsa-ok, {start} -> 2018]" in claims_of(text, DAY)[-1]


def test_without_one_it_is_left_open() -> None:
    assert claims_of("TULSA — Murders had fallen 40 percent by 2018.", DAY) == ()


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Robberies doubled in two years", 2),
        ("In his three years as chief, robberies in the city have fallen", 3),
        ("In the mayor's four years in office, robberies have fallen", 4),
        ("His three years of service ended as robberies fell", None),
        ("Robberies fell", None),
    ],
)
def test_the_years_since_it_began(text: str, years: int | None) -> None:
    scene = look(text, Span(0, len(text)))
    verb = next(cue for cue in scene.cues if cue.row["cue"] == "change") if "doubled" not in text else None
    assert years_back(scene, verb.last if verb else scene.words.index("doubled") + 1) == years


def test_a_change_told_as_reached_by_a_year_starts_at_none_told_later() -> None:
    assert claims_of("Murders in Baltimore had doubled by 2015, but fell in 2018.", DAY) == (
        "homicides[baltimore-md, 2017 -> 2018] fell",
    )
    text = "Baltimore had 211 murders in 2014. They had doubled by 2017, but fell in 2018."
    assert claims_of(text, DAY)[1] == "homicides[baltimore-md, 2014 -> 2017] rose by ~ 100%"


def test_so_it_does_between_fiscal_years() -> None:
    text = "In fiscal 2004, prosecutors filed 11,015 federal gun cases. By fiscal 2012 the number had fallen to 7,774."
    assert "federal_weapons_prosecutions[us, FY2004 -> FY2012] fell" in claims_of(text, DAY)
