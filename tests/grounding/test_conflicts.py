"""Two counts in one sentence that came out as one figure."""

from __future__ import annotations

from onrecord.grounding.conflicts import BEFORE, DATED, TWICE
from tests.grounding.test_doubts import assertions


def guesses(text: str) -> list[str | None]:
    return [one.guess for one in assertions(text)]


def test_one_figure_has_no_two_values() -> None:
    assert guesses("Detroit had 267 murders in 2017, with 303 murders in 2017 there.") == [TWICE, TWICE]


def test_figures_that_differ_in_place_or_time_are_no_conflict() -> None:
    assert guesses("Detroit had 267 murders in 2017 and 303 murders in 2016.") == [None, None]
    assert guesses("Detroit had 267 murders in 2017 and Tulsa had 80 murders in 2017.") == [None, None]
    assert guesses("Detroit had 267 murders in 2017, and 267 murders in 2017 are too many.") == [None, None]


def test_what_an_earlier_sentence_gave_another_value_is_another_time() -> None:
    assert guesses("Detroit had 267 murders in 2017. It had 303.") == [None, BEFORE]
    assert guesses("Detroit had 267 murders in 2017. It had 267.") == [None, None]
    assert guesses("Detroit had 267 murders in 2017. Police there counted 303 murders in 2017.") == [None, None]


def test_nobody_tells_two_values_of_the_year_that_he_names() -> None:
    assert guesses("My predecessor had 86 murders in Detroit. We had 267 murders in Detroit in 2017.") == [DATED, None]
    assert guesses("Detroit had 267 murders in 2017. In Detroit, there were 303 murders.") == [None, DATED]
    assert guesses("Detroit had 267 murders in 2017. “In Detroit, there were 303 murders,” said Mayor Ann Roe.") == [
        None,
        None,
    ]
