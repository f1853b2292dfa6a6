from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from onrecord.model import CheckedClaim, Document
from onrecord.reporting.csvreport import COLUMNS, csv_report
from tests.reporting.hostile import ATTACKS, everywhere
from tests.reporting.samples import report


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_line_for_each_statement() -> None:
    found = rows(csv_report(report()))
    assert tuple(found[0]) == COLUMNS
    assert [row["id"] for row in found] == [entry.id for entry in report().entries]
    assert found[0]["words"] == "318 homicides"
    assert found[0]["value"] == "318"
    assert found[0]["claim"] == "homicides[mill-harbor-xx, 2016] = 318"


def test_what_a_person_changed_is_told() -> None:
    first = report().entries[0]
    assert isinstance(first, CheckedClaim)
    changed = replace(first, assertion=replace(first.assertion, mended=""))
    found = rows(csv_report(replace(report(), entries=(changed,))))
    assert found[0]["changed_from"] == "no claim"


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_line_stays_a_line(attack: str) -> None:
    found = csv_report(everywhere(report(), attack))
    assert found.count("\n") == len(report().entries) + 1


@pytest.mark.parametrize("start", ["=1+1", "@SUM(A1)", "+1-1", "-1+cmd|' /C calc'!A0"])
def test_no_cell_is_run_as_a_formula(start: str) -> None:
    found = rows(csv_report(replace(report(), document=Document(start, report().document.text))))
    assert found[0]["document"] == f"'{start}"


def test_the_same_report_gives_the_same_bytes() -> None:
    assert csv_report(report()) == csv_report(report())
