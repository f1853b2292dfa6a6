from __future__ import annotations

from onrecord.voice.viewcues import forms, load


def test_the_forms_of_a_verb() -> None:
    assert forms("deny") == ["deny", "denies", "denied", "denying"]
    assert forms("admit+t") == ["admit", "admits", "admitted", "admitting"]
    assert forms("hope") == ["hope", "hopes", "hoped", "hoping"]
    assert forms("say:said:says:saying") == ["say", "said", "says", "saying"]


def test_particles_complete_every_form() -> None:
    cues = load()
    assert "for" in cues.particles["called"]
    assert "to" in cues.particles["referring"]
    assert cues.particles["pointed"] == {"to": "judge", "out": "clause"}
    assert cues.verbs["told"] == "hearer"
