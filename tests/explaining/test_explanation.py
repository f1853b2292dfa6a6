"""Every verdict, flag, measure and publisher has its text, and every example is a claim that shows what it says."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

import onrecord
from onrecord.checking import evaluate
from onrecord.claims import parse_claim
from onrecord.cli import main
from onrecord.errors import InputError
from onrecord.explaining import as_text, explain, words
from onrecord.model import Verdict
from onrecord.record import open_record
from onrecord.record.naming import names_of
from onrecord.reporting.wording import FLAGS as FLAG_LABELS

RECORD = open_record()
CHECKER = Path(onrecord.__file__).parent / "checking"
FLAGS = {name for path in CHECKER.glob("*.py") for name in re.findall(r'Flag\(\s*"([a-z_]+)"', path.read_text("utf-8"))}
SAID = date(2017, 3, 17)


def test_every_flag_that_the_checker_can_give_is_found_in_its_files() -> None:
    assert {"rounded", "preliminary", "window", "slip", "break", "lag", "arithmetic"} <= FLAGS


@pytest.mark.parametrize("word", sorted({*Verdict, *FLAGS}))
def test_verdicts_and_flags_are_explained(word: str) -> None:
    told = explain(word, RECORD)
    assert told.kind == ("verdict" if word in set(Verdict) else "flag")
    assert all(part.endswith(".") for part in (told.means, told.decided))
    assert told.example


@pytest.mark.parametrize("measure", [measure.id for measure in RECORD.measures()])
def test_measures_are_explained_with_a_claim_that_the_record_answers(measure: str) -> None:
    told = explain(measure, RECORD)
    claim = parse_claim(told.example, names_of(RECORD))
    assert evaluate(claim, SAID, RECORD).verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED), told.example
    assert told.means.endswith(".")
    assert "figure decides" in told.decided


@pytest.mark.parametrize("name", RECORD.definitions())
def test_publishers_are_explained(name: str) -> None:
    told = explain(name, RECORD)
    assert told.means
    assert told.kind.startswith("publisher, ")


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_example_of_a_verdict_gets_it(verdict: Verdict) -> None:
    assert evaluate(parse_claim(explain(verdict, RECORD).example), SAID, RECORD).verdict is verdict


@pytest.mark.parametrize("flag", sorted(FLAGS - {"arithmetic"}))
def test_the_example_of_a_flag_shows_it(flag: str) -> None:
    found = evaluate(parse_claim(explain(flag, RECORD).example), SAID, RECORD)
    assert flag in {one.flag for one in found.flags}, [found.verdict, found.reason, found.flags]


def test_every_example_of_a_term_can_be_read() -> None:
    for word in words(RECORD):
        told = explain(word, RECORD)
        if told.kind == "term":
            parse_claim(told.example, names_of(RECORD))


def test_no_two_words_are_the_same() -> None:
    names = words(RECORD)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("word", ["Within Noise", "within-noise", " WITHIN_NOISE "])
def test_spelling_does_not_matter(word: str) -> None:
    assert explain(word, RECORD).word == "within_noise"


def test_an_unknown_word_lists_the_nearest() -> None:
    with pytest.raises(InputError, match=r"did you mean .*homicides"):
        explain("homicide", RECORD)
    done = CliRunner().invoke(main, ["explain", "suported"])
    assert done.exit_code == 2
    assert "did you mean supported" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_command_prints_it() -> None:
    done = CliRunner().invoke(main, ["explain", "not", "in", "record"])
    assert done.exit_code == 0
    assert done.stdout == as_text(explain("not_in_record", RECORD))
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_a_flag_is_explained_by_the_words_that_a_report_prints() -> None:
    for name, label in FLAG_LABELS.items():
        assert explain(label, RECORD).word == name


@pytest.mark.parametrize("words", ["as of", "Also counted", "reported by others"])
def test_what_a_report_prints_beside_a_figure_is_explained(words: str) -> None:
    assert explain(words, RECORD).kind == "term"


def test_a_rule_of_the_reader_is_told_apart_from_a_term_of_its_name() -> None:
    told = explain("rule rank", RECORD)
    assert (told.word, told.kind, told.means) == ("rule rank", "of the reader", "Reads a place in an order.")
    assert explain("rank", RECORD).kind == "term"
    with pytest.raises(InputError, match="did you mean rule so did"):
        explain("so did", RECORD)


def test_a_measure_tells_whose_count_comes_first_in_a_city_and_in_the_nation() -> None:
    told = explain("homicides", RECORD).decided
    assert "in Chicago: Chicago Police, FBI" in told
    assert "United States: FBI, Real-Time Crime Index, FBI (supplementary reports)." in told
    assert "; in " not in explain("guns_traced", RECORD).decided
