"""The place that the text is about."""

from __future__ import annotations

from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


def test_home_names_no_place_and_stands_where_it_is_left_out() -> None:
    sentence = "Reno's rate was twice ours."
    words = home(look(sentence, Span(0, len(sentence))), 4, 6)
    assert (words.candidates, words.kind, words.here) == ((), "home", True)
    assert sentence[words.span.start : words.span.end] == "twice ours"
