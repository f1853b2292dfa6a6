from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import CheckedAct, Document, Following, Report, Role, Verdict
from onrecord.reporting.display import width
from onrecord.reporting.text import credit, other_counts, sums, text_report
from tests.reporting.hostile import ATTACKS, everywhere
from tests.reporting.samples import ASKED, COMPARED, COUNTED, PUBLISHED, RECORD, TEXT, UNREAD, evidence, report

CONTROLS = {*range(0x20), *range(0x7F, 0xA0), 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)} - {0x0A}


CASE = Path(__file__).parents[1] / "cases" / "report.txt"


def test_the_whole_report_reads_as_the_case_that_people_review() -> None:
    assert text_report(report()) == CASE.read_text(encoding="utf-8")


def place(shown: str, words: str) -> int:
    assert words in shown
    return shown.index(words)


def test_contradicted_comes_first_then_disputed_then_the_story_then_acts() -> None:
    shown = text_report(report())
    order = ["✗ CONTRADICTED", "≠ DISPUTED", "✓ SUPPORTED", "~ UNCLEAR", "→ REQUEST"]
    assert [place(shown, words) for words in order] == sorted(place(shown, words) for words in order)


def test_the_story_s_order_on_request() -> None:
    shown = text_report(report(), story_order=True)
    order = ["✓ SUPPORTED", "≠ DISPUTED", "✗ CONTRADICTED", "~ UNCLEAR", "→ REQUEST"]
    assert [place(shown, words) for words in order] == sorted(place(shown, words) for words in order)


def test_the_header_names_the_text_its_date_and_what_is_in_it() -> None:
    first = text_report(report()).splitlines()[0]
    assert first == "mill-harbor.txt · published 17 March 2017 · 4 figures, 1 act"


def test_an_unknown_date_names_the_way_out() -> None:
    undated = replace(report(), document=Document("a.txt", TEXT))
    assert "--published" in text_report(undated).splitlines()[0]


def test_who_said_it_and_through_whom() -> None:
    shown = text_report(report())
    assert "Ada Quill, through Mill Harbor Courier, 12 January 2017" in shown
    assert "the story itself, 17 March 2017" in shown
    assert "Ada Quill to the governor, January 2017" in shown


def test_every_deciding_figure_has_publisher_and_day() -> None:
    assert "FBI, as of 25 September 2017" in text_report(report())
    assert "Mill Harbor Police, as of 1 January 2017" in text_report(report())


def test_second_hand_figures_say_who_reported_them() -> None:
    assert "330 (County coroner, reported by others)" in text_report(report())


def test_other_counts_are_told_once_and_not_those_for_context() -> None:
    later = replace(COUNTED.finding.evidence[1], role=Role.CONTEXT)
    doubled = (*COUNTED.finding.evidence, COUNTED.finding.evidence[2], replace(later, publisher="Nobody"))
    counts = other_counts(doubled)
    assert counts == [
        "321 (Mill Harbor Police, as of 5 January 2018)",
        "312 (FBI)",
        "330 (County coroner, reported by others)",
    ]


def test_other_counts_say_once_what_they_are_of() -> None:
    counts = other_counts(
        (
            evidence("318", "FBI", PUBLISHED, Role.DECIDING),
            evidence("90", "FBI", PUBLISHED, Role.DECIDING, "northport-xx"),
            evidence("312", "County coroner", PUBLISHED, Role.OTHER),
            evidence("330", "Courier", PUBLISHED, Role.OTHER),
            evidence("88", "Courier", PUBLISHED, Role.OTHER, "northport-xx"),
            replace(evidence("70000", "Census", PUBLISHED, Role.OTHER, "northport-xx"), what="population"),
        )
    )
    assert counts == [
        "homicides, Mill Harbor, 2016: 312 (County coroner)",
        "330 (Courier)",
        "homicides, Northport, 2016: 88 (Courier)",
        "population, Northport, 2016: 70,000 (Census)",
    ]


def test_a_publisher_read_at_both_hands_is_credited_once() -> None:
    both = [
        evidence(value, "FBI", PUBLISHED, Role.DECIDING, mark=mark) for value, mark in (("1", ""), ("2", "secondary"))
    ]
    assert credit(both) == "FBI, as of 17 March 2017"
    assert credit(both[1:]) == "FBI, reported by others, as of 17 March 2017"


def test_days_of_one_month_are_given_as_the_month() -> None:
    assert credit(list(COMPARED.finding.evidence[:3])).endswith("as of January 2017")


def test_what_the_record_carries_is_offered_unless_the_words_are_supported() -> None:
    assert "The record carries: “the highest since 1996”." in text_report(report())
    carried = replace(RECORD, finding=replace(RECORD.finding, verdict=Verdict.SUPPORTED))
    assert "The record carries" not in text_report(Report(report().document, (carried,)))


def test_the_last_lines_sum_up_and_name_the_page() -> None:
    total, command = text_report(report()).splitlines()[-2:]
    assert total == "1 contradicted, 1 disputed, 1 supported, 1 unclear. Look first at the ✗."
    assert command == "onrecord check mill-harbor.txt --format html -o report.html"


def test_no_command_names_one_story_of_a_feed() -> None:
    told = report()
    feed = replace(told, document=replace(told.document, name="news.xml, item 2"))
    assert "onrecord check" not in text_report(feed)


def test_the_command_at_the_foot_keeps_what_the_findings_rest_on() -> None:
    command = text_report(report(), width=100, again=("--data", "own figures.csv")).splitlines()[-1]
    assert command == "onrecord check mill-harbor.txt --data 'own figures.csv' --format html -o report.html"


def test_a_text_without_statements_says_so() -> None:
    assert sums(Report(Document("a.txt", "Rain."), ())).startswith("No statistical statement was found, so nothing")
    assert sums(Report(Document("a.txt", TEXT), (ASKED,))) == "No statistical statement was found."


def test_colour_changes_nothing_but_colour() -> None:
    plain, coloured = text_report(report()), text_report(report(), colour=True)
    assert "\x1b" not in plain
    assert "\x1b[31;1m✗ CONTRADICTED\x1b[0m" in coloured
    for code in ("0", "1", "2", "31;1", "32;1", "33;1", "35;1"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == plain


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_moves_the_cursor(attack: str) -> None:
    shown = text_report(everywhere(report(), attack))
    assert not {ord(char) for char in shown} & CONTROLS


@pytest.mark.parametrize("columns", [40, 60, 80, 132])
@pytest.mark.parametrize("attack", ["x" * 300, "數字" * 80, "e\u0301" * 200, *ATTACKS])
def test_every_line_fits(columns: int, attack: str) -> None:
    for whole in (report(), everywhere(report(), attack)):
        assert all(width(line) <= columns for line in text_report(whole, width=columns).splitlines())


@given(st.text(max_size=200))
def test_any_story_and_any_words_fit_and_stay_quiet(words: str) -> None:
    text = words + TEXT
    shifted = everywhere(report(), words)
    shown = text_report(replace(shifted, document=replace(shifted.document, text=text)))
    assert not {ord(char) for char in shown} & CONTROLS
    assert all(width(line) <= 80 for line in shown.splitlines())


def test_an_act_that_the_record_does_not_know_says_why() -> None:
    unknown = replace(ASKED, finding=replace(ASKED.finding, followed_by=(), reason="No such event is in the record."))
    assert isinstance(unknown, CheckedAct)
    assert "No such event is in the record." in text_report(Report(report().document, (unknown, UNREAD)))


def test_events_are_told_once_and_few() -> None:
    later = [replace(ASKED.finding.followed_by[1].event, id=f"e{n}", summary=f"Answer {n}") for n in range(5)]
    followed = (ASKED.finding.followed_by[0], *(Following(event, False) for event in later))
    act = replace(ASKED, finding=replace(ASKED.finding, followed_by=followed))
    shown = text_report(Report(report().document, (act, act)))
    assert shown.count("Asked for troopers") == 1
    assert [shown.count(f"Answer {n}") for n in range(5)] == [1, 1, 1, 0, 0]
    assert "and 2 more on the page and in JSON" in shown
    assert shown.count("On record, January 2017, as told above.") == 1
    assert shown.count("What followed is told above.") == 1


def test_what_followed_two_acts_is_told_with_the_first() -> None:
    shown = text_report(Report(report().document, (ASKED, ASKED)))
    assert shown.count("Twelve were sent") == 1
    assert shown.count("What followed is told above.") == 1
