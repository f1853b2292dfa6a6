"""Slots filled from what a text has told so far."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 1, 4)


def test_a_paragraph_goes_on_counting_what_it_counted() -> None:
    text = "DETROIT — The city had 267 homicides in 2017. The year before there were 303."
    assert claims_of(text, DAY) == ("homicides[detroit-mi, 2017] = 267", "homicides[detroit-mi, 2016] = 303")


def test_a_new_paragraph_returns_to_the_storys_place() -> None:
    text = "DETROIT — Murders fell to 267 in 2017. Flint had 37.\n\nRobberies fell 12 percent."
    assert claims_of(text, DAY)[-1] == "robberies[detroit-mi, 2016 -> 2017] fell by = 12%"


def test_without_a_date_what_depends_on_it_is_left_open() -> None:
    from onrecord.grammar import parse
    from onrecord.grounding import ground
    from onrecord.reading import read
    from onrecord.voice import attribute

    document = read(b"Detroit had 267 homicides last year.", "case", None)
    statements = attribute(document)
    (assertion,) = ground(document, statements, parse(document, statements))
    assert assertion.unclear is not None
    assert "--published" in assertion.unclear


def test_a_speaker_heard_before_speaks_of_the_same_place() -> None:
    text = (
        "DETROIT — Detroit had 267 homicides in 2017, Chief Ann Doyle said.\n\n"
        "Flint had 37 in 2017. Doyle said killings fell in 2016."
    )
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2015 -> 2016] fell"


def test_a_new_speaker_goes_on_with_the_place_spoken_of() -> None:
    text = (
        "DETROIT — Detroit had 267 homicides in 2017.\n\n"
        "Flint had 37 in 2017. Chief Ann Doyle said killings fell in 2016."
    )
    assert claims_of(text, DAY)[-1] == "homicides[flint-mi, 2015 -> 2016] fell"


def test_what_is_down_is_not_down_in_a_year_long_gone() -> None:
    text = (
        "DETROIT — The city had 267 homicides in 2017.\n\n"
        "“I came in 1990. We had 582 homicides that year. Shootings are down by a third.”"
    )
    assert claims_of(text, DAY)[-1] == "shooting_incidents[detroit-mi, 2016 -> 2017] fell by = 33.3%"


def test_a_change_since_a_year_with_its_own_figure_ends_in_the_storys_year() -> None:
    text = (
        "DETROIT — The city had 267 homicides in 2017.\n\n"
        "Since 2012, when 386 people were killed, homicides are down by 30 percent."
    )
    assert claims_of(text, DAY)[1:] == (
        "homicides[detroit-mi, 2012] = 386",
        "homicides[detroit-mi, 2012 -> 2017] fell by = 30%",
    )


def test_a_sum_of_money_is_not_what_a_bare_number_counts() -> None:
    text = (
        "DETROIT — The city had 267 homicides in 2017. Its police budget was $300 million in 2017. It was 303 in 2016."
    )
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2016] = 303"


def test_residents_told_in_passing_are_not_what_the_text_goes_on_counting() -> None:
    text = (
        "DETROIT — The city had 267 homicides in 2017. Chicago, with 2,716,450 residents, had 650. "
        "A year earlier Detroit had 303."
    )
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2016] = 303"


def test_the_city_behind_a_court_district_is_its_city() -> None:
    text = (
        "WASHINGTON — Federal prosecutors in Chicago brought 130 gun cases in fiscal 2016. "
        "The city had 762 homicides in 2016."
    )
    assert claims_of(text, DAY)[-1] == "homicides[chicago-il, 2016] = 762"


def test_a_headcount_of_today_is_the_latest_known() -> None:
    text = "The nation has more than 4,200 ATF agents today."
    assert claims_of(text, DAY) == ("atf_agents[us] > 4200",)


def test_years_later_a_change_begins_where_they_are_counted_from() -> None:
    text = "DETROIT — In 1993 the city had 579 homicides. Eight years later the toll had been cut by a quarter."
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 1993 -> 2001] fell by = 25% (to 2.5)"


def test_a_count_behind_a_change_between_two_years_is_of_the_later() -> None:
    text = "DETROIT — Shootings fell 13 percent between 2015 and 2016, to 1,042."
    assert claims_of(text, DAY)[-1] == "shooting_incidents[detroit-mi, 2016] = 1042"


def test_a_share_of_a_day_is_not_of_a_budget() -> None:
    text = "DETROIT — The city had 267 homicides in 2017. Its police budget was $300 million. That is five a week."
    assert claims_of(text, DAY)[-1] == "per_week(homicides[detroit-mi, 2017]) = 5"


def test_a_figure_behind_with_is_of_the_year_before_its_comma() -> None:
    text = "DETROIT — The chart starts in 2015. Measured from a year earlier, with 298 murders, little has changed."
    assert claims_of(text, DAY) == ("homicides[detroit-mi, 2014] = 298",)


def test_a_change_over_some_years_ends_with_the_year_spoken_of() -> None:
    text = (
        "WASHINGTON — The nation filed 8,484 federal weapons cases in fiscal 2008. Last year's total was 7,500. "
        "Cases are down 12 percent in six years."
    )
    assert "FY2017" in claims_of(text, DAY)[-1]


def test_a_rate_told_in_percent_goes_on() -> None:
    text = (
        "DETROIT — In 2015, 53 percent of the city's murders were cleared. By 2016 the share had dropped to 44.4 "
        "percent. It is lower than in 2013, when it was 61.5."
    )
    assert claims_of(text, DAY)[1:] == (
        "clearance_rate[detroit-mi, 2016] = 44.4%",
        "clearance_rate[detroit-mi, 2016] < clearance_rate[detroit-mi, 2013]",
        "clearance_rate[detroit-mi, 2013] = 61.5%",
    )


def test_a_percentage_after_counts_is_none_of_theirs() -> None:
    assert claims_of(
        "DETROIT — The city had 267 homicides in 2017. By 2016 the share had dropped to 44.4 percent.", DAY
    ) == ("homicides[detroit-mi, 2017] = 267",)


def test_an_answer_speaks_of_the_place_asked_about_whoever_gives_it() -> None:
    text = (
        "DETROIT — Detroit had 267 homicides in 2017, Chief Ann Doyle said.\n\nWhat about Toledo?\n\n"
        "“They had 37 in 2016,” Doyle said."
    )
    assert claims_of(text, DAY)[-1] == "homicides[toledo-oh, 2016] = 37"


def test_a_bureau_has_no_home() -> None:
    text = (
        "DETROIT — Detroit had 267 homicides in 2017, the FBI said.\n\n"
        "Flint had 37 in 2017. The FBI said killings fell in 2016."
    )
    assert claims_of(text, DAY)[-1] == "homicides(ucr)[flint-mi, 2015 -> 2016] fell"


def test_the_toll_is_of_the_deaths_told_last() -> None:
    text = "DETROIT — Michigan had 1,187 gun deaths in 2015. The state's toll in 2016 was 1,230."
    assert claims_of(text, DAY)[-1] == "gun_deaths[mi, 2016] = 1230"
    assert claims_of("DETROIT — The city's toll in 2016 was 303.", DAY) == ("homicides[detroit-mi, 2016] = 303",)


def test_the_city_in_a_sentence_without_a_figure_is_the_one_spoken_of() -> None:
    text = (
        "DETROIT — Detroit had 267 homicides in 2017.\n\nFlint: 37 in 2017. The city is small. In 2016 there were 45."
    )
    assert claims_of(text, DAY)[-1] == "homicides[flint-mi, 2016] = 45"


def test_the_city_of_a_new_paragraph_is_that_of_the_one_before_in_a_story_of_several() -> None:
    text = "Oakland had 110 homicides in 2017.\n\nIn Detroit they fell to 267.\n\nThe city had 305 homicides in 2016."
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2016] = 305"
    told = f"OAKLAND — {text}"
    assert claims_of(told, DAY)[-1] == "homicides[oakland-ca, 2016] = 305"


def test_federal_cases_go_on_being_the_nations_until_a_place_is_named() -> None:
    text = (
        "TULSA, Okla. — Federal gun cases here fell.\n\n"
        "Across the country, 7,000 federal gun cases were brought in fiscal 2016.\n\n"
        "Federal gun cases fell 4 percent in fiscal 2017.\n\nProsecutors here brought 60 of the cases in fiscal 2017."
    )
    cases = "federal_weapons_prosecutions"
    assert claims_of(text, DAY)[-2:] == (f"{cases}[us, FY2016 -> FY2017] fell by = 4%", f"{cases}[oknd, FY2017] = 60")


def test_changes_told_behind_one_with_a_start_begin_there_too() -> None:
    text = (
        "DETROIT — Murders fell in 2017. Robberies have fallen 36 percent since 2012. "
        "Burglaries were at 900 that year. Arsons are down by a quarter. Rapes fell 3 percent."
    )
    assert claims_of(text, DAY)[2:] == (
        "burglaries[detroit-mi, 2012] = 900",
        "arsons[detroit-mi, 2012 -> 2017] fell by = 25% (to 2.5)",
        "rapes[detroit-mi, 2016 -> 2017] fell by = 3%",
    )


def test_a_bare_since_begins_with_the_year_told_last() -> None:
    text = "DETROIT — There were 60 murders in 2017. In 2014 the city had 28 murders. The toll has doubled since."
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2014 -> 2017] rose by ~ 100%"


def test_what_we_have_is_of_the_year_that_was_just_told_to_run() -> None:
    text = (
        "JACKSON, Miss. — There were 60 murders in 2016. The mayor said there were 64 so far this year.\n\n"
        "“We have 61,” said Chief Ann Doyle. “Memphis had 181.”"
    )
    assert claims_of(text, date(2017, 10, 3))[2] == "homicides[jackson-ms, 2017-01-01/2017-10-03] = 61"


def test_there_is_the_state_or_the_borough_spoken_of() -> None:
    text = "Homicides fell nationwide in 2017. Ohio was an exception. Murders there climbed 8.5 percent, to 710."
    assert claims_of(text, DAY)[-1] == "homicides[oh, 2017] = 710"
    text = "NEW YORK — Brooklyn was worse. It had 311 shootings in 2017. There, July was the worst month, with 43."
    assert claims_of(text, DAY)[-1] == "shooting_incidents[new-york-ny/brooklyn, 2017-07] = 43"


def test_the_year_before_that_is_counted_from_the_figure_told_last() -> None:
    one = "DETROIT — There were 267 homicides in 2017, down from 303 the year before and 295 the year before that."
    assert claims_of(one, DAY)[-1] == "homicides[detroit-mi, 2015] = 295"
    three = "DETROIT — There were 267 homicides in 2017. The year before that it was 303. The year before that, 295."
    assert claims_of(three, DAY)[-1] == "homicides[detroit-mi, 2015] = 295"


def test_an_item_of_a_list_returns_to_the_time_that_the_list_opened_with() -> None:
    text = "Murders in 2016:\n\n* Detroit: 303, against 295 in 2015\n* Flint: 45\n* Tulsa: 72. That was up from 55."
    found = claims_of(text, DAY)
    assert "homicides[flint-mi, 2016] = 45" in found
    assert found[-1] == "homicides[tulsa-ok, 2015] = 55"


def test_a_bare_figure_of_a_city_counts_no_federal_cases() -> None:
    text = (
        "ST. LOUIS — Federal gun cases rose to 467 in fiscal 2017.\n\nHomicides in the city rose to 205 in 2017.\n\n"
        "Kansas City recorded 150."
    )
    assert claims_of(text, DAY)[-1] == "homicides[kansas-city-mo, 2017] = 150"


def test_a_number_printed_again_is_of_the_time_it_was_told_of() -> None:
    text = "DETROIT — There were 267 homicides in 2017. In 2013 there were 333. Nobody here wants to see 333 again."
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2013] = 333"


def test_since_then_begins_at_the_time_told_last() -> None:
    text = (
        "DETROIT — Detroit had 267 homicides in 2017. In 2012 there were 386. Since then they have fallen 31 percent."
    )
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2012 -> 2017] fell by = 31%"
    text = (
        "DETROIT — Detroit had 267 homicides in 2017. Five years earlier it was 386. Since then it has fallen by 119."
    )
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2012 -> 2017] fell by = 119"


def test_lines_under_a_line_with_a_colon_are_of_what_it_names() -> None:
    text = "TULSA — Tulsa had 61 murders in 2019.\n\nOmaha murders by year:\n\n2017: 29\n\n2018: 22\n\nTulsa wants 40."
    assert claims_of(text, date(2020, 2, 1))[1:] == ("homicides[omaha-ne, 2017] = 29", "homicides[omaha-ne, 2018] = 22")


def test_a_part_of_the_city_is_not_what_the_next_offence_is_told_of() -> None:
    lead = "DETROIT — Murders fell to 267 in 2017. The 4th Precinct had 12."
    assert claims_of(f"{lead} Robberies fell 12 percent.", DAY)[-1] == (
        "robberies[detroit-mi, 2016 -> 2017] fell by = 12%"
    )
    assert claims_of(f"{lead} Robberies there fell 12 percent.", DAY)[-1] == (
        "robberies[detroit-mi/precinct-4, 2016 -> 2017] fell by = 12%"
    )
    alone = "DETROIT — The 4th Precinct had 12 murders in 2017. Robberies fell 12 percent."
    assert claims_of(alone, DAY)[-1] == "robberies[detroit-mi/precinct-4, 2016 -> 2017] fell by = 12%"


def test_a_place_held_against_ours_leaves_the_text_at_ours() -> None:
    text = "DETROIT — In 2017 Flint's murder rate was higher than ours. Robberies fell 12 percent."
    assert claims_of(text, DAY)[-1] == "robberies[detroit-mi, 2016 -> 2017] fell by = 12%"


def test_the_year_is_the_storys_own_where_that_is_over() -> None:
    lead = "DETROIT — Murders fell to 267 in 2017.\n\n"
    assert claims_of(f"{lead}The police list 1,240 robberies for the year.", date(2018, 9, 25))[-1] == (
        "robberies[detroit-mi, 2017] = 1240"
    )
    assert claims_of(f"{lead}Police made 2,800 arrests in the first half of the year.", date(2018, 9, 25))[-1] == (
        "arrests[detroit-mi, 2018-01-01/2018-06-30] = 2800"
    )


def test_a_senator_of_a_state_does_not_speak_of_it_alone() -> None:
    text = "The CDC counted 48,204 gun deaths in the nation in 2022. “They rose 2 percent in 2021,” {} of Ohio said."
    day = date(2023, 11, 16)
    assert "[us, " in claims_of(text.format("Senator Hal Dorsey"), day)[-1]


def test_officers_per_head_are_of_the_year_that_the_paragraph_tells() -> None:
    text = "New York had 36,134 sworn officers in 2018, Chicago 13,138. Chicago had 483 officers per 100,000 people."
    assert claims_of(text, date(2019, 12, 5))[-1] == "rate(sworn_officers[chicago-il, 2018]) = 483"
