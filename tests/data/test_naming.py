from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.names import MEASURE
from onrecord.data import cells
from onrecord.data.naming import are_fractions, is_generic, name_of, unit_of
from onrecord.model import Unit


@pytest.mark.parametrize(
    ("header", "texts", "unit"),
    [
        ("Graduation rate", ["81.5"], Unit.PERCENT),
        ("Graduates (%)", ["81"], Unit.PERCENT),
        ("Graduates", ["81%"], Unit.PERCENT),
        ("Median rent", ["1250"], Unit.USD),
        ("Takings", ["$5"], Unit.USD),
        ("Deaths per 100,000", ["12.1"], Unit.PER_100K),
        ("Mortality rate", ["812"], Unit.COUNT),
        ("Rent-burdened homes", ["12"], Unit.COUNT),
        ("Enrolment", ["1,204"], Unit.COUNT),
    ],
)
def test_the_header_or_the_cells_tell_the_unit(header: str, texts: list[str], unit: Unit) -> None:
    assert unit_of(header, [cells.read(text) for text in texts]) is unit


def test_shares_written_as_parts_of_one_are_known() -> None:
    assert are_fractions(Unit.PERCENT, [cells.read(text) for text in ("0.834", "1")])
    assert not are_fractions(Unit.PERCENT, [cells.read(text) for text in ("0.8%", "1")])
    assert not are_fractions(Unit.PERCENT, [cells.read("1")])
    assert not are_fractions(Unit.COUNT, [cells.read("0.5")])


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("Graduation rate", {"graduation rate", "graduation rates", "rate of graduation"}),
        ("Median rent", {"median rent", "median rents", "rent", "rents"}),
        ("Number of students", {"students", "student"}),
        ("GraduationRate_pct", {"graduation rate"}),
        ("Enrolment", {"enrolment", "enrollment", "enrolments"}),
        ("Library loans", {"library loan"}),
    ],
)
def test_a_story_may_use_each_of_these_words(header: str, words: set[str]) -> None:
    assert words <= set(name_of(header, (), Unit.PERCENT).words)


@pytest.mark.parametrize("header", ["Value", "Rate", "Total", "%", "12", "n"])
def test_words_that_say_nothing_are_no_measure(header: str) -> None:
    assert is_generic(header)


def test_a_measure_that_the_lexicon_knows_is_that_measure() -> None:
    found = name_of("Homicides", (), Unit.COUNT)
    assert (found.id, found.known, found.words) == ("homicides", True, ())


def test_the_words_that_are_pinned_stand_alone() -> None:
    assert name_of("Grad. %", ("graduation rate",), Unit.PERCENT).words == ("graduation rate",)


@given(st.text(max_size=80))
def test_any_header_gives_a_name_of_the_claim_language(header: str) -> None:
    assert MEASURE.fullmatch(name_of(header, (), Unit.COUNT).id)
