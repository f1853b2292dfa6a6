"""Then and now."""

from __future__ import annotations

from onrecord.extras.web.saved.changes import Kind, changes
from onrecord.extras.web.saved.kept import Told
from onrecord.frozen import replace

TOLD = Told("0-5.0", "41 burglaries", "", "supported", "Burglaries: 41.", "The record has 41.")


def test_each_statement_is_told_by_what_became_of_it() -> None:
    then = [replace(TOLD, key=str(number)) for number in range(5)]
    now = [
        then[0],
        replace(then[1], verdict="contradicted", reason="The record has 44."),
        replace(then[2], reason="The record has 41, revised."),
        replace(then[3], summary="Robberies: 41."),
        replace(TOLD, key="9"),
    ]
    found = changes(then, now)
    assert [one.kind for one in found] == [Kind.SAME, Kind.VERDICT, Kind.FIGURE, Kind.READING, Kind.NEW, Kind.GONE]
    assert found[-1].then == then[4]
    assert found[-1].now is None
