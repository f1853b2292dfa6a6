"""For whom a spokesman speaks."""

from __future__ import annotations

from onrecord.voice.deputies import deputy_of, role_deputy
from onrecord.voice.memory import Memory
from onrecord.voice.roster import Entity, Roster
from onrecord.voice.words import scan


def test_the_words_name_the_body() -> None:
    roster = Roster()
    roster.add_org("Easton Police Department", "department")
    text = "a spokesman for the Easton Police Department"
    assert deputy_of(scan(text, 0, len(text)), Memory(roster)) == "Easton Police Department"
    assert deputy_of(scan("a teacher", 0, 9), Memory(roster)) is None


def test_a_known_spokesman_speaks_for_the_body_named_last() -> None:
    memory = Memory(Roster(), groups=["FBI", "Easton police"])
    assert role_deputy(Entity("Ann Doyle", "person", role_words={"spokeswoman"}), memory) == "Easton police"
    assert role_deputy(Entity("Ann Doyle", "person", role_words={"mayor"}), memory) is None
