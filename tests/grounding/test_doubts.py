"""What the words may mean besides."""

from __future__ import annotations

from datetime import date

from onrecord.claims.printer import print_claim
from onrecord.grammar import parse
from onrecord.grounding import ground
from onrecord.model import Assertion
from onrecord.reading import read
from onrecord.voice import attribute

DAY = date(2018, 1, 4)


def assertions(text: str, day: date | None = DAY) -> list[Assertion]:
    document = read(text.encode(), "case", day)
    statements = attribute(document)
    return list(ground(document, statements, parse(document, statements)))


def doubts(text: str, day: date | None = DAY) -> list[str]:
    return [print_claim(claim) for claim in assertions(text, day)[-1].doubts]


def test_what_the_words_name_is_no_doubt() -> None:
    assert doubts("DETROIT — Murders fell to 267 in 2017. Flint had 37 homicides in 2017.") == []


def test_new_york_with_a_count_or_beside_a_state_may_be_the_state() -> None:
    assert doubts("New York had 558 homicides in 2017.") == ["homicides[ny, 2017] = 558"]
    assert doubts("New York had more homicides than Texas in 2017.") == ["homicides[ny, 2017] > homicides[tx, 2017]"]
    assert doubts("Homicides fell in New York in 2017.") == []


def test_our_own_city_is_no_doubt() -> None:
    text = "DETROIT — Murders fell to 267 in 2017. Flint had 37 in 2017. We had 303 homicides in 2016."
    assert doubts(text) == []


def test_a_change_at_another_time_begins_before_that_time() -> None:
    text = "DETROIT — Murders fell to 267 in 2017.\n\nThe city had 302 murders in 2010. Robberies fell 12 percent."
    assert "robberies[detroit-mi, 2016 -> 2017] fell by = 12%" in doubts(text)


def test_a_printed_count_whose_year_stands_apart_may_be_of_the_year_before() -> None:
    text = "DETROIT — Its worst year, 2015, ended with 295 homicides, the one before it with 298 homicides."
    assert "homicides[detroit-mi, 2014] = 298" in doubts(text)


def test_the_year_told_of_is_no_doubt() -> None:
    text = "DETROIT — Murders were the fewest since 1971, when 318 people were slain."
    assert doubts(text) == []


def test_a_bound_is_no_printed_count_and_is_doubted_a_slot_at_a_time() -> None:
    text = "DETROIT — Murders fell to 267 in 2017.\n\nFlint had 37 in 2010. It was {}."
    count, bound = doubts(text.format("45")), doubts(text.format("more than 45"))
    assert "homicides[detroit-mi, 2017] = 45" in count
    assert "homicides[detroit-mi, 2017] > 45" not in bound
    assert "homicides[flint-mi, 2017] > 45" in bound


def test_a_high_since_a_year_told_of_a_year_past_may_be_what_it_was_then() -> None:
    text = "DETROIT — Detroit had its deadliest year since 1993 in 2010."
    assert doubts(text) == ["homicides[detroit-mi, 2010] is highest since 1993 until 2011"]
    assert doubts("DETROIT — Detroit had its deadliest year since 1993 in 2017.") == []


def test_last_years_figure_beside_a_year_so_far_is_of_the_same_days_or_of_all_of_it() -> None:
    document = read(
        b"DETROIT \xe2\x80\x94 So far this year 180 people have been killed, down from 210 last year.",
        "case",
        date(2018, 9, 15),
    )
    statements = attribute(document)
    found = list(ground(document, statements, parse(document, statements)))[-1]
    assert found.claim is not None
    assert print_claim(found.claim) == "homicides[detroit-mi, 2017-01-01/2017-09-15] = 210"
    assert "homicides[detroit-mi, 2017] = 210" in [print_claim(claim) for claim in found.doubts]


def test_a_change_may_start_with_the_count_just_told() -> None:
    text = "DETROIT — In 2007, the city had 396 murders. Last year murders fell 33 percent."
    assert doubts(text) == ["homicides[detroit-mi, 2007 -> 2017] fell by = 33%"]
    assert doubts("DETROIT — In 2007, the city had 396 murders. Robberies fell 33 percent last year.") == []


def test_a_change_to_a_count_may_start_with_the_one_told_before() -> None:
    found = assertions("DETROIT — In 2007, the city had 396 murders. Murders fell to 267 last year.")[1]
    assert [print_claim(claim) for claim in found.doubts] == ["homicides[detroit-mi, 2007 -> 2017] fell"]
    found = assertions("DETROIT — In 2007, the city had 200 murders. Murders fell to 267 last year.")[1]
    assert found.doubts == ()


def test_that_year_may_be_each_of_the_years_named_before() -> None:
    text = "DETROIT — Detroit had 303 murders in 2016 and 344 in 2011. That year Flint had 52 murders."
    assert "homicides[flint-mi, 2011] = 52" in doubts(text)


def test_a_change_over_years_may_start_with_the_first_of_them() -> None:
    assert doubts("Robberies in Detroit fell 9 percent over the past five years.") == [
        "robberies[detroit-mi, 2013 -> 2017] fell by = 9%"
    ]


def test_a_printed_count_may_be_of_any_time_or_place_that_the_text_names() -> None:
    text = "DETROIT — Murders have been halved since 2004.\n\nFlint had 37 murders in 2017. It was 45."
    told = doubts(text)
    assert "homicides[flint-mi, 2004] = 45" in told
    assert "homicides[detroit-mi, 2017] = 45" in told


def test_a_whole_year_beside_a_part_of_another_means_the_same_part_or_the_whole() -> None:
    text = "DETROIT — Murders fell to 180 in the first nine months of 2017, from 210 in 2016."
    told = assertions(text)[-1].claim
    assert told is not None
    assert print_claim(told) == "homicides[detroit-mi, 2016-01-01/2016-09-30] = 210"
    assert "homicides[detroit-mi, 2016] = 210" in doubts(text)


def test_a_name_of_two_cities_may_be_the_other() -> None:
    assert "homicides[columbia-mo, 2016] = 9" in doubts("COLUMBIA, S.C. — Columbia had 9 homicides in 2016.")


def test_a_change_may_begin_with_any_year_that_the_text_names() -> None:
    text = "DETROIT — Murders fell to 267 in 2017.\n\nIn 2010, there were 308. The total is down 13 percent."
    assert "homicides[detroit-mi, 2010 -> 2017] fell by = 13%" in doubts(text)


def test_last_year_told_in_the_first_days_of_january_may_be_the_one_before() -> None:
    text = "DETROIT — “We ended 2017 with 267 homicides. Last year it was 303,” the chief said."
    assert doubts(text)[:1] == ["homicides[detroit-mi, 2016] = 303"]


def test_since_then_may_hold_for_the_change_told_next() -> None:
    text = "DETROIT — Murders have fallen by 54 percent since 1991. Robberies are down 9 percent."
    assert "robberies[detroit-mi, 1991 ->] fell by = 9%" in doubts(text)
    assert doubts("DETROIT — Murders fell 54 percent.\n\nRobberies fell 9 percent from 2016 to 2017.") == []


def test_years_ago_are_counted_from_the_words_or_from_the_last_full_year() -> None:
    found = assertions("DETROIT — There were 267 homicides in 2017. Five years ago there were 344.")[-1]
    assert found.claim is not None
    assert print_claim(found.claim) == "homicides[detroit-mi, 2013] = 344"
    assert "homicides[detroit-mi, 2012] = 344" in [print_claim(claim) for claim in found.doubts]


def test_we_behind_a_sentence_about_another_place_may_be_those_of_that_place() -> None:
    text = "DETROIT — Murders fell to 267 in 2017.\n\nFlint has a plan, says its chief. “We had 45 murders in 2016.”"
    assert "homicides[flint-mi, 2016] = 45" in doubts(text)


def test_a_figure_of_the_nation_may_be_of_the_last_year_in_print() -> None:
    told = "DETROIT — Detroit had 267 murders in 2017."
    assert doubts(f"{told} Murder is up 10 percent nationwide.") == ["homicides[us, 2015 -> 2016] rose by = 10%"]
    assert doubts(f"{told} Murder rose 10 percent nationwide in 2017.") == []


def test_a_rate_may_be_of_another_place_that_the_text_names() -> None:
    text = "DETROIT — Murders fell to 267 in 2017. Flint had 37. Detroit's rate was 39.8 per 100,000 in 2017."
    assert "rate(homicides[flint-mi, 2017]) = 39.8" in doubts(text)


def test_a_factor_may_hold_the_other_way_round_or_per_head() -> None:
    found = doubts("DETROIT — Murders fell to 267 in 2017. Detroit had twice as many murders as Flint in 2017.")
    assert "homicides[flint-mi, 2017] ~ 2 * homicides[detroit-mi, 2017]" in found
    assert "rate(homicides[detroit-mi, 2017]) ~ 2 * rate(homicides[flint-mi, 2017])" in found


def test_more_without_a_factor_holds_only_as_it_is_read() -> None:
    text = "DETROIT — Murders fell to 267 in 2017. Detroit had more murders than Flint in 2017."
    assert doubts(text) == []


def test_a_rank_among_cities_may_be_one_among_the_big_ones() -> None:
    found = doubts("Only Chicago and Houston had more murders than Detroit in 2017.")
    assert "homicides[detroit-mi, 2017] is #3 highest among us-cities-250k" in found


def test_a_change_of_what_nobody_says_may_run_between_any_two_times_of_the_text() -> None:
    text = "DETROIT — There were 333 murders in 2013. In 2016 there were 303 murders. It is down 12 percent in 2017."
    assert "homicides[detroit-mi, 2013 -> 2016] fell by = 12%" in doubts(text)


def test_shootings_may_be_of_those_hit_where_the_text_does_not_tell_them_apart() -> None:
    hit = "shooting_victims[chicago-il, 2016] > 4300"
    assert hit in doubts("Chicago saw more than 4,300 shootings in 2016.")
    assert hit not in doubts(
        "In 2015 2,900 people were shot in Chicago. Chicago saw more than 4,300 shootings in 2016."
    )
    assert doubts("Chicago saw more than 700 homicides in 2016.") == []


def test_a_bare_count_behind_a_part_may_be_of_all() -> None:
    text = "The ATF traced 819 guns found in Ohio in 2014. Of them 534 were sold in Ohio. {}"
    assert "guns_traced[oh, 2013] = 522" in doubts(text.format("The year before it was 522."))
    assert "guns_traced[oh, 2014] = 81" not in doubts(text.format("Utah supplied 81."))


def test_a_count_of_a_part_of_a_city_may_be_that_of_the_city() -> None:
    assert "shooting_incidents[new-york-ny, 2022] = 408" in doubts("The Bronx had 408 shootings in 2022.", day=None)
    bound = doubts("The Bronx had more than 408 shootings in 2022.", day=None)
    assert "shooting_incidents[new-york-ny, 2022] > 408" not in bound


def test_who_stands_first_may_do_so_per_head_and_who_had_the_most_not() -> None:
    first = "Colorado was No. 1 among states for car theft in 2017."
    assert "rate(motor_vehicle_thefts[co, 2017]) is highest among us-states" in doubts(first)
    led = "Colorado led the nation in car theft in 2017."
    assert "rate(motor_vehicle_thefts[co, 2017]) is highest among us-states" in doubts(led)
    assert doubts("Colorado had the most car thefts of any state in 2017.") == []


def test_the_most_behind_a_rise_may_be_the_count_or_the_rise() -> None:
    rise, count = "change(homicides[us, 2016], %) is highest since 2008", "homicides[us, 2016] is highest since 2008"
    assert rise in doubts("Murders nationwide rose 9 percent in 2016, the most since 2008.")
    assert count in doubts("The nation saw a 9 percent rise in murders in 2016, the most since 2008.")
    assert not any(
        "highest" in doubt for doubt in doubts("Robberies in Dallas fell 12 percent in 2016, the most since 2009.")
    )
