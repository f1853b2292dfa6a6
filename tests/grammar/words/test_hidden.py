"""Characters that nobody sees change no number and no word, and every place still indexes the text as given."""

from __future__ import annotations

import unicodedata

import pytest

from onrecord.grammar.words.hidden import has_hidden, shown
from onrecord.grammar.words.tokens import tokenize

UNSEEN = ["\u200b", "\u200c", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u200e", "\u202e", "\u2066"]


@pytest.mark.parametrize("sign", UNSEEN)
def test_an_unseen_character_parts_no_number_and_no_word(sign: str) -> None:
    text = f"Mar{sign}low had 7{sign}62 kill{sign}ings{sign}."
    tokens = tokenize(text)
    assert [token.norm for token in tokens] == ["marlow", "had", "762", "killings", "."]
    assert [token.text.replace(sign, "") for token in tokens] == ["Marlow", "had", "762", "killings", "."]
    assert all(text[token.start : token.end] == token.text for token in tokens)


def test_an_accent_of_its_own_belongs_to_its_letter() -> None:
    text = unicodedata.normalize("NFD", "In San José 27 died.")
    tokens = tokenize(text)
    assert [token.norm for token in tokens] == ["in", "san", "josé", "27", "died", "."]
    assert tokens[2].text == "Jose\u0301"


def test_a_mark_on_a_digit_leaves_the_digit() -> None:
    assert [token.norm for token in tokenize("7\u030062 cases")] == ["762", "cases"]


def test_places_are_those_of_the_whole_text() -> None:
    text = "Before. 4\u200b4 died."
    assert [(token.start, token.end) for token in tokenize(text, 8)] == [(8, 11), (12, 16), (16, 17)]
    assert shown(text, 8, 11) == ("44", [8, 10], [9, 11])


def test_plain_text_is_left_alone() -> None:
    assert not has_hidden("4,331 – “José” ½", 0, 16)
