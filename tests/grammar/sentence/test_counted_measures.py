"""The measures of a sentence that can be counted."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


def measures(text: str) -> list[str | None]:
    scene = look(text, Span(0, len(text)))
    return [mark.row["measure"] for mark in scene.measures]


def test_no_unit_and_no_toll_of_a_storm_is_counted() -> None:
    assert measures("The homicide unit has 12 detectives") == []
    assert measures("The storm's death toll rose to 12") == []
    assert measures("The force shrank by 12 percent") == ["sworn_officers"]
    assert measures("A third of the force is over 50") == []
