"""Whether a sentence without a figure turns the text to its place."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grounding.named import Named
from onrecord.grounding.turns import asks, turns
from onrecord.model import MeasureWords, PlaceWords, Setting, Span, Statement
from tests.claim_cases import Case, claims_of, load


def named(text: str, place: str) -> Named:
    at = text.index(place)
    words = PlaceWords(Span(at, at + len(place)), (place.lower(),), "city")
    return Named(frozenset(), {0: (words,)}, {}, {}, {})


def whole(text: str) -> Statement:
    return Statement(Span(0, len(text)), 0, Setting.BODY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Toledo the news is no better.", True),
        ("Across the river in Toledo nobody sleeps.", True),
        ("Three hours' drive to the south, Toledo is at ease.", True),
        ("She said that, in her view, Toledo is at ease.", False),
        ("The analyst, who has a cat, lives in Toledo.", False),
        ("And what about our friends over in Toledo?", True),
        ("Officers in Toledo are worried.", True),
        ("Officers from Toledo helped.", False),
        ("Toledo police arrested the suspect.", False),
    ],
)
def test_a_sentence_turns_to_the_place_that_it_begins_with_or_asks_about(text: str, expected: bool) -> None:
    assert turns(text, [whole(text)], 0, named(text, "Toledo")) is expected


def test_the_nation_is_turned_to_where_it_opens_a_sentence() -> None:
    for text, place, expected in [
        ("Nationally, the trend is another.", "Nationally", True),
        ("It is one of the quietest towns in the country.", "the country", False),
    ]:
        at = text.index(place)
        words = PlaceWords(Span(at, at + len(place)), ("us",), "nation")
        topic = MeasureWords(Span(0, 1), "homicides")
        found = Named(frozenset(), {0: (words,)}, {}, {0: (topic,)}, {})
        assert turns(text, [whole(text)], 0, found) is expected


def test_a_question_in_quotes_asks() -> None:
    assert asks("“And Toledo?”", Span(0, 13))
    assert not asks("And Toledo.", Span(0, 11))


BEFORE = "TULSA — The city had 80 homicides in 2017. "


@pytest.mark.parametrize(
    "passing",
    [
        "The chief came from Dallas.",
        "The mayor spoke of it in Omaha on Monday.",
        "Scholars in Boston have studied it.",
        "A gun store in Wichita sold many of the guns.",
        "Unlike Detroit, it has not cut its force.",
        "The suspect fled to Reno.",
        "He compared it to Denver.",
    ],
)
def test_a_place_behind_another_subject_is_named_in_passing(passing: str) -> None:
    claims = claims_of(f"{BEFORE}{passing} Robberies fell 5 percent in 2017.", date(2018, 1, 4))
    assert claims[-1] == "robberies[tulsa-ok, 2016 -> 2017] fell by = 5%"


@pytest.mark.parametrize(
    "turning",
    [
        "Omaha is another story.",
        "Then there is Omaha.",
        "Down the river in Omaha, detectives are at ease.",
        "Police in Omaha are at ease.",
        "From Omaha came a boast.",
        "Now look at Omaha.",
    ],
)
def test_a_place_that_opens_a_sentence_is_what_follows_is_about(turning: str) -> None:
    claims = claims_of(f"{BEFORE}{turning} Robberies fell 5 percent in 2017.", date(2018, 1, 4))
    assert claims[-1] == "robberies[omaha-ne, 2016 -> 2017] fell by = 5%"


@pytest.mark.parametrize(
    "passing",
    [
        "The program began in 2012.",
        "Dana Whitcombe became chief in 2015.",
        "A 2014 law changed the rules for bail.",
        "The mayor, elected in 2011, is proud.",
        "In 1998 he joined the force.",
        "The plan dates from 2013.",
        "The contract expired in 2015.",
    ],
)
def test_a_year_that_dates_something_is_not_that_of_what_follows(passing: str) -> None:
    claims = claims_of(f"{BEFORE}{passing} Robberies fell 5 percent.", date(2018, 1, 4))
    assert claims[-1] == "robberies[tulsa-ok, 2016 -> 2017] fell by = 5%"


@pytest.mark.parametrize(
    ("turning", "claim"),
    [
        ("In 2012 the city was at war with itself. There were 44.", "homicides[tulsa-ok, 2012] = 44"),
        ("You should have seen 2012. We had 44 killings.", "homicides[tulsa-ok, 2012] = 44"),
        ("The program began in 2012. That was the first year the city topped 40.", "homicides[tulsa-ok, 2012] > 40"),
    ],
)
def test_a_year_that_opens_a_sentence_or_is_remembered_is_that_of_what_follows(turning: str, claim: str) -> None:
    assert claim in claims_of(f"{BEFORE}{turning}", date(2018, 1, 4))


@pytest.mark.parametrize(
    "named_before",
    [
        "Not that Oregon has gone bad.",
        "Oregon is no Illinois.",
        "Oregon has its own troubles.",
        "It is calm in Oregon.",
    ],
)
@pytest.mark.parametrize("goes_on", ["It had 77 murders in 2017.", "Its murders numbered 77 in 2017."])
def test_a_state_whose_figures_the_next_sentence_tells_is_turned_to(named_before: str, goes_on: str) -> None:
    claims = claims_of(f"{BEFORE}{named_before} {goes_on} Robberies fell.", date(2018, 1, 4))
    assert claims[1:] == ("homicides[or, 2017] = 77", "robberies[or, 2016 -> 2017] fell")


def test_a_state_named_in_passing_turns_nothing() -> None:
    claims = claims_of(f"{BEFORE}Oregon has its own troubles. Robberies fell 5 percent in 2017.", date(2018, 1, 4))
    assert claims[-1] == "robberies[tulsa-ok, 2016 -> 2017] fell by = 5%"


@pytest.mark.parametrize("case", load("corrected_city"), ids=lambda case: case.text[:40])
def test_the_city_of_a_correction_is_the_one_that_it_names(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims


@pytest.mark.parametrize(
    ("turn", "place"),
    [
        ("It is another story in Omaha.", "omaha-ne"),
        ("Something unusual is happening in Omaha.", "omaha-ne"),
        ("The trend has unfolded differently in Omaha.", "omaha-ne"),
        ("He was born in Omaha.", "tulsa-ok"),
        ("Tulsa is a better place than Omaha.", "tulsa-ok"),
    ],
)
def test_what_is_happening_at_the_end_turns_to_its_city(turn: str, place: str) -> None:
    text = f"TULSA — Tulsa had 61 murders in 2019. {turn} Murders fell 9 percent in 2019."
    assert claims_of(text, date(2020, 2, 3))[-1] == f"homicides[{place}, 2018 -> 2019] fell by = 9%"


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("Of the people killed in 2016, 13 percent were strangers to the killer.", 2016),
        ("About 12 percent of victims in 2016 were related to their killers.", 2016),
        ("A 2012 law raised taxes by 12 percent.", 2018),
        ("The mayor won 56 percent of the vote in 2015.", 2018),
    ],
)
def test_a_part_that_nobody_reads_is_of_its_year(words: str, year: int) -> None:
    text = f"Chicago's murders fell in 2018.\n\n{words} Robberies rose 20 percent."
    expected = f"robberies[chicago-il, {year - 1} -> {year}] rose by = 20%"
    assert claims_of(text, date(2019, 10, 12))[-1] == expected
