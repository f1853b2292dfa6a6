from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.fields import to_fields
from onrecord.claims.parser import parse_claim
from onrecord.claims.printer import print_claim
from onrecord.errors import ClaimError

ROOT = Path(__file__).parents[2]
CASES = (ROOT / "tests/cases/claims.txt").read_text(encoding="utf-8").splitlines()
READ = [line.split(" > ", 1) for line in CASES if re.match(r"[a-z]+ > ", line)]
REFUSED = [(line[2:], said) for line, said in pairwise(CASES) if line.startswith("! ") and said.strip()]
EXAMPLES = re.findall(r"^    (.+)$", (ROOT / "docs/claims.md").read_text(encoding="utf-8"), re.MULTILINE)


@dataclass
class Known:
    measures: tuple[str, ...] = ("homicides", "shooting_victims", "robberies")
    places: tuple[str, ...] = ("chicago-il", "new-york-ny", "us", "us-cities")


def test_there_are_cases_and_examples() -> None:
    assert len(READ) > 40
    assert len(REFUSED) > 20
    assert len(EXAMPLES) > 30


@pytest.mark.parametrize(("kind", "text"), READ)
def test_case_is_read_as_its_type_and_printed_the_same(kind: str, text: str) -> None:
    claim = parse_claim(text)
    assert to_fields(claim)["type"] == kind
    assert print_claim(claim) == text


@pytest.mark.parametrize(("text", "said"), REFUSED)
def test_case_is_refused_with_the_place_and_a_way_on(text: str, said: str) -> None:
    with pytest.raises(ClaimError) as error:
        parse_claim(text, Known())
    first, line, mark = str(error.value).split("\n")
    assert said in f"{first} {mark.strip(' ^')}"
    assert line.strip() in text
    assert mark.lstrip().startswith("^")


@pytest.mark.parametrize("text", EXAMPLES)
def test_example_of_the_page_is_a_claim_in_its_one_spelling(text: str) -> None:
    assert print_claim(parse_claim(text)) == text


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("  homicides [ us , 2016 ]  =  762  ", "homicides[us, 2016] = 762"),
        ("homicides[us,2016]=762", "homicides[us, 2016] = 762"),
        ("homicides[us,2015->2016]\nrose by 5%", "homicides[us, 2015 -> 2016] rose by = 5%"),
        ("not (not (homicides[us, 2016] = 5))", "homicides[us, 2016] = 5"),
        ("projected (not (homicides[us, 2016] = 5))", "not (projected (homicides[us, 2016] = 5))"),
        ("share(homicides[us, 2016], homicides[us, 2016]) = 5", "share(homicides[us, 2016], homicides[us, 2016]) = 5%"),
        ("homicides[us, 2014/2016] fell each month", "homicides[us, 2014/2016] fell each year"),
        ("((homicides[us, 2016])) = 5", "homicides[us, 2016] = 5"),
        ("homicides - robberies - arsons = 5", "(homicides - robberies) - arsons = 5"),
        ("homicides = 2 * 3 * robberies", "homicides = 2 * (3 * robberies)"),
        ("(homicides[us, 2016] = 5) as of 2017-01-01", None),
    ],
)
def test_other_spellings_of_the_same(text: str, same: str | None) -> None:
    if same is None:
        with pytest.raises(ClaimError):
            parse_claim(text)
    else:
        assert print_claim(parse_claim(text)) == same


def test_known_names_are_held_to_the_record() -> None:
    parse_claim("homicides[us-cities-top-10, 2016] = 5", Known())
    parse_claim("homicides[chicago-il/austin, 2016] = 5", Known())
    parse_claim('homicides[us, 2016] is highest among group:"30 cities"', Known())
    with pytest.raises(ClaimError, match="a place of the record"):
        parse_claim("homicides[us, 2016] is highest among us-towns", Known())


@pytest.mark.parametrize(
    "text",
    [
        "(" * 9000,
        "not (" * 1500,
        "each(" * 1500,
        "homicides - " * 800,
        "homicides / " * 800,
        "2 * " * 2400,
        "(homicides + " * 700,
        "homicides[us, 2016] = 5" + " " * 10_000,
    ],
)
def test_what_is_too_deep_or_too_long_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(ClaimError, match="a claim has at most"):
        parse_claim(text)


def test_a_message_holds_nothing_that_moves_a_terminal() -> None:
    for text in ("homicides[\x1b[2J, 2016] = 5", "homicides[us, 2016\x07\x1b] = 5", "\ud800", "homicides\r = \x00"):
        with pytest.raises(ClaimError) as error:
            parse_claim(text)
        assert all(line.isprintable() for line in str(error.value).split("\n"))


def test_a_sum_over_many_places_is_not_deep() -> None:
    text = " + ".join(f"homicides[place-{number}, 2016]" for number in range(300))
    assert len(to_fields(parse_claim(f"{text} = 5"))["places"]) == 300


PIECES = (
    "homicides rate( share( change( mean( per_day( sum( each( not( projected( ( ) [ ] { } , + - * / = ~ > >= <~ >~ us "
    "river-city-oh 2016 2015->2016 -> FY2016 2016-Q1 2011/.. 5 5% $5 0.5 (to ? % # #3 is highest lowest among ever in "
    "since years until against rose fell held sharply by each of periods year as 2017-01-01 per=1000000 homicides[us]"
)


@given(st.lists(st.sampled_from(PIECES.split(" ")), max_size=40).map(" ".join))
def test_any_words_of_the_language_are_a_claim_or_refused(text: str) -> None:
    _is_claim_or_refused(text)


@given(st.text(max_size=200) | st.text(alphabet="homicides[]{}(),=><~+-*/ 2016%#->", max_size=200))
def test_any_text_is_a_claim_or_refused(text: str) -> None:
    _is_claim_or_refused(text)


@given(st.sampled_from([text for _, text in READ]), st.data())
def test_a_claim_with_a_slip_is_a_claim_or_refused(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 5)))
    _is_claim_or_refused(text[:start] + data.draw(st.text(alphabet="[](){},->=2 hF#", max_size=3)) + text[end:])


def _is_claim_or_refused(text: str) -> None:
    try:
        claim = parse_claim(text)
    except ClaimError:
        return
    assert parse_claim(print_claim(claim)) == claim
