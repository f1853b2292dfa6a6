"""Words in a text that are not held to what a claim as it is written is held to."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking import check, check_corroboration
from onrecord.claims import parse_claim
from onrecord.model import Assertion, Finding, Span
from tests.checking.ask import verdict
from tests.checking.book import HARBOR, Book

DAY = "2022-02-10"
SPAN = Span(0, 1)


def in_text(record: Book, claim: str, day: str = DAY) -> Finding:
    """What the only claim of a text gets."""
    told = Assertion(SPAN, SPAN, parse_claim(claim), (), None, date.fromisoformat(day))
    (finding,) = check_corroboration([told], [check(told, record)])
    return finding


def both(record: Book, claim: str) -> tuple[str, str]:
    """The verdict of a claim as it is written, and that of the same in a text."""
    return str(verdict(record, claim, DAY)), str(in_text(record, claim).verdict)


def own() -> Book:
    """What a city's own police counted in two years."""
    return (
        Book()
        .add("2020", 770, as_of="2021-01-02")
        .add("2021", 797, as_of="2022-01-02")
        .add("2021-01-01/2021-11-30", 700, as_of="2022-01-02")
    )


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("2021] = 799", ("contradicted", "disputed")),
        ("2021-01-01/2021-11-30] = 698", ("contradicted", "disputed")),
        ("2021] = 897", ("contradicted", "contradicted")),
        ("2021] = 779", ("contradicted", "contradicted")),  # two digits changed over
        ("2020 -> 2021] rose by = 4%", ("supported", "supported")),
        ("2020 -> 2021] rose by = 5%", ("contradicted", "disputed")),
        ("2020 -> 2021] rose by = 9%", ("contradicted", "contradicted")),
        ("2021] > 500", ("supported", "disputed")),
        ("2021] > 750", ("supported", "supported")),
    ],
)
def test_a_force_tells_its_count_anew(claim: str, expected: tuple[str, str]) -> None:
    assert both(own(), f"homicides[{HARBOR}, {claim}") == expected


@pytest.mark.parametrize(("day", "expected"), [("2022-01-08", "contradicted"), ("2024-01-08", "disputed")])
def test_a_year_long_over_is_told_anew_with_more_cases(day: str, expected: str) -> None:
    claim = f"homicides[{HARBOR}, 2021] = 808"
    assert str(in_text(own(), claim, day).verdict) == expected


def test_so_is_what_a_newspaper_adds_to_its_database() -> None:
    record = Book().add("2021", 1053, definition="washington-post", place="us", as_of="2022-12-01")
    claim = "homicides(washington-post)[us, 2021] = 1048"
    assert str(in_text(record, claim, "2023-01-07").verdict) == "disputed"
    assert str(in_text(record, claim.replace("1048", "1008"), "2023-01-07").verdict) == "contradicted"


def test_the_reason_tells_of_the_recount() -> None:
    assert "goes on counting" in in_text(own(), f"homicides[{HARBOR}, 2021] = 799").reason


def test_more_than_doubled_is_a_bound_of_its_own() -> None:
    record = Book().add("2020", 100, as_of="2021-01-02").add("2021", 270, as_of="2022-01-02")
    assert both(record, f"homicides[{HARBOR}, 2020 -> 2021] rose by > 100%") == ("supported", "supported")
    assert both(record, f"homicides[{HARBOR}, 2020 -> 2021] rose by > 40%") == ("supported", "disputed")


@pytest.mark.parametrize(
    ("start", "end", "words", "expected"),
    [
        (5762, 6017, "rose sharply", ("contradicted", "disputed")),  # how far is sharp nobody says
        (6017, 5762, "fell sharply", ("contradicted", "disputed")),
        (6017, 5762, "rose sharply", ("contradicted", "contradicted")),
        (4976, 2346, "fell by ~ 50%", ("contradicted", "disputed")),  # 52.9 percent, told as roughly half
        (4976, 2146, "fell by ~ 50%", ("contradicted", "contradicted")),
        (4976, 5600, "rose by ~ 10%", ("contradicted", "contradicted")),  # 12.5 percent
        (300, 305, "rose sharply", ("contradicted", "contradicted")),  # as chance moves it
        (656, 601, "fell sharply", ("contradicted", "disputed")),  # 8.4 percent
        (332, 302, "fell by ~ 10%", ("contradicted", "disputed")),  # 9 percent
        (332, 306, "fell by ~ 10%", ("contradicted", "contradicted")),
        (5762, 7017, "rose sharply", ("supported", "supported")),
    ],
)
def test_a_small_rise_told_as_sharp_is_one(start: int, end: int, words: str, expected: tuple[str, str]) -> None:
    record = Book().add("2020", start, as_of="2021-01-02").add("2021", end, as_of="2022-01-02")
    assert both(record, f"homicides[{HARBOR}, 2020 -> 2021] {words}") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("<~ 2 *", "disputed"), ("~ 2 *", "disputed"), ("> 2 *", "contradicted"), ("<~ 3 *", "contradicted")],
)
def test_nearly_twice_as_many_may_be_meant_loosely(words: str, expected: str) -> None:
    record = Book().add("2020", 541, as_of="2021-01-02").add("2021", 1012, as_of="2022-01-02")  # 1.87 times
    assert str(in_text(record, f"homicides[{HARBOR}, 2021] {words} homicides[{HARBOR}, 2020]").verdict) == expected


def test_what_moved_a_little_may_be_told_as_not_unchanged() -> None:
    record = Book().add("2020", 400, as_of="2021-01-02").add("2021", 390, as_of="2022-01-02")
    told = f"not (homicides[{HARBOR}, 2020 -> 2021] held)"
    assert (str(verdict(record, told, DAY)), str(in_text(record, told).verdict)) == ("contradicted", "disputed")


def test_a_rate_is_told_over_the_residents_that_were_known() -> None:
    record = Book().add("2021", 400, definition="ucr", as_of="2022-01-02", place="us")
    record.add("2021", 100_200, measure="population", definition="census", as_of="2023-05-31", place="us")
    assert both(record, "rate(homicides[us, 2021]) = 400") == ("contradicted", "disputed")
    assert both(record, "rate(homicides[us, 2021]) = 410") == ("contradicted", "contradicted")


@pytest.mark.parametrize(
    ("rate", "expected"),
    [("11.8", "disputed"), ("13.1", "disputed"), ("14", "contradicted"), ("12", "supported")],
)
def test_a_rate_of_the_cdc_may_be_adjusted_for_age(rate: str, expected: str) -> None:
    record = Book().add("2016", 12_000, definition="cdc", as_of="2017-12-31", place="us", measure="gun_deaths")
    record.add("2016", 100_000_000, measure="population", definition="census", as_of="2017-12-31", place="us")
    assert str(in_text(record, f"rate(gun_deaths[us, 2016]) = {rate}").verdict) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("[harbor] = 96000", ("contradicted", "disputed")),  # as it was told before the census
        ("[harbor] ~ 88000", ("contradicted", "contradicted")),
        ("[harbor] = 120000", ("contradicted", "contradicted")),
        ("[harbor] < 80000", ("contradicted", "contradicted")),
        ("[harbor, 2021] = 96000", ("contradicted", "contradicted")),  # of the very year
        ("[harbor, 2021] = 81300", ("contradicted", "disputed")),
    ],
)
def test_residents_may_be_told_by_another_edition(number: str, expected: tuple[str, str]) -> None:
    record = Book()
    for year, value, day in (("2020", 95_538, "2021-05-31"), ("2021", 81_552, "2022-01-12")):
        record.add(year, value, measure="population", definition="census", as_of=day)
    assert both(record, "population" + number.replace("harbor", HARBOR)) == expected


def test_whose_count_the_record_lacks_is_not_refuted_by_another() -> None:
    assert both(own(), f"homicides(state)[{HARBOR}, 2021] = 1200") == ("contradicted", "disputed")


@pytest.mark.parametrize(
    ("number", "expected"),
    [(41000, "disputed"), (42000, "contradicted"), (40000, "contradicted")],
)
def test_a_round_number_of_thousands_is_not_refuted_by_what_rounds_to_it(number: int, expected: str) -> None:
    record = Book().add("2021", 40990, as_of="2022-01-02", measure="violent_crimes")
    claim = f"violent_crimes[{HARBOR}, 2021] = {number}"
    assert str(verdict(record, claim, DAY)) == "contradicted"
    assert str(in_text(record, claim).verdict) == expected


@pytest.mark.parametrize(("bound", "expected"), [("> 41000", "disputed"), ("< 40000", "contradicted")])
def test_a_round_bound_is_not_refuted_by_what_misses_it_by_little(bound: str, expected: str) -> None:
    record = Book().add("2021", 40990, as_of="2022-01-02", measure="violent_crimes")
    claim = f"violent_crimes[{HARBOR}, 2021] {bound}"
    assert str(verdict(record, claim, DAY)) == "contradicted"
    assert str(in_text(record, claim).verdict) == expected


@pytest.mark.parametrize(
    ("number", "edition", "expected"),
    [
        (
            16272,
            "2017-09-25",
            ("contradicted", "disputed"),
        ),  # as the first edition may have had it
        (15272, "2017-09-25", ("contradicted", "contradicted")),
        (16272, "2009-09-14", ("contradicted", "contradicted")),
    ],
)
def test_what_a_first_edition_that_is_not_at_hand_may_have_printed_is_not_refuted(
    number: int, edition: str, expected: tuple[str, str]
) -> None:
    record = Book(order=("ucr",)).add("2008", 16_465, definition="ucr", place="us", as_of=edition)
    assert both(record, f"homicides[us, 2008] = {number}") == expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [(15_586, ("contradicted", "disputed")), (16_037, ("contradicted", "contradicted"))],
)
def test_a_small_change_may_have_turned_since_its_first_edition(end: int, expected: tuple[str, str]) -> None:
    record = Book(order=("ucr",))
    for year, value in (("1999", 15_522), ("2000", end)):
        record.add(year, value, definition="ucr", place="us", as_of="2017-09-25")
    assert both(record, "homicides[us, 1999 -> 2000] fell") == expected
    assert both(record, "homicides[us, 1999 -> 2000] fell sharply") == ("contradicted", "contradicted")


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("= 31", ("contradicted", "disputed")),
        ("~ 32", ("contradicted", "disputed")),
        ("= 41", ("contradicted", "contradicted")),
        ("= 25", ("contradicted", "contradicted")),
    ],
)
def test_a_number_between_the_counts_of_two_publishers_is_not_refuted(claim: str, expected: tuple[str, str]) -> None:
    record = Book().add("2019", 36, as_of="2020-01-02").add("2019", 28, definition="ucr", as_of="2020-09-24")
    assert both(record, f"homicides[{HARBOR}, 2019] {claim}") == expected


@pytest.mark.parametrize(
    ("day", "amount", "expected"),
    [("2020-01-03", 4, "disputed"), ("2020-01-03", 9, "contradicted"), ("2019-06-03", 4, "contradicted")],
)
def test_a_change_from_a_year_long_over_may_start_from_fewer(day: str, amount: int, expected: str) -> None:
    record = Book().add("2017", 294, as_of="2018-01-02").add("2019", 290, as_of="2020-01-02")
    record.add("2018", 290, as_of="2019-01-02")
    claim = f"homicides[{HARBOR}, 2017 -> {2019 if day > '2020' else 2018}] rose by = {amount}"
    assert str(in_text(record, claim, day).verdict) == expected


def test_nothing_is_told_of_how_a_count_moved_from_one_day_to_another() -> None:
    record = Book().add("2021-06-01", 2).add("2021-06-02", 9)
    assert both(record, f"homicides[{HARBOR}, 2021-06-01 -> 2021-06-02] rose") == ("supported", "disputed")
    assert both(record, f"homicides[{HARBOR}, 2021-06-01 -> 2021-06-02] fell") == ("contradicted", "disputed")
    assert both(record, f"homicides[{HARBOR}, 2021-06-02] = 9") == ("supported", "supported")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (950, ("supported", "supported")),
        (730, ("contradicted", "disputed")),
        (530, ("contradicted", "contradicted")),
    ],
)
def test_one_of_the_highest_is_refuted_by_a_place_far_down(number: int, expected: tuple[str, str]) -> None:
    """Of sixteen years the top five are meant; the first two fifths may be."""
    record = Book()
    for step, year in enumerate(range(2009, 2024)):
        record.add(str(year), 1000 - step * 50, as_of="2024-01-02")
    record.add("2024", number, as_of="2025-01-02")
    claim, day = f"homicides[{HARBOR}, 2024] is among highest ever", "2025-02-10"
    assert (str(verdict(record, claim, day)), str(in_text(record, claim, day).verdict)) == expected
