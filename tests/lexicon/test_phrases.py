from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.lexicon.phrases import Phrases, plain

WORDS = st.lists(st.sampled_from(["st", ".", "louis", "new", "york", "city", "-"]), min_size=1, max_size=8)


def test_a_phrase_is_cut_as_the_tokenizer_cuts_text() -> None:
    assert plain("St. Louis") == ["st", ".", "louis"]
    assert plain("D.C.") == ["d.c."]
    assert plain("the city's") == ["the", "city", "'s"]


def test_the_longest_phrase_wins_and_every_entry_is_kept() -> None:
    phrases = Phrases([("New York", 1), ("New York City", 2), ("New York City", 3)])
    assert phrases.longest(["new", "york", "city", "police"], 0) == (3, [2, 3])
    assert phrases.longest(["new", "york", "police"], 0) == (2, [1])
    assert phrases.longest(["new", "jersey"], 0) == (0, [])


def test_each_phrase_at_a_place_is_found_the_shortest_first() -> None:
    phrases = Phrases([("New York", 1), ("New York City", 2), ("York", 3)])
    assert phrases.each(["new", "york", "city"], 0) == [(2, [1]), (3, [2])]
    assert phrases.each(["new", "jersey"], 0) == []


@given(st.lists(WORDS, min_size=1, max_size=5), WORDS)
def test_what_is_found_is_what_a_plain_search_finds(phrases: list[list[str]], text: list[str]) -> None:
    trie = Phrases([(" ".join(phrase), " ".join(phrase)) for phrase in phrases])
    cut = {" ".join(phrase): plain(" ".join(phrase)) for phrase in phrases}
    for at in range(len(text)):
        length, _ = trie.longest(text, at)
        fitting = [len(words) for words in cut.values() if text[at : at + len(words)] == words]
        assert length == max(fitting, default=0)
        each = trie.each(text, at)
        assert [size for size, _ in each] == sorted(set(fitting))
        assert each[-1:] == ([trie.longest(text, at)] if each else [])
