from __future__ import annotations

import pytest

from onrecord.lexicon.plurals import in_one_and_many


@pytest.mark.parametrize(
    ("one", "many"),
    [("student", "students"), ("library", "libraries"), ("box", "boxes"), ("class", "classes"), ("survey", "surveys")],
)
def test_a_name_turns_into_its_other_number(one: str, many: str) -> None:
    assert in_one_and_many(one) == (many,)
    assert in_one_and_many(many) == (one,)
