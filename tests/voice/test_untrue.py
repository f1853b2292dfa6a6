"""Words that call untrue what has just been told."""

from __future__ import annotations

import pytest

from onrecord.voice.untrue import bare_clause, calls_untrue, corrects_us, rated_false, told_false
from onrecord.voice.words import scan


@pytest.mark.parametrize(
    ("text", "untrue"),
    [
        ("That is simply not true.", True),
        ("“That’s nonsense,” she said.", True),
        ("It isn't so.", True),
        ("Not so, he said.", True),
        ("Well, that's just a myth.", True),
        ("That is not true of Easton.", False),
        ("That is wrong.", False),
        ("That is not good enough.", False),
        ("It never was.", True),
        ("They did not, the chief said.", True),
        ("But we didn't.", True),
        ("It was not in Easton.", False),
        ("They never did so well.", False),
        ("They did.", False),
        ("True.", False),
        ("That", False),
        ("", False),
    ],
)
def test_calls_untrue(text: str, untrue: bool) -> None:
    assert calls_untrue(scan(text, 0, len(text))) is untrue


@pytest.mark.parametrize(
    ("text", "rated"),
    [
        ("Snopes rated it false.", True),
        ("PolitiFact ruled that claim mostly false.", True),
        ("The Post's checkers called it misleading.", True),
        ("PolitiFact rated it true.", False),
        ("Police found it wrong to wait.", False),
        ("She rated it high.", False),
        ("Snopes rated 40 claims.", False),
        ("Snopes rated", False),
    ],
)
def test_rated_false(text: str, rated: bool) -> None:
    assert rated_false(scan(text, 0, len(text))) is rated


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("Correction: last Sunday we said Reno had 20 murders.", True),
        ("Correction: Reno had 20 murders, as we now know.", False),
        ("Last Sunday we said Reno had 20 murders.", False),
    ],
)
def test_a_correction_of_the_papers_own_words(text: str, ours: bool) -> None:
    assert corrects_us(scan(text, 0, len(text))) is ours


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("that it doubled is mistaken; it grew.", "is"),
        ("that it doubled was plainly wrong.", "was"),
        ("that it doubled isn't true.", "isn't"),
        ("that it doubled is true.", None),
        ("that it is wrong to wait helped.", None),
    ],
)
def test_told_false(text: str, verb: str | None) -> None:
    words = scan(text, 0, len(text))
    at = told_false(words, 0)
    assert (words[at].text if at is not None else None) == verb


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("murders doubled in 2016.", True),
        ("murders in Easton rose.", True),
        ("bail to men when murders rose.", False),
        ("40 permits were lost.", False),
    ],
)
def test_bare_clause(text: str, clause: bool) -> None:
    assert bare_clause(scan(text, 0, len(text))) is clause
