"""From an address to a question and back."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import QueryParams

from onrecord.errors import InputError
from onrecord.extras.web.record.asked import PLACES, SHOWS, Question, question

WORDS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20)
YEARS = st.none() | st.integers(1800, 1950)
QUESTIONS = st.builds(
    Question,
    measure=WORDS,
    only=st.just("") | WORDS,
    show=st.sampled_from(SHOWS),
    places=st.lists(WORDS, max_size=PLACES, unique=True).map(tuple),
    start=YEARS,
    end=st.none() | st.integers(1950, 2100),
    rate=st.booleans(),
    source=st.just("") | WORDS,
    as_of=st.just("") | WORDS,
)


@given(QUESTIONS)
def test_the_address_of_a_question_asks_the_same(asked: Question) -> None:
    again = question(QueryParams(asked.query()))
    assert again.query() == asked.query()
    if asked.show != "rank":
        assert again == asked


@given(st.lists(st.tuples(st.sampled_from(("measure", "place", "from", "top", "per", "show", "x")), st.text())))
def test_any_address_is_a_question_or_is_refused(given_values: list[tuple[str, str]]) -> None:
    with suppress(InputError):
        assert question(QueryParams(given_values)).show in SHOWS


def test_an_address_without_a_measure_is_where_the_page_begins() -> None:
    assert question(QueryParams("")).places == ("Chicago", "New York", "Los Angeles")


@pytest.mark.parametrize(
    ("asked", "spec"),
    [
        (Question("homicides"), "homicides"),
        (Question("homicides", only="gun"), "homicides{gun}"),
        (Question("homicides", only="gun", source="ucr"), "homicides{gun}(ucr)"),
    ],
)
def test_the_measure_as_the_desk_reads_it(asked: Question, spec: str) -> None:
    assert asked.spec == spec
