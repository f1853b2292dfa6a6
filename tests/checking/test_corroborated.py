"""A verdict that needs a text to go by the record's counts, and what shows that it does."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.checking import check, check_corroboration
from onrecord.claims import parse_claim
from onrecord.frozen import replace
from onrecord.model import Assertion, Attribution, Finding, Flag, Span, Unsaid, Voice, VoiceKind
from tests.checking.book import HARBOR, NORTH, Book

DAY = date(2019, 1, 20)
SPAN = Span(0, 1)
WRONG = f"homicides[{HARBOR}, 2018] = 201"
TRUE = [f"homicides[{HARBOR}, {year}] = {150 + step}" for step, year in enumerate(range(2010, 2018))]


def book(definition: str = "ucr", as_of: str | None = None) -> Book:
    """What the FBI, or another, counted in two towns: 150 in the first year, 158 in the last."""
    record = Book()
    for step, year in enumerate(range(2010, 2019)):
        record.add(str(year), 150 + step, definition=definition, as_of=as_of or f"{year + 1}-01-10")
        record.add(str(year), 80 - step, definition=definition, as_of=as_of or f"{year + 1}-01-10", place=NORTH)
    return record


def told(claim: str, *, unsaid: tuple[Unsaid, ...] = (), mended: str | None = None) -> Assertion:
    return Assertion(SPAN, SPAN, parse_claim(claim), (), None, DAY, unsaid=unsaid, mended=mended)


def found(record: Book, *assertions: Assertion) -> list[Finding]:
    return check_corroboration(assertions, [check(one, record) for one in assertions])


def verdicts(record: Book, *assertions: Assertion) -> list[str]:
    return [str(finding.verdict) for finding in found(record, *assertions)]


@pytest.mark.parametrize(("agreeing", "expected"), [(0, "disputed"), (5, "disputed"), (6, "contradicted")])
def test_a_contradiction_needs_a_text_that_goes_by_the_records_counts(agreeing: int, expected: str) -> None:
    late = book(as_of="2020-01-01")  # out after the words
    assert verdicts(late, told(WRONG), *map(told, TRUE[:agreeing]))[0] == expected


@pytest.mark.parametrize(("agreeing", "expected"), [(3, "disputed"), (4, "contradicted")])
def test_one_that_names_who_gathered_them_needs_less(agreeing: int, expected: str) -> None:
    named = told(TRUE[-1].replace("homicides", "homicides(ucr)"))
    others = [named, *map(told, TRUE[: agreeing - 1])]
    assert verdicts(book(as_of="2020-01-01"), told(WRONG), *others)[0] == expected
    police = [told(WRONG), *map(told, TRUE[:agreeing])]
    assert verdicts(book("hpd", as_of="2020-01-01"), *police)[0] == expected  # those who count themselves


def test_what_agrees_by_a_number_shows_more_than_what_rose() -> None:
    rose = [told(f"homicides[{HARBOR}, {year} -> {year + 1}] rose") for year in range(2010, 2015)]
    assert verdicts(book(as_of="2020-01-01"), told(WRONG), *rose)[0] == "disputed"


def test_a_text_that_is_mostly_refuted_goes_by_another_count() -> None:
    others = [told(f"homicides[{NORTH}, {year}] = 30") for year in range(2010, 2016)]
    assert verdicts(book(), told(WRONG), *map(told, TRUE[:5]), *others)[0] == "disputed"
    assert verdicts(book(), told(WRONG), *map(told, TRUE[:6]), *others[:5])[0] == "contradicted"


def test_a_sentence_that_says_all_stands_by_itself_while_nothing_opposes_it() -> None:
    assert verdicts(book(), told(WRONG)) == ["contradicted"]
    assert verdicts(book(), told(WRONG), told(TRUE[0])) == ["contradicted", "supported"]
    assert verdicts(book(), told(WRONG, unsaid=(Unsaid.WHERE,))) == ["disputed"]
    assert verdicts(book(), told(WRONG), told(f"homicides[{HARBOR}, 2017] = 99")) == ["disputed", "disputed"]


def test_those_who_count_themselves_refute_by_themselves() -> None:
    police = book("hpd")
    assert verdicts(police, told(WRONG, unsaid=(Unsaid.WHERE,))) == ["contradicted"]
    assert verdicts(book("hpd", as_of="2020-01-01"), told(WRONG)) == ["disputed"]


def test_a_claim_that_a_person_put_in_place_stands_by_itself() -> None:
    assert verdicts(book(as_of="2020-01-01"), told(WRONG, mended="")) == ["contradicted"]


def test_words_whose_own_numbers_refuse_them_need_no_others() -> None:
    claim = told(WRONG)
    finding = check(claim, book(as_of="2020-01-01"))
    slip = Flag("arithmetic", "The words' own numbers give another.")
    flagged = check_corroboration([claim], [finding])[0]
    assert str(flagged.verdict) == "disputed"
    kept = check_corroboration([claim], [replace(finding, flags=(slip,))])[0]
    assert str(kept.verdict) == "contradicted"


def test_a_bound_far_below_the_figure_is_no_support_by_itself() -> None:
    far = f"homicides[{HARBOR}, 2018] > 20"
    assert verdicts(book(), told(far)) == ["disputed"]
    assert verdicts(book(), told(f"homicides[{HARBOR}, 2018] > 150")) == ["supported"]
    assert verdicts(book(), told(f"homicides[{HARBOR}, 2018] > 110"), *map(told, TRUE[:6]))[0] == "supported"


def test_a_bound_that_nobody_would_tell_is_no_support_in_any_text() -> None:
    others = [told(claim) for claim in TRUE[:6]]
    assert verdicts(book(), told(f"homicides[{HARBOR}, 2018] > 20"), *others)[0] == "disputed"
    assert verdicts(book(), told(f"homicides[{HARBOR}, 2018] < 800"), *others)[0] == "supported"


def test_what_the_police_tell_is_not_refuted_by_those_who_gather() -> None:
    wrong = told(f"homicides[{HARBOR}, 2018] = 300")
    who = Attribution("Mill Harbor Police Department", None, "said", None, SPAN)
    said = replace(wrong, voice=Voice(SPAN, VoiceKind.REPORTED, (who,)))
    others = [told(claim) for claim in TRUE[:6]]
    assert verdicts(book(), wrong, *others)[0] == "contradicted"
    assert verdicts(book(), said, *others)[0] == "disputed"
    assert verdicts(book("mill-harbor-pd"), said, *others)[0] == "contradicted"


def test_which_way_the_police_say_it_went_is_not_refuted_by_those_who_gather() -> None:
    who = Attribution("Mill Harbor police", None, "said", None, SPAN)
    wrong = told(f"homicides[{HARBOR}, 2017 -> 2018] fell")
    said = replace(wrong, voice=Voice(SPAN, VoiceKind.REPORTED, (who,)))
    others = [told(claim) for claim in TRUE[:6]]
    assert verdicts(book(), wrong, *others)[0] == "contradicted"
    assert verdicts(book(), said, *others)[0] == "disputed"


@pytest.mark.parametrize(
    ("speaker", "role", "expected"),
    [
        ("Mill County district attorney's office", None, "disputed"),
        ("Ann Doyle", "chief of police", "disputed"),
        ("Ann Doyle", "police chief", "disputed"),
        ("the U.S. attorney's office", None, "contradicted"),
        ("Ann Doyle", "council president", "contradicted"),
    ],
)
def test_who_speaks_for_a_count_of_its_own(speaker: str, role: str | None, expected: str) -> None:
    who = Attribution(speaker, role, "said", None, SPAN)
    wrong = told(f"homicides[{HARBOR}, 2017 -> 2018] rose by = 300%")
    said = replace(wrong, voice=Voice(SPAN, VoiceKind.REPORTED, (who,)))
    assert verdicts(book(), said, *[told(claim) for claim in TRUE[:6]])[0] == expected


def test_what_officials_tell_is_not_refuted_by_what_was_gathered_later() -> None:
    who = Attribution("officials", None, "said", None, SPAN)
    wrong = told(f"homicides[{HARBOR}, 2017 -> 2018] fell by = 8%")
    said = replace(wrong, voice=Voice(SPAN, VoiceKind.REPORTED, (who,)))
    others = [told(claim) for claim in TRUE[:6]]
    assert verdicts(book(), said, *others)[0] == "contradicted"
    late = book(as_of="2020-01-01")
    assert verdicts(late, wrong, *others)[0] == "contradicted"
    assert verdicts(late, said, *others)[0] == "disputed"


@pytest.mark.parametrize(
    ("claim", "unsaid", "as_of", "expected"),
    [
        ("homicides[us, 2010 -> 2018] fell by = 19%", (Unsaid.WHEN,), "2019-09-30", "disputed"),
        ("homicides[us, 2010 -> 2018] fell by = 19%", (Unsaid.WHEN,), "2019-01-10", "contradicted"),
        ("homicides[us, 2010 -> 2018] fell by = 19%", (), "2019-09-30", "contradicted"),
        ("homicides[us, 2018] = 201", (Unsaid.WHEN,), "2019-09-30", "contradicted"),
    ],
)
def test_a_change_of_the_nation_to_an_unnamed_year_awaits_its_figures(
    claim: str, unsaid: tuple[Unsaid, ...], as_of: str, expected: str
) -> None:
    nation = Book()
    for year in range(2010, 2019):
        nation.add(str(year), 140 + year % 10, definition="ucr", as_of=as_of, place="us")
    others = [told(f"homicides[us, {year}] = {140 + year % 10}") for year in range(2010, 2018)]
    assert verdicts(nation, told(claim, unsaid=unsaid), *others)[0] == expected


def test_a_direction_of_what_the_sentence_leaves_out_is_no_support_by_itself() -> None:
    rose = f"homicides[{HARBOR}, 2017 -> 2018] rose"
    assert verdicts(book(), told(rose, unsaid=(Unsaid.WHEN,))) == ["disputed"]
    assert verdicts(book(), told(rose)) == ["supported"]


def test_a_direction_beside_others_that_agree_is_one() -> None:
    rose = told(f"homicides[{HARBOR}, 2017 -> 2018] rose", unsaid=(Unsaid.WHEN,))
    assert verdicts(book(), rose, *map(told, TRUE[:2]))[0] == "supported"
    assert verdicts(book(), rose, *map(told, TRUE[:2]), told(f"homicides[{NORTH}, 2018] = 9"))[0] == "disputed"


def test_three_that_agree_and_none_that_does_not_bear_out_what_was_known() -> None:
    wrong = told(WRONG, unsaid=(Unsaid.WHERE,))
    assert verdicts(book(), wrong, *map(told, TRUE[:2]))[0] == "disputed"
    assert verdicts(book(), wrong, *map(told, TRUE[:3]))[0] == "contradicted"
    assert verdicts(book(as_of="2020-01-01"), wrong, *map(told, TRUE[:3]))[0] == "disputed"


def test_the_reason_tells_how_much_agrees() -> None:
    late = book(as_of="2020-01-01")
    (finding,) = found(late, told(WRONG))
    assert finding.reason.endswith("Nothing else in this text agrees with the record, so it may go by another count.")
    finding = found(late, told(WRONG), *map(told, TRUE[:2]))[0]
    assert finding.reason.endswith(
        "Only 2 other statements agree with the record, too few to rule out that this text goes by another count."
    )
    finding = found(late, told(WRONG), told(TRUE[0]), told(f"homicides[{NORTH}, 2018] = 9"))[0]
    assert "1 of 2 other statements agrees" in finding.reason
    assert finding.better == "158, not 201"


def test_a_citys_total_of_all_crimes_may_be_of_another_list() -> None:
    crimes = [
        f"index_crimes[{HARBOR}, 2017 -> 2018] rose by = 40%",
        f"homicides[{HARBOR}, 2017 -> 2018] rose by = 300%",
    ]
    record = book().add("2017", 4000, measure="index_crimes", definition="ucr", as_of="2018-09-01")
    record.add("2018", 4100, measure="index_crimes", definition="ucr", as_of="2019-01-01")
    others = [told(claim) for claim in TRUE[:6]]
    assert [verdicts(record, told(claim), *others)[0] for claim in crimes] == ["disputed", "contradicted"]


def test_the_place_in_an_order_of_a_count_that_is_unclear_is_so_too() -> None:
    unclear = replace(told(f"homicides[{HARBOR}, 2018] = 900"), guess="homicides is what the text was counting")
    order = told(f"homicides[{HARBOR}, 2018] is highest since 2010")
    elsewhere = replace(order, sentence=Span(5, 9))
    assert verdicts(book(), unclear, order, elsewhere) == ["unclear", "unclear", "supported"]
    other = told(f"homicides[{HARBOR}, 2018] = 158")  # "a record 158, 90 of them by June"
    assert verdicts(book(), unclear, order, other) == ["unclear", "supported", "supported"]
    assert verdicts(book(), told(f"homicides[{HARBOR}, 2018] = 158"), order) == ["supported", "supported"]
