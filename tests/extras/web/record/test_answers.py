"""An answer is the desk's, and the command beside it answers the same."""

from __future__ import annotations

import shlex

import pytest
from click.testing import CliRunner

from onrecord.cli import main
from onrecord.errors import InputError
from onrecord.extras.web.record.answers import csv_of, explore
from onrecord.extras.web.record.asked import Question
from onrecord.frozen import replace
from onrecord.pipeline import Supply, supply


@pytest.fixture(scope="module")
def drawn() -> Supply:
    return supply()


@pytest.mark.parametrize(
    "asked",
    [
        Question("homicides", places=("Chicago",), start=2010, end=2016),
        Question("homicides", places=("Chicago", "NYC"), start=2014, rate=True),
        Question("homicides", places=("Chicago",), start=2016, end=2016, as_of="2017-01-02"),
        Question("homicides", places=("St. Louis", "Springfield, Ill."), end=2015, source="ucr", show="bars"),
        Question("federal_weapons_prosecutions", places=("ilnd",), start=2008, end=2012),
        Question("homicides", show="rank", year=2015, rate=True, top=5),
        Question("homicides", show="rank", group="us-states", rate=True, lowest=True),
        Question("federal_weapons_prosecutions", show="rank", group="us-judicial-districts"),
        Question("federal_weapons_prosecutions", show="rank", group="us-judicial-districts", year=2012),
    ],
)
def test_the_command_answers_the_same(drawn: Supply, asked: Question) -> None:
    found = explore(drawn, asked)
    assert not found.fault
    words = shlex.split(found.command)
    assert words[0] == "onrecord"
    done = CliRunner().invoke(main, [*words[1:], "--format", "csv"])
    assert done.exit_code == 0, done.output
    assert done.stdout == csv_of(drawn, asked)


def test_years_are_fiscal_where_the_record_counts_by_those(drawn: Supply) -> None:
    asked = Question("federal_weapons_prosecutions", places=("ilnd",), start=2010)
    assert "FY2010.." in explore(drawn, asked).command


def test_a_question_without_an_answer_still_has_choices(drawn: Supply) -> None:
    found = explore(drawn, Question("homicides", places=("Chicago",), start=1850, end=1850))
    assert "the record has years from" in found.fault
    assert found.shown is None
    assert ("cpd", "Chicago Police") in found.choices.publishers


def test_no_place_is_told(drawn: Supply) -> None:
    with pytest.raises(InputError, match="name a place"):
        csv_of(drawn, Question("homicides"))


def test_a_drawing_that_has_not_room_for_all_figures_says_which_it_has(drawn: Supply) -> None:
    asked = Question("homicides", places=("Chicago", "NYC"), start=1990, end=2016)
    bars, lines = explore(drawn, replace(asked, show="bars")), explore(drawn, asked)
    assert bars.shown
    assert lines.shown
    assert bars.shown.drawn == f"{bars.shown.title}: the figures of 2016"
    assert f"<figcaption>{bars.shown.drawn}. Source" in bars.embed
    assert not lines.shown.drawn
