"""The chart of a table as an image."""

from __future__ import annotations

from onrecord.desk import Record
from onrecord.desk.pictures import resolved


def test_no_colour_of_an_image_hangs_on_a_variable(record: Record) -> None:
    drawing = resolved(record.compare("homicides", ["chicago-il", "new-york-ny"], "1990..2016").to_svg())
    assert "var(" not in drawing
    assert "stroke: #1f5fae" in drawing
