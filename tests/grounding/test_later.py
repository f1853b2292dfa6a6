"""A sequence that is worked out when it is first asked for."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

from onrecord.grounding.later import Later


def test_it_is_made_once_and_only_when_asked_for() -> None:
    made: list[str] = []

    def make() -> Iterator[int]:
        made.append("made")
        yield from (1, 2, 3)

    later = Later(make)
    assert made == []
    assert list(later) == [1, 2, 3]
    assert (later[1], later[1:], len(later), repr(later)) == (2, (2, 3), 3, "(1, 2, 3)")
    assert made == ["made"]


def test_it_equals_what_it_holds() -> None:
    later = Later(lambda: (1, 2))
    assert later == (1, 2)
    assert later == [1, 2]
    assert later != (2, 1)
    assert later != 3
    assert hash(later) == hash((1, 2))
    assert pickle.loads(pickle.dumps(later)) == (1, 2)
