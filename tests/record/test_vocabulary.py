from __future__ import annotations

from pathlib import Path

from onrecord.model import MeasureTerm
from onrecord.record import open_record
from onrecord.record.skeleton import new_pack
from onrecord.record.vocabulary import vocabulary_of


def test_the_labels_of_a_pack_are_its_words(tmp_path: Path) -> None:
    new_pack(tmp_path / "schools")
    found = vocabulary_of(open_record(tmp_path / "schools"))
    assert found.measures == (MeasureTerm(("graduation rate", "graduation rates"), "graduation_rate", "percent"),)
    assert [(term.words, term.place) for term in found.places] == [(("Oakfield High",), "oakfield-high")]


def test_what_the_lexicon_knows_needs_no_more_words(folder: Path) -> None:
    found = vocabulary_of(open_record(folder))
    assert found.measures == ()  # homicides and population
    assert "river-city-zz" in {term.place for term in found.places}
