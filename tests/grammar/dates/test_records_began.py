"""Where counting began, nobody can look back further."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was the most since the police began keeping count in 1975.", "began keeping count in 1975"),
        ("It was the most since the paper began its count, in 2015, the editors said.", "began its count , in 2015"),
        ("It was more than any May since the F.B.I. first collected such figures in 1960.", "in 1960"),
        ("That is the fewest since its records start in 1975 and half of last year's.", "its records start in 1975"),
        ("It was the worst since counting began.", "counting began"),
        ("The steepest rise since the state began keeping its records in the 1960s.", "in the 1960 s"),
        ("It was the worst since the city started to count in the early 1980s, he said.", "in the early 1980 s"),
    ],
)
def test_the_words_end_with_the_year(text: str, words: str) -> None:
    scene = look(text, Span(0, len(text)))
    assert scene.began is not None
    assert " ".join(scene.words[scene.began.first : scene.began.last]).endswith(words.lower())
    assert not any(scene.began.holds(period.first) for period in scene.periods)


@pytest.mark.parametrize(
    "text",
    [
        "Murders are down a third since the city began counting in 2015.",
        "It was the fewest since the mayor began his second term in 2015.",
        "It was the most since the pandemic began in 2020.",
        "It was the most since 2015.",
        "Counting began in 2015.",
    ],
)
def test_any_other_start_stays_a_date(text: str) -> None:
    scene = look(text, Span(0, len(text)))
    assert scene.began is None
    assert scene.periods or "2015" not in text
