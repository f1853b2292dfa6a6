"""One sentence cut into segments and clauses, with the far side of a comparison marked."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene, look, places_in
from onrecord.model import Span


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def far_words(text: str) -> list[str]:
    found = scene(text)
    return [word for word, far in zip(found.words, found.far, strict=True) if far]


def test_a_comma_in_a_date_or_a_place_separates_nothing() -> None:
    found = scene("As of Jan. 5, 2016, Columbus, Ohio, had 3 murders")
    assert found.segment[0] == found.segment[found.words.index("2016")]


def test_a_new_figure_opens_a_segment_and_while_opens_a_clause() -> None:
    found = scene("Murders fell 9 percent and robberies 4 percent while rapes rose")
    assert found.segment[found.words.index("robberies")] > found.segment[0]
    assert found.clause[found.words.index("rapes")] > found.clause[0]


def test_the_far_side_runs_from_than_to_the_end_of_its_segment() -> None:
    assert far_words("Chicago had more murders than New York, police said")[:2] == ["new", "york"]


def test_from_n_to_m_keeps_m_on_the_near_side() -> None:
    words = far_words("Murders fell from 300 in 2015 to 250 in 2016")
    assert "300" in words
    assert "2015" in words
    assert "250" not in words


def test_a_hedge_is_no_comparison() -> None:
    assert far_words("Crime rose more than 5 percent nationally") == []


def test_markdown_says_nothing_of_its_own() -> None:
    assert "*" not in scene("**762** murders").words


def test_a_dateline_has_the_places_that_a_sentence_would_find() -> None:
    text = "*COLUMBUS, Ohio* and what follows"
    span = Span(0, text.index(" and"))
    assert places_in(text, span) == look(text, span).places
    assert [mark.words.candidates for mark in places_in(text, span)] == [("columbus-oh",)]


def test_the_kinds_of_cues_are_at_hand() -> None:
    found = scene("Murders fell 9 percent, the lowest since 1990")
    assert found.kinds == {cue.row["cue"] for cue in found.cues}
    assert {"change", "super"} <= found.kinds


def test_assault_rifles_are_no_assaults() -> None:
    assert scene("Officers seized six assault rifles and an assault-style pistol").measures == []
    assert scene("Six assaults were reported").measures
