from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from onrecord.errors import PackError
from onrecord.model import Unit
from onrecord.record.observations import Figures, scan

HEAD = "place,qualifiers,period,value,unit,definition,source,as_of,inferred,mark,url,note\n"
ROWS = (
    "a-zz,,2015,5,,ucr,t,2016-09-26,1,,,\n"
    'a-zz,,2016,2016,,ucr,t,2017-09-25,1,incomplete,,"three months, not twelve"\n'
    "a-zz,gun,2016,4,,ucr,t,2017-09-25,0,,https://example.org/x,\n"
    "b-zz,,2016,12.5,percent,ucr,t,2017-09-25,0,rank,,of 90\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "homicides.csv"
    file.write_text(HEAD + ROWS, encoding="utf-8")
    return file


def figures(path: Path, index: str | None = None) -> Figures:
    return Figures(path, "homicides", Unit.COUNT, index)


def test_reads_every_cell(path: Path) -> None:
    first, second = figures(path).rows("a-zz")
    assert (first.value, first.place, first.inferred, first.url, first.qualifiers) == (
        Decimal(5),
        "a-zz",
        True,
        None,
        (),
    )
    assert (second.mark, second.note, second.unit) == ("incomplete", "three months, not twelve", Unit.COUNT)
    gun = figures(path).rows("a-zz{gun}")[0]
    assert (gun.qualifiers, gun.url, gun.inferred) == (("gun",), "https://example.org/x", False)


def test_a_unit_of_its_own_comes_before_that_of_the_measure(path: Path) -> None:
    assert figures(path).rows("b-zz")[0].unit is Unit.PERCENT


def test_a_period_picks_the_period_and_not_a_value_that_looks_like_it(path: Path) -> None:
    assert [row.value for row in figures(path).rows("a-zz", "2016")] == [2016]
    assert figures(path).rows("a-zz", "2017") == []


def test_an_unknown_place_has_no_rows(path: Path) -> None:
    assert figures(path).rows("c-zz") == []


def test_an_index_that_fits_is_used_and_one_that_does_not_is_made_again(path: Path) -> None:
    where = scan(path.read_bytes())
    index = "\t".join((str(path.stat().st_size), *(f"{key} {first} {last}" for key, (first, last) in where.items())))
    assert figures(path, index).rows("b-zz") == figures(path).rows("b-zz")
    path.write_text(HEAD + "0-zz,,2016,1,,ucr,t,2017-09-25,0,,,\n" + ROWS, encoding="utf-8")
    assert [row.place for row in figures(path, index).rows("b-zz")] == ["b-zz"]


def test_an_edit_that_keeps_the_size_is_seen(path: Path) -> None:
    where = scan(path.read_bytes())
    index = "\t".join((str(path.stat().st_size), *(f"{key} {first} {last}" for key, (first, last) in where.items())))
    moved = ROWS.replace("a-zz,,2015,5,,", "a-zz,,2015,51234,,").replace(",three months, not twelve", ",three months")
    moved = moved.replace("three months, not twelve", "three months, not twe")
    path.write_text((HEAD + moved)[: path.stat().st_size], encoding="utf-8")
    assert len(path.read_bytes()) == int(index.partition("\t")[0])
    assert [row.place for row in figures(path, index).rows("a-zz{gun}")] == ["a-zz"]


def test_many_look_ups_answer_as_few(path: Path) -> None:
    where = scan(path.read_bytes())
    index = "\t".join((str(path.stat().st_size), *(f"{key} {first} {last}" for key, (first, last) in where.items())))
    many = figures(path, index)
    answers = [many.rows(key) for _ in range(10) for key in ("a-zz", "b-zz", "c-zz", "a-zz{gun}")]
    assert answers == [figures(path).rows(key) for _ in range(10) for key in ("a-zz", "b-zz", "c-zz", "a-zz{gun}")]
    assert many.names() == ("a-zz", "a-zz{gun}", "b-zz")


def test_a_row_of_the_wrong_length_is_named(path: Path) -> None:
    path.write_text(HEAD + "a-zz,,2016,1\n", encoding="utf-8")
    with pytest.raises(PackError, match=r"homicides\.csv.*4 cells"):
        figures(path).rows("a-zz")
