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
