"""Where a figure finds its period and its place."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.sentence.scene import Scene, look
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.sentence.told_periods import told_of
from onrecord.model import Span
from tests.claim_cases import claims_of

DAY = date(2017, 2, 1)


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def period_at(text: str, number: str, *, far: bool = False) -> str | None:
    found = scene(text)
    at = found.words.index(number)
    words = period_of(found, at, at + 1, far=far)
    return words.text if words else None


def test_each_figure_of_a_list_has_its_own_year() -> None:
    text = "Detroit had 295 murders in 2015, 303 in 2016 and 267 in 2017"
    assert [period_at(text, number) for number in ("295", "303", "267")] == ["2015", "2016", "2017"]


def test_a_leading_year_serves_the_figure_behind_it() -> None:
    assert period_at("In 2014 there were 105 murders; the next year 162", "105") == "2014"


def test_when_tells_of_the_period_before_it() -> None:
    found = scene("the most since 1993, when 353 people were slain")
    told = told_of(found, found.words.index("353"))
    assert told is not None
    assert told.text == "since 1993"


def test_the_next_place_of_a_list_has_its_own_figure() -> None:
    found = scene("Cincinnati's rate of 25 compares to Cleveland at 22")
    place = place_of(found, found.words.index("25"), found.words.index("25") + 1)
    assert place is not None
    assert place.candidates[0] == "cincinnati-oh"


def test_which_tells_of_the_place_before_it() -> None:
    found = scene("it trailed Dallas, which had 9,000 robberies")
    at = found.words.index("9,000")
    place = place_of(found, at, at + 1)
    assert place is not None
    assert place.candidates[0] == "dallas-tx"


@pytest.mark.parametrize(
    "text",
    [
        "Tulsa's high for the nineties was 60 murders, in 1993.",
        "The highest murder total of the 1990s in Tulsa was 60, in 1993.",
        "Tulsa's peak in the 1990s was 60 murders, in 1993.",
        "Tulsa's 1990s high was 60 murders, in 1993.",
    ],
)
def test_the_high_of_a_decade_is_of_one_year(text: str) -> None:
    assert claims_of(text, DAY) == ("homicides[tulsa-ok, 1993] = 60",)


def test_a_decade_that_is_counted_whole_is_the_figures_own() -> None:
    assert claims_of("Tulsa had 400 murders in the 1990s.", DAY) == ("homicides[tulsa-ok, 1990/1999] = 400",)
