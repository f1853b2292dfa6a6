from __future__ import annotations

from onrecord.grammar import look
from onrecord.grammar.sentence.vocabulary import words_of
from onrecord.model import MeasureTerm, PlaceTerm, Span, Vocabulary

WORDS = Vocabulary(
    (
        MeasureTerm(("graduation rate",), "graduation_rate", "percent", "own:unnamed"),
        MeasureTerm(("homicide clearance rate",), "solved", "percent"),
    ),
    (PlaceTerm(("Oakfield High",), "own:oakfield_high"), PlaceTerm(("Chicago",), "own:chicago")),
)


def _look(text: str, vocabulary: Vocabulary | None) -> tuple[list[str], list[str]]:
    scene = look(text, Span(0, len(text)), given=words_of(vocabulary))
    measures = [mark.row["measure"] for mark in scene.measures]
    return measures, [place for mark in scene.places for place in mark.words.candidates]


def test_words_that_are_given_are_found() -> None:
    text = "The graduation rate at Oakfield High was 79 percent."
    assert _look(text, None) == ([], [])
    assert _look(text, WORDS) == (["graduation_rate"], ["own:oakfield_high"])


def test_of_two_phrases_as_long_the_given_one_is_taken() -> None:
    assert _look("Chicago's homicide clearance rate", WORDS) == (["solved"], ["own:chicago"])


def test_the_lexicons_longer_phrase_is_kept() -> None:
    short = Vocabulary((MeasureTerm(("homicide",), "cases", "noun"),))
    assert _look("the homicide rate", short)[0] == ["homicides"]


def test_nothing_given_changes_nothing() -> None:
    text = "Homicides in Chicago rose 58 percent in 2016."
    assert _look(text, None) == _look(text, Vocabulary())


def test_places_that_are_given_need_their_capitals() -> None:
    assert _look("oakfield high was open", WORDS)[1] == []
