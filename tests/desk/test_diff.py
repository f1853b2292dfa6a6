"""Every published value of one figure."""

from __future__ import annotations

from onrecord.desk import Record


def test_every_publisher_and_vintage(record: Record) -> None:
    table = record.diff("homicides", "chicago-il", 2016)
    there = {(row.definition, int(row.value)) for row in table}
    # The police's releases, the FBI's two editions, the medical examiner and the Tribune's tally.
    assert {("cpd", 762), ("cpd", 771), ("cpd", 777), ("cpd", 784)} <= there
    assert {("ucr", 765), ("ucr", 768), ("medical-examiner", 812), ("tribune", 795)} <= there
    assert table.column("as_of") == sorted(table.column("as_of"))


def test_every_row_is_one_of_the_pack(record: Record) -> None:
    assert len(record.diff("homicides", "chicago-il", 2016)) == sum(
        row.period == "2016" for row in record.observations("homicides", "chicago-il")
    )


def test_the_definitions_are_explained(record: Record) -> None:
    notes = " ".join(record.diff("homicides", "chicago-il", 2016).notes)
    for name in ("(cpd)", "(ucr)", "(medical-examiner)"):
        assert name in notes


def test_the_record_as_it_stood(record: Record) -> None:
    table = record.diff("homicides", "chicago-il", 2016, as_of="2017-01-02")
    assert table.column("value") == [762]
    assert "All agree." in table.notes
