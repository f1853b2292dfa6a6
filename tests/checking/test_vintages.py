"""What must hold whatever the figures are."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking.vintages import Tier, vintages
from tests.checking.ask import ask, verdict
from tests.checking.book import HARBOR, NORTH, Book

CLAIMS = (
    f"homicides[{HARBOR}, 2016] = 300",
    f"homicides[{HARBOR}, 2016] > 250",
    f"homicides[{HARBOR}, 2015 -> 2016] rose by ~ 10%",
    f"homicides[{HARBOR}, 2016] is highest since 2013",
    f"homicides[{HARBOR}, 2014/2016] rose each year",
)
VALUES = st.lists(st.integers(200, 400), min_size=4, max_size=4)


def book(values: list[int]) -> Book:
    made = Book()
    for step, value in enumerate(values):
        made.add(str(2013 + step), value, as_of=f"{2014 + step}-01-01")
    return made


@given(VALUES, st.sampled_from(CLAIMS), st.integers(0, 900))
def test_an_unrelated_fact_never_changes_a_verdict(values: list[int], claim: str, other: int) -> None:
    plain, more = book(values), book(values)
    more.add("2016", other, place=NORTH).add("2016", other, measure="robberies").add("2016", other, qualifiers=("gun",))
    assert ask(plain, claim, "2017-02-01").verdict == ask(more, claim, "2017-02-01").verdict


@given(VALUES, st.sampled_from(CLAIMS), st.integers(200, 400))
def test_a_vintage_after_the_day_never_changes_what_was_known(values: list[int], claim: str, revised: int) -> None:
    plain, later = book(values), book(values)
    later.add("2016", revised, as_of="2019-01-01")
    before, after = (ask(record, claim, "2017-02-01") for record in (plain, later))
    assert before.working == after.working
    assert [item.value for item in before.evidence if item.role == "deciding"] == [
        item.value for item in after.evidence if item.role == "deciding"
    ]
    if before.verdict == "supported":
        assert after.verdict == "supported"


@given(st.lists(st.tuples(st.integers(1, 500), st.dates(date(2014, 1, 1), date(2020, 1, 1))), min_size=1, max_size=6))
def test_the_latest_known_decides_or_the_earliest_later(rows: list[tuple[int, date]]) -> None:
    record = Book()
    for value, as_of in rows:
        record.add("2013", value, as_of=as_of.isoformat())
    found = record.observations("homicides", HARBOR)
    day = date(2017, 1, 1)
    chosen = vintages(found, day)[0]
    assert chosen.tier is Tier.DECIDES
    known = [row for row in found if row.as_of <= day]
    assert chosen.rows == ((known[-1] if known else found[0]),)
    assert chosen.later is not bool(known)


def test_the_same_question_gets_the_same_answer() -> None:
    for claim in CLAIMS:
        assert ask(book([210, 220, 230, 300]), claim) == ask(book([210, 220, 230, 300]), claim)
        assert verdict(book([210, 220, 230, 300]), claim)


def test_a_bound_told_later_replaces_no_number() -> None:
    made = Book().add("2014", 33_599, as_of="2015-12-31").add("2014", 31_383, as_of="2020-10-14", mark="at_least")
    assert verdict(made, f"homicides[{HARBOR}, 2014] = 33599", "2021-01-01") == "supported"
    assert verdict(made, f"homicides[{HARBOR}, 2014] = 35399", "2021-01-01") == "contradicted"
    bound = Book().add("2014", 31_383, as_of="2020-10-14", mark="at_least")
    assert verdict(bound, f"homicides[{HARBOR}, 2014] = 33599", "2021-01-01") == "not_in_record"
