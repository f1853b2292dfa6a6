from __future__ import annotations

import pytest

from onrecord.model import Gap, Role, Unit
from tests.checking.ask import ask, flags, verdict
from tests.checking.book import HARBOR, Book

CLAIM = f"homicides[{HARBOR}, 2016]"


def book() -> Book:
    made = Book()
    made.add("2016", 762, as_of="2017-01-01").add("2016", 771, as_of="2018-01-01")
    return made.add("2016", 765, definition="ucr", as_of="2017-09-25")


def test_says_whose_figure_it_is_and_of_which_day() -> None:
    found = ask(book(), f"{CLAIM} = 762", "2017-01-02")
    assert found.verdict == "supported"
    assert found.reason == "The Harbor Police counted 762 homicides in Mill Harbor in 2016 (as of 1 January 2017)."
    assert found.working == "762 = 762"
    assert found.better is None
    assert (found.evidence[0].what, found.evidence[0].label) == ("homicides", "Mill Harbor, 2016")


def test_what_was_known_on_the_day_decides_and_what_came_later_is_told() -> None:
    found = ask(book(), f"{CLAIM} = 762", "2017-01-02")
    assert {"preliminary", "definition"} <= flags(found)
    assert [item.value for item in found.evidence] == [762, 771, 765]
    assert [item.role for item in found.evidence] == [Role.DECIDING, Role.LATER, Role.OTHER]


@pytest.mark.parametrize(
    ("claim", "said", "expected"),
    [
        ("= 762", "2017-01-02", "supported"),
        ("= 762", "2018-06-01", "disputed"),  # superseded since
        ("= 771", "2017-01-02", "disputed"),  # only a later vintage has it
        ("= 771", None, "supported"),  # without a day what is known now decides
        ("= 765", "2017-01-02", "disputed"),  # another publisher's count
        ("= 726", "2017-01-02", "contradicted"),
        ("~ 750", "2017-01-02", "supported"),
        ("~ 700", "2017-01-02", "contradicted"),
        ("> 700", "2017-01-02", "supported"),
        (">= 762", "2017-01-02", "supported"),
        ("< 762", "2017-01-02", "contradicted"),
        ("<~ 770", "2017-01-02", "supported"),
        ("<~ 850", "2017-01-02", "contradicted"),
        (">~ 750", "2017-01-02", "supported"),
        (">~ 600", "2017-01-02", "contradicted"),
    ],
)
def test_operators_and_vintages(claim: str, said: str | None, expected: str) -> None:
    assert verdict(book(), f"{CLAIM} {claim}", said) == expected


def test_negation_turns_the_verdict() -> None:
    assert verdict(book(), f"not ({CLAIM} = 762)", "2017-01-02") == "disputed"  # a later vintage would carry it
    assert verdict(book(), f"not ({CLAIM} > 700)", "2017-01-02") == "contradicted"
    assert verdict(book(), f"not ({CLAIM} > 900)", "2017-01-02") == "supported"


def test_a_denied_claim_reads_as_denied_and_the_wording_offered_puts_nothing_away() -> None:
    plain, denied = ask(book(), f"{CLAIM} > 800", "2017-01-02"), ask(book(), f"not ({CLAIM} > 700)", "2017-01-02")
    assert (plain.verdict, plain.better) == ("contradicted", "762, not more than 800")
    assert plain.summary == "More than 800 homicides in Mill Harbor in 2016."
    assert (denied.verdict, denied.better) == ("contradicted", "762")
    assert denied.summary == "Denied: More than 700 homicides in Mill Harbor in 2016."


def test_a_slip_is_named_and_the_right_figure_offered() -> None:
    found = ask(book(), f"{CLAIM} = 726", "2017-01-02")
    assert "slip" in flags(found)
    assert found.better == "762, not 726"


def test_a_bound_far_from_the_figure_is_told() -> None:
    assert "well away from 100" in ask(book(), f"{CLAIM} > 100", "2017-01-02").reason


def test_the_publisher_named_decides_alone() -> None:
    assert verdict(book(), f"homicides(ucr)[{HARBOR}, 2016] = 765", "2017-10-01") == "supported"
    found = ask(book(), f"homicides(ucr)[{HARBOR}, 2016] = 762", "2017-10-01")
    assert found.verdict == "contradicted"


def test_a_named_authority_that_the_record_lacks_leaves_it_disputed_when_near() -> None:
    near = ask(book(), f"homicides(state)[{HARBOR}, 2016] = 780", "2017-10-01")
    far = ask(book(), f"homicides(state)[{HARBOR}, 2016] = 900", "2017-10-01")
    assert (near.verdict, far.verdict) == ("disputed", "contradicted")
    assert "definition" in flags(far)


def test_a_newspapers_own_tally_that_the_record_lacks_cannot_be_checked() -> None:
    assert verdict(book(), f"homicides(mill-gazette)[{HARBOR}, 2016] = 762", "2017-10-01") == "not_in_record"


def test_what_the_cdc_counts_is_not_held_against_the_police() -> None:
    assert verdict(book(), f"homicides(cdc)[{HARBOR}, 2016] = 900", "2017-10-01") == "not_in_record"


def test_where_nothing_was_out_the_earliest_later_figure_decides_and_says_so() -> None:
    found = ask(book(), f"{CLAIM} = 762", "2016-12-31")
    assert found.verdict == "supported"
    assert "had no figure out on the day" in found.reason


def test_a_later_figure_within_a_hundredth_disputes_only() -> None:
    record = Book().add("2016", 1000, as_of="2018-01-01")
    assert verdict(record, f"{CLAIM} = 996", "2017-01-02") == "disputed"
    assert verdict(record, f"{CLAIM} = 950", "2017-01-02") == "contradicted"


def test_one_wrong_digit_is_no_sign_of_a_slip_where_a_revision_explains_it() -> None:
    record = Book().add("2016", 17294, as_of="2021-09-27")
    assert verdict(record, f"{CLAIM} = 17284", "2018-01-02") == "disputed"
    assert verdict(record, f"{CLAIM} = 17924", "2018-01-02") == "contradicted"


def test_a_release_comes_before_a_count_from_files() -> None:
    record = Book().add("2016", 1532, as_of="2023-01-01")
    record.add("2016", 1531, as_of="2021-01-01", mark="derived", source="rows")
    assert verdict(record, f"{CLAIM} = 1532", "2022-01-01") == "supported"
    assert verdict(record, f"{CLAIM} = 1531", "2022-01-01") == "disputed"


def test_an_incomplete_figure_never_contradicts_alone() -> None:
    record = Book().add("2016", 300, definition="ucr", mark="incomplete")
    found = ask(record, f"{CLAIM} = 700", "2017-06-01")
    assert (found.verdict, found.better) == ("disputed", None)
    record = record.copy().add("2016", 690, definition="courier")
    assert verdict(record, f"{CLAIM} = 700", "2017-06-01") == "contradicted"


def test_a_fall_that_nobody_else_shows_is_incomplete() -> None:
    record = Book(order=("ucr",)).years(2015, [100, 40, 110], definition="ucr")
    assert verdict(record, f"{CLAIM} = 99", "2018-06-01") == "disputed"
    record = record.copy().add("2016", 41, definition="courier")
    assert verdict(record, f"{CLAIM} = 99", "2018-06-01") == "contradicted"


def test_the_records_word_on_a_hole_counts_for_its_years() -> None:
    record = Book(order=("ucr",)).years(2015, [100, 95, 110], definition="ucr")
    period = record.rows[1].period
    record.known_gaps.append(Gap("homicides", HARBOR, "ucr", period, "incomplete", "half a year"))
    assert verdict(record, f"{CLAIM} = 80", "2018-06-01") == "disputed"


def test_pieces_that_tile_the_period_are_summed() -> None:
    record = Book()
    for month in range(1, 13):
        record.add(f"2016-{month:02}", 10 + month, as_of="2017-01-05")
    found = ask(record, f"{CLAIM} = 198", "2017-02-01")
    assert found.verdict == "supported"
    assert verdict(record, f"homicides[{HARBOR}, 2016-Q1] = 36", "2017-02-01") == "supported"


def test_never_past_the_last_data() -> None:
    record = Book()
    for month in range(1, 9):
        record.add(f"2016-{month:02}", 10, as_of="2017-01-05")
    found = ask(record, f"{CLAIM} = 80", "2017-02-01")
    assert found.verdict == "not_in_record"
    assert "What it has for the place is of 2016" in found.reason


def test_a_near_cut_off_stands_in_as_a_range() -> None:
    record = Book().add("2016-01-01/2016-09-21", 264, as_of="2016-09-22")
    claim = f"homicides[{HARBOR}, 2016-01-01/2016-09-30]"
    found = ask(record, f"{claim} > 250", "2016-10-02")
    assert found.verdict == "supported"
    assert "lag" in flags(found)
    assert verdict(record, f"{claim} = 400", "2016-10-02") == "contradicted"


def test_a_bound_settles_what_it_can_and_no_more() -> None:
    record = Book().add("2016", 130, mark="at_most")
    assert verdict(record, f"{CLAIM} < 130", "2017-06-01") == "supported"
    assert verdict(record, f"{CLAIM} > 200", "2017-06-01") == "contradicted"
    assert verdict(record, f"{CLAIM} = 100", "2017-06-01") == "not_in_record"


def test_a_year_that_is_not_over_is_not_checked() -> None:
    assert verdict(book(), f"{CLAIM} = 762", "2016-10-01") == "not_in_record"
    assert "had not begun" in ask(book(), f"{CLAIM} = 762", "2015-10-01").reason


def test_without_a_period_the_latest_known_decides_with_lag() -> None:
    record = Book().years(2014, [300, 310, 320])
    found = ask(record, f"homicides[{HARBOR}] = 310", "2016-06-01")
    assert found.verdict == "supported"
    assert "lag" in flags(found)


def test_a_percentage_rounds_to_its_printed_digits() -> None:
    record = Book().add("2016", "51.7", measure="clearance_rate")
    claim = f"clearance_rate[{HARBOR}, 2016]"
    assert verdict(record, f"{claim} = 52%", "2017-06-01") == "supported"
    assert verdict(record, f"{claim} = 51%", "2017-06-01") == "contradicted"
    assert ask(record, f"{claim} = 52%", "2017-06-01").reason.startswith(
        "The clearance rate of Mill Harbor in 2016 was"
    )


def test_scale_words_round_to_their_printed_digits() -> None:
    record = Book().add("2016", 4_007_147, measure="population", definition="census")
    assert verdict(record, f"population[{HARBOR}, 2016] = 4000000", "2017-06-01") == "supported"
    assert verdict(record, f"population[{HARBOR}, 2016] = 4100000", "2017-06-01") == "contradicted"


def test_either_or() -> None:
    assert verdict(book(), f"{CLAIM} in [760, 765]", "2017-01-02") == "supported"
    assert verdict(book(), f"{CLAIM} in [700, 710]", "2017-01-02") == "contradicted"


def test_money_is_said_as_money() -> None:
    record = Book().add("FY2016", 1_240_000_000, measure="police_budget", unit=Unit.USD)
    found = ask(record, f"police_budget[{HARBOR}, FY2016] = $1250000000", "2017-06-01")
    assert "$1.24 billion" in found.reason


def test_a_series_that_serves_for_shares_contradicts_no_count() -> None:
    record = Book(order=("shr",)).add("2016", 80, definition="shr", qualifiers=("gun",))
    claim = f"homicides{{gun}}[{HARBOR}, 2016]"
    assert verdict(record, f"{claim} = 80", "2017-01-15") == "supported"
    assert verdict(record, f"{claim} = 120", "2017-01-15") == "disputed"


def test_what_others_gathered_later_disputes_a_citys_count_that_lies_near() -> None:
    record = Book().add("2016", 258, definition="ucr", as_of="2017-09-25")
    assert verdict(record, f"{CLAIM} = 253", "2017-01-15") == "disputed"
    assert "differ by a tenth" in ask(record, f"{CLAIM} = 253", "2017-01-15").reason
    assert verdict(record, f"{CLAIM} = 230", "2017-01-15") == "contradicted"
    named = f"homicides(ucr)[{HARBOR}, 2016]"
    assert verdict(record, f"{named} = 253", "2017-01-15") == "contradicted"


def test_what_others_had_gathered_on_the_day_disputes_a_citys_count_that_lies_nearer() -> None:
    record = Book().add("2016", 258, definition="ucr", as_of="2017-09-25")
    found = ask(record, f"{CLAIM} = 253", "2018-01-15")
    assert found.verdict == "disputed"
    assert "not the police's own count" in found.reason
    assert verdict(record, f"{CLAIM} = 240", "2018-01-15") == "contradicted"
    assert verdict(record, f"homicides(ucr)[{HARBOR}, 2016] = 253", "2018-01-15") == "contradicted"
    police = Book().add("2016", 258, as_of="2017-09-25")
    assert verdict(police, f"{CLAIM} = 253", "2018-01-15") == "contradicted"


def test_homicides_a_little_above_what_others_gathered_later_are_disputed() -> None:
    record = Book().add("2016", 80, definition="ucr", as_of="2017-09-25")
    record.add("2016", 80, definition="ucr", measure="robberies", as_of="2017-09-25")
    assert verdict(record, f"{CLAIM} = 89", "2017-01-15") == "disputed"
    assert "differ by an eighth" in ask(record, f"{CLAIM} = 89", "2017-01-15").reason
    assert verdict(record, f"{CLAIM} = 93", "2017-01-15") == "contradicted"
    assert verdict(record, f"{CLAIM} = 71", "2017-01-15") == "contradicted"
    assert verdict(record, f"robberies[{HARBOR}, 2016] = 89", "2017-01-15") == "contradicted"


def test_residents_counted_later_dispute_a_round_number_near_by() -> None:
    record = Book().add("2020", 102_434, definition="census", measure="population", as_of="2021-08-12")
    assert verdict(record, f"population[{HARBOR}, 2020] = 101000 (to 1000)", "2021-03-12") == "disputed"
    assert verdict(record, f"population[{HARBOR}, 2020] = 96000 (to 1000)", "2021-03-12") == "contradicted"


def test_a_change_between_such_figures_is_disputed_too() -> None:
    record = Book().add("2015", 200, definition="ucr", as_of="2017-09-25")
    record.add("2016", 180, definition="ucr", as_of="2017-09-25")
    claim = f"homicides[{HARBOR}, 2015 -> 2016] fell by"
    assert verdict(record, f"{claim} = 12%", "2017-01-15") == "disputed"
    assert verdict(record, f"{claim} = 20%", "2017-01-15") == "contradicted"


def test_homicides_above_the_murders_of_a_city_that_counts_every_homicide_are_disputed() -> None:
    record = Book().add("2015", 168, definition="all-homicides").add("2015", 144, definition="murder")
    record.add("2016", 269, definition="ucr", as_of="2017-09-25")
    assert verdict(record, f"{CLAIM} = 302", "2018-01-15") == "disputed"
    assert "differ by a sixth" in ask(record, f"{CLAIM} = 302", "2018-01-15").reason
    assert verdict(record, f"{CLAIM} = 330", "2018-01-15") == "contradicted"
    assert verdict(record, f"{CLAIM} = 240", "2018-01-15") == "contradicted"
    assert verdict(record, f"homicides(ucr)[{HARBOR}, 2016] = 302", "2018-01-15") == "contradicted"
    alone = Book().add("2016", 269, definition="ucr", as_of="2017-09-25")
    assert verdict(alone, f"{CLAIM} = 302", "2018-01-15") == "contradicted"


def test_a_bound_published_later_is_no_complete_figure_beside_an_incomplete_one() -> None:
    record = Book().add("2016", 331, mark="incomplete", as_of="2017-12-31")
    record.add("2016", 313, mark="at_least", as_of="2020-10-14")
    assert verdict(record, f"{CLAIM} = 331", "2018-01-15") == "supported"
    assert verdict(record, f"{CLAIM} = 336", "2018-01-15") == "disputed"


def test_words_that_name_the_fbi_mean_its_count_by_either_definition_of_rape() -> None:
    record = Book(order=("ucr", "ucr-revised")).add("2018", 1245, definition="ucr-revised", measure="violent_crimes")
    claim = f"violent_crimes(ucr)[{HARBOR}, 2018] ="
    assert verdict(record, f"{claim} 1245", "2019-12-01") == "supported"
    assert verdict(record, f"{claim} 1345", "2019-12-01") == "contradicted"


@pytest.mark.parametrize(
    ("number", "expected"),
    [("427000", "supported"), ("426700", "supported"), ("426736", "supported"), ("426000", "contradicted")],
)
def test_residents_are_told_in_round_numbers(number: str, expected: str) -> None:
    record = Book(order=("census",)).add("1996", 426_736, measure="population", definition="census")
    assert verdict(record, f"population[{HARBOR}, 1996] = {number}", "1999-06-01") == expected
