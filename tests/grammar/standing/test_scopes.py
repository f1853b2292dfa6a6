"""The field of an extreme."""

from __future__ import annotations

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.standing.scopes import scope_of
from onrecord.model import ScopeKind, ScopeWords, Span


def scope(text: str, superlative: str) -> ScopeWords | None:
    scene = look(text, Span(0, len(text)))
    at = scene.words.index(superlative)
    found = scope_of(scene, at, at + 1)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("the most since 1996", "most", ScopeKind.SINCE),
        ("the fewest on record", "fewest", ScopeKind.EVER),
        ("the highest in two decades", "highest", ScopeKind.YEARS),
        ("the lowest of any state", "lowest", ScopeKind.AMONG),
        ("the most since the county began tracking in 1974", "most", ScopeKind.EVER),
    ],
)
def test_kinds(text: str, word: str, kind: ScopeKind) -> None:
    found = scope(text, word)
    assert found is not None
    assert found.kind is kind


def test_two_decades_are_twenty_years() -> None:
    found = scope("the highest in two decades", "highest")
    assert found is not None
    assert found.years == 20


def test_a_stated_number_of_the_largest_is_a_group_of_its_own() -> None:
    found = scope("the fewest of the country's ten largest cities", "fewest")
    assert found is not None
    assert found.group == "us-cities-top-10"


def test_no_field_is_none() -> None:
    assert scope("the most homicides were of men", "most") is None


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("the safest big city in America", "us-cities-250k"),
        ("the safest large American city", "us-cities-250k"),
        ("the safest city in America", "us-cities"),
        ("the safest state in the nation", "us-states"),
    ],
)
def test_a_word_before_the_noun_says_how_large(text: str, group: str) -> None:
    found = scope(text, "safest")
    assert found is not None
    assert found.group == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("the highest rate among 30 large cities", 'group:"30 large cities"'),
        ("the highest of the 29 departments that reported", 'group:"29 departments"'),
        ("the highest of the 50 states", "us-states"),
        ("the highest of the 10 largest cities", "us-cities-top-10"),
    ],
)
def test_rivals_that_the_words_only_count_are_no_list_of_the_record(text: str, group: str) -> None:
    found = scope(text, "highest")
    assert found is not None
    assert found.group == group


def test_each_of_two_superlatives_has_its_own_field() -> None:
    text = "the lowest since 1957, the chief said, and by far the lowest since the city began counting in 2007"
    found = scope(text, "lowest")
    assert found is not None
    assert found.kind is ScopeKind.SINCE
