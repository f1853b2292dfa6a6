"""A report as a linter prints it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from onrecord.reporting import lint_report
from tests.reporting import samples
from tests.reporting.hostile import ATTACKS, everywhere

LINE = re.compile(r"(.*):(\d+):(\d+): (error|warning|note): (.+)")


def test_a_line_for_each_finding_in_the_order_of_the_text() -> None:
    shown = [LINE.fullmatch(line) for line in lint_report(samples.report()).splitlines()]
    assert all(shown)
    places = [(found[1], found[2], found[3], found[4]) for found in shown if found]
    assert places == [
        ("mill-harbor.txt", "1", "56", "warning"),
        ("mill-harbor.txt", "4", "6", "error"),
        ("mill-harbor.txt", "7", "1", "note"),
    ]


def test_nothing_to_say_is_no_line() -> None:
    assert lint_report(replace(samples.report(), entries=(samples.COUNTED, samples.ASKED))) == ""


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_finding_is_one_line_whatever_the_names(attack: str) -> None:
    shown = lint_report(everywhere(samples.report(attack + samples.TEXT), attack))
    lines = shown.split("\n")
    assert lines.pop() == ""
    assert len(lines) == 3
    assert all(line.isprintable() and LINE.fullmatch(line) for line in lines)


def test_a_name_keeps_its_spaces_and_signs() -> None:
    named = replace(samples.report(), document=replace(samples.report().document, name="a  b%20'\"\n.txt"))
    assert lint_report(named).startswith("a  b%20'\"?.txt:1:56: ")


def test_ten_thousand_statements_take_time_in_proportion() -> None:
    many = replace(samples.report(samples.TEXT + "\n" * 100_000), entries=samples.report().entries * 2_000)
    assert lint_report(many).count("\n") == 6_000
