"""Where a sentence is cut in segments and clauses."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import Span


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def test_a_comma_in_a_date_or_a_place_separates_nothing() -> None:
    found = scene("As of Jan. 5, 2016, Columbus, Ohio, had 3 murders")
    assert found.segment[0] == found.segment[found.words.index("2016")]


def test_a_new_figure_opens_a_segment_and_while_opens_a_clause() -> None:
    found = scene("Murders fell 9 percent and robberies 4 percent while rapes rose")
    assert found.segment[found.words.index("robberies")] > found.segment[0]
    assert found.clause[found.words.index("rapes")] > found.clause[0]


def test_though_between_commas_opens_no_clause() -> None:
    found = scene("Assaults, though, rose to 61, though thefts fell to 12")
    assert found.clause[found.words.index("rose")] == found.clause[0]
    assert found.clause[found.words.index("thefts")] > found.clause[0]


def test_a_list_of_places_is_one_segment() -> None:
    found = scene("Reno, Omaha, and Tulsa had more murders than in 2015")
    assert set(found.segment) == {0}


def test_a_year_between_commas_is_that_of_the_number_before_it() -> None:
    found = scene("Murders fell from 61, in 2017, to 40, in 2019.")
    at = found.words.index
    assert found.segment[at("61")] == found.segment[at("2017")] < found.segment[at("40")] == found.segment[at("2019")]


def test_behind_an_aside_it_is_that_of_what_stands_before_it() -> None:
    found = scene("Reno had 32 murders, up from 25, in 2023.")
    assert found.segment[found.words.index("25")] < found.segment[found.words.index("2023")]
