"""How a transcript marks its turns."""

from __future__ import annotations

import pytest

from onrecord.grounding.transcripts import is_turn, plain_words, rest_of_turn
from onrecord.model import Setting, Span, Statement


@pytest.mark.parametrize(("text", "turn"), [("ROE: It fell.", True), ("She told them all of the FBI: It fell.", False)])
def test_a_label_in_capitals_opens_a_turn(text: str, turn: bool) -> None:
    said = Statement(Span(text.index("It"), len(text)), 0, Setting.BODY)
    assert is_turn(text, said) is turn


def test_a_turn_ends_with_its_paragraph_and_its_words_have_no_marks() -> None:
    text = "“It fell.” Don't you think? Yes."
    said = [Statement(Span(0, 10), 0, Setting.BODY), Statement(Span(11, 27), 0, Setting.BODY)]
    said.append(Statement(Span(28, 32), 1, Setting.BODY))
    assert rest_of_turn(said, 0) == said[:2]
    assert plain_words(text, said[0], said[1]) == ["it", "fell", "don", "t", "you", "think"]
