from __future__ import annotations

import csv
import json
import random
from pathlib import Path

from onrecord.record import layout
from onrecord.record.observations import scan
from onrecord.record.write import write_observations
from tests.record.conftest import HOMICIDES, row


def test_the_order_of_the_rows_does_not_matter(tmp_path: Path) -> None:
    mixed = list(HOMICIDES)
    random.Random(7).shuffle(mixed)
    write_observations(tmp_path / "a", {"homicides": HOMICIDES})
    write_observations(tmp_path / "b", {"homicides": mixed})
    for name in ("index.txt", "observations/homicides.csv"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_the_index_points_at_the_rows_of_each_place(tmp_path: Path) -> None:
    write_observations(tmp_path, {"homicides": [*HOMICIDES, row(place="ärzte-zz", note="not ASCII: é")]})
    content = (tmp_path / "observations" / "homicides.csv").read_bytes()
    measure, size, *entries = (tmp_path / layout.INDEX).read_text(encoding="utf-8").rstrip("\n").split("\t")
    assert (measure, int(size)) == ("homicides", len(content))
    assert len(entries) == len(scan(content))
    for entry in entries:
        key, first, last = entry.rsplit(" ", 2)
        lines = csv.reader(content[int(first) : int(last)].decode("utf-8").splitlines())
        assert {layout.key(cells[0], cells[1]) for cells in lines} == {key}


def test_the_package_describes_every_table_as_it_is(folder: Path) -> None:
    package = json.loads((folder / layout.DESCRIPTOR).read_text(encoding="utf-8"))
    paths = {resource["path"] for resource in package["resources"]}
    assert paths == {path.relative_to(folder).as_posix() for path in folder.rglob("*.csv")}
    for resource in package["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as lines:
            assert next(csv.reader(lines)) == [field["name"] for field in resource["schema"]["fields"]]
