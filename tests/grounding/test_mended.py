from __future__ import annotations

from dataclasses import replace

from onrecord.claims import parse_claim
from onrecord.grounding.mended import first_read, keys, mended
from onrecord.model import Assertion, Span

READ = parse_claim("homicides[chicago-il, 2016] = 900")
MEANT = parse_claim("homicides[chicago-il, 2016] = 762")
ASSERTION = Assertion(Span(3, 8), Span(0, 10), READ, ("because",), None, None, others=(MEANT,), doubts=(MEANT,))


def test_readings_of_the_same_words_have_keys_of_their_own() -> None:
    other = replace(ASSERTION, span=Span(4, 8))
    assert keys([ASSERTION, other, ASSERTION]) == [(Span(3, 8), 0), (Span(4, 8), 0), (Span(3, 8), 1)]


def test_a_change_leaves_no_doubt() -> None:
    (found,) = mended([ASSERTION], {(Span(3, 8), 0): MEANT})
    assert found == Assertion(
        Span(3, 8), Span(0, 10), MEANT, (), None, None, mended="homicides[chicago-il, 2016] = 900"
    )


def test_the_claim_that_was_read_is_no_change() -> None:
    assert mended([ASSERTION], {(Span(3, 8), 0): READ}) == [ASSERTION]


def test_where_nothing_was_made_out_the_first_reading_is_empty() -> None:
    (found,) = mended([replace(ASSERTION, claim=None, unclear="the place")], {(Span(3, 8), 0): MEANT})
    assert found.mended == ""
    assert found.unclear is None
    assert first_read(found) == ""


def test_nothing_changes_where_nothing_is_asked() -> None:
    assert mended([ASSERTION], {}) == [ASSERTION]
    assert mended([ASSERTION], {(Span(1, 2), 0): MEANT}) == [ASSERTION]
