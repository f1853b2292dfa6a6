"""What the record is made of."""

from __future__ import annotations

from onrecord.desk import Record
from onrecord.extras.web.record.books import definitions, sources
from onrecord.pipeline import supply


def test_every_source_is_there_with_all_its_figures() -> None:
    found = sources(supply())
    record = Record.open()
    origins = {origin.id: origin for publisher in found for origin in publisher.origins}
    assert set(origins) == {source.id for source in record.pack.sources()}
    total = record.sql("SELECT count(*) FROM observations").rows[0][0]
    assert sum(int(origin.figures.replace(",", "")) for origin in origins.values()) == total


def test_every_definition_and_every_hole_is_there() -> None:
    found = definitions(supply())
    pack = Record.open().pack
    assert [one.id for one in found.definitions] == list(pack.definitions())
    told = [note for one in found.definitions for note in one.gaps] + list(found.gaps)
    assert len(told) == len(pack.all_gaps())
    assert [one.id for one in found.measures] == [one.id for one in pack.measures()]
