"""Stories from the capital and of the nation: whose "our" is whose, and what a legislator's state says."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 3, 1)
OPENING = "WASHINGTON — Detroit had 267 homicides in 2017, a senator said of the nation's cities.\n\n"


def test_our_is_the_city_of_the_paragraph_before() -> None:
    text = f"{OPENING}“Our murders fell 12 percent,” said Ann Doyle, a spokeswoman for the city."
    assert claims_of(text, DAY)[-1] == "homicides[detroit-mi, 2016 -> 2017] fell by = 12%"


def test_our_is_the_city_that_the_paragraph_turns_to() -> None:
    text = f"{OPENING}From New York came another word. “We had 292 murders,” said Roy Vance, a police official."
    assert claims_of(text, DAY)[-1] == "homicides[new-york-ny, 2017] = 292"


def test_the_state_of_a_legislator_is_not_what_he_speaks_of() -> None:
    for whom in ("Ann Doyle, an Ohio Democrat,", "Ann Doyle, Republican of Ohio,"):
        text = f"Murders in the nation rose in 2016.\n\nSen. {whom} said there were 17,000 murders."
        assert claims_of(text, DAY)[-1] == "homicides[us, 2016] = 17000"


def test_washington_in_a_list_of_cities_is_not_what_a_story_of_the_nation_is_about() -> None:
    text = (
        "WASHINGTON — Murders rose 10.8 percent in 2015, the FBI said.\n\n"
        "Most of the rise was in Baltimore, Chicago and Washington.\n\nRobberies rose 1.4 percent."
    )
    assert claims_of(text, date(2016, 9, 28))[-1] == "robberies[us, 2014 -> 2015] rose by = 1.4%"


def test_the_city_behind_another_citys_name_is_not_the_capital() -> None:
    text = (
        "WASHINGTON — Murders rose 10.8 percent in 2015, the FBI said.\n\n"
        "Baltimore saw many of them. The city had 344 killings.\n\nRobberies rose 1.4 percent."
    )
    assert claims_of(text, date(2016, 9, 28))[-1] == "robberies[us, 2014 -> 2015] rose by = 1.4%"


def test_a_story_that_names_the_capital_before_the_nation_is_of_the_capital() -> None:
    text = (
        "WASHINGTON — The District had 116 homicides in 2017, police said.\n\nRobberies fell 25 percent.\n\n"
        "The FBI will release national figures in the fall."
    )
    assert claims_of(text, date(2018, 1, 16))[-1] == "robberies[washington-dc, 2016 -> 2017] fell by = 25%"
