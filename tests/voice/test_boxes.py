"""Whose figures a list holds."""

from __future__ import annotations

import pytest

from onrecord.voice import boxes, people
from onrecord.voice.memory import Memory
from onrecord.voice.paragraphs import blocks
from onrecord.voice.words import scan

from .made import document, speaker


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Figures released Friday by the Easton Police Department, unless noted.", "Easton Police Department"),
        ("(Figures provided by Easton police)", "Easton police"),
        ("Source: U.S. Census Bureau", "U.S. Census Bureau"),
        ("Source: FBI, Crime in the United States, released Monday", "FBI"),
        ("*From the FBI's 2022 tables, out this week.*", "FBI"),
        ("From the ATF's state trace tables for 2020:", "ATF"),
        ("Based on the Easton Police Department's figures for 2020", "Easton Police Department"),
        ("Some waypoints from TRAC:", "TRAC"),
        ("Weapons cases fell. More years, also TRAC's:", "TRAC"),
        ("Here is what the FBI has for 2017:", "FBI"),
        ("## The FBI's count", "FBI"),
        ("From the mayor's office, a promise:", None),
        ("Three questions from readers:", None),
        ("Murders in the city of Tulsa:", None),
        ("Murders by Precinct:", None),
        ("Source: FBI, Easton police", None),
        ("Sources: Easton Police Department; our files", None),
        ("Source: FBI and state police", None),
        ("Figures released Friday; cities of 250,000 or more.", None),
    ],
)
def test_a_line_names_the_source_of_the_entries_beside_it(line: str, source: str | None) -> None:
    for text in (
        f"{line}\n\n- 40 killings\n- 30 robberies\n\nAnd so on, it went.",
        f"- 40 killings\n- 30 robberies\n\n{line}",
    ):
        made = document(text)
        found = blocks(made)
        roster = people.build([scan(text, block.start, block.end) for block in found])
        sites = boxes.sourced(text, found, Memory(roster))
        assert {site.source.name for site in sites.values()} == ({source} if source else set())
        assert len(sites) == (2 if source else 0)


def test_a_source_in_brackets_closes_the_head_of_a_box() -> None:
    text = "Easton in figures (source: Easton Police Department)\n\n- 40 killings\n- 30 robberies\n\nAnd so on."
    assert speaker(text, "30 robberies") == "Easton Police Department"


def test_lines_in_capitals_part_a_box_and_end_it_nowhere() -> None:
    text = "HOMICIDES\n2016: 40\n2015: 30\n\nROBBERIES\n2016: 70\n\nSource: Easton Police Department"
    assert speaker(text, "40") == speaker(text, "70") == "Easton Police Department"
