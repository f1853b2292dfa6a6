"""What a column's whole figure must not be held against, and what it must."""

from __future__ import annotations

import pytest

from onrecord.grammar import look
from onrecord.grammar.sentence.vocabulary import words_of
from onrecord.model import MeasureTerm, PlaceTerm, Span, Vocabulary

SCHOOLS = Vocabulary(
    (MeasureTerm(("graduation rate",), "graduation_rate", "percent"), MeasureTerm(("enrolment",), "enrolment", "noun")),
    (PlaceTerm(("Oakfield High",), "own:oakfield_high"),),
)
TOWNS = Vocabulary(SCHOOLS.measures, (PlaceTerm(("Elm Harbor",), "own:elm_harbor", "city"),))


def _measures(text: str, vocabulary: Vocabulary, asides: tuple[Span, ...] = ()) -> list[str]:
    scene = look(text, Span(0, len(text)), asides, words_of(vocabulary))
    return [mark.row["measure"] for mark in scene.measures if "home" in mark.row]


@pytest.mark.parametrize(
    "text",
    [
        "The graduation rate for girls was 70 percent.",
        "The graduation rate among Black students was 70 percent.",
        "The graduation rate for students with disabilities was 70 percent.",
        "The female graduation rate was 70 percent.",
        "The five-year graduation rate was 70 percent.",
        "Enrolment in kindergarten was 120.",
        "The national graduation rate was 87 percent.",
        "Statewide, the graduation rate was 87 percent.",
        "Pine Ridge High's graduation rate was 60 percent.",
        "At Pine Ridge High, the graduation rate was 60 percent.",
        "Pinecrest's graduation rate was 60 percent.",
        "The city's graduation rate was 60 percent.",
    ],
)
def test_a_part_or_somebody_elses_figure_is_no_figure_of_the_file(text: str) -> None:
    assert _measures(text, SCHOOLS) == [""]


@pytest.mark.parametrize(
    "text",
    [
        "The graduation rate was 60 percent in March 2022.",
        "The graduation rate for all students was 70 percent.",
        "The graduation rate for the class of 2022 was 70 percent.",
        "The graduation rate for 2022 was 70 percent.",
        "The graduation rate at Oakfield High was 70 percent, Ann Lee said.",
        "Its graduation rate was 70 percent.",
        "It fell: “The graduation rate was 70 percent.”",
        "Graduation Rate Falls Again",
        "Last year's graduation rate was 70 percent.",
    ],
)
def test_plain_words_keep_the_measure(text: str) -> None:
    assert _measures(text, SCHOOLS) == ["graduation_rate"]


def test_who_is_only_quoted_is_nobody_elses_school() -> None:
    text = "Ann Lee of Hill Town said the graduation rate was 70 percent."
    assert _measures(text, SCHOOLS) == [""]
    assert _measures(text, SCHOOLS, (Span(0, 25),)) == ["graduation_rate"]


def test_among_towns_the_city_can_be_one_of_them() -> None:
    assert _measures("The city's graduation rate was 60 percent.", TOWNS) == ["graduation_rate"]


def test_the_lexicons_own_measures_are_left_alone() -> None:
    text = "Pine Ridge recorded 12 homicides."
    scene = look(text, Span(0, len(text)), given=words_of(SCHOOLS))
    assert [mark.row["measure"] for mark in scene.measures] == ["homicides"]
