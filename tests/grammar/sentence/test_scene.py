"""One sentence cut into segments and clauses, with the far side of a comparison marked."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene, look, look_through, places_in
from onrecord.model import Span


def scene(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def far_words(text: str) -> list[str]:
    found = scene(text)
    return [word for word, far in zip(found.words, found.far, strict=True) if far]


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


def test_sentences_looked_at_in_a_row_are_seen_as_each_by_itself() -> None:
    text = "Reno had 61 murders, police said. In Ohio, 12 children under 15 were shot. Nobody knows why. Murders fell."
    ends = [at + 1 for at, sign in enumerate(text) if sign == "."]
    spans = [Span(start, end) for start, end in zip([0, *ends[:-1]], ends, strict=True)]
    asides = [(Span(21, 32),), (), (), ()]
    together = look_through(text, list(zip(spans, asides, strict=True)))
    for found, span, inside in zip(together, spans, asides, strict=True):
        alone = look(text, span, inside)
        for field in Scene.__match_args__:
            if field != "word":  # the look-up of its own words
                assert getattr(found, field) == getattr(alone, field), field
    assert True in together[0].hidden
    assert look_through(text, []) == []


def test_a_stretch_opens_with_a_token_and_has_one_behind_it() -> None:
    found = scene("Reno had 24 murders.")
    stretch = Span(found.text.index("24"), found.text.index("."))
    assert (found.words[found.opens(stretch)], found.words[found.behind(stretch)]) == ("24", ".")


def test_a_stretch_behind_the_sentence_opens_with_its_last_token() -> None:
    found = look("Reno had 24 murders. Two were solved.", Span(0, 20))
    assert found.words[found.opens(Span(21, 24))] == "."
    assert found.behind(Span(9, 20)) == len(found.tokens)
