"""Words that limit a table."""

from __future__ import annotations

import pytest

from onrecord.lexicon.table_limits import limits


@pytest.mark.parametrize(("words", "limited"), [("Murders through June", True), ("Murders", False), ("Rate", True)])
def test_words_limit_a_table(words: str, *, limited: bool) -> None:
    assert limits(words) is limited
