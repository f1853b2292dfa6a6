"""Which measure words stand for where they alone do not say, and whose count it is."""

from __future__ import annotations

from datetime import date

from onrecord.frozen import replace
from onrecord.grounding.measures import definition_of, measure_of, unsaid_count
from onrecord.grounding.slots import Slots
from onrecord.model import Attribution, MeasureWords, ScopeKind, ScopeWords, Span, Voice, VoiceKind
from tests.claim_cases import claims_of

SPAN = Span(0, 1)


def voice(speaker: str, role: str | None = None) -> Voice:
    return Voice(SPAN, VoiceKind.REPORTED, (Attribution(speaker, role, "said", None, SPAN),))


def test_the_budget_is_that_of_the_speakers_department() -> None:
    words = MeasureWords(SPAN, "of-speaker:budget")
    assert measure_of(words, voice("Ruth Vale", "Attorney General"), None).measure == "justice_department_budget"
    assert measure_of(words, voice("Sam Orr", "Police Chief"), None).measure == "police_budget"
    assert measure_of(words, None, None).measure is None


def test_prosecutions_are_federal_where_the_text_spoke_of_federal_cases() -> None:
    words = MeasureWords(SPAN, "federal?:federal_weapons_prosecutions")
    last = MeasureWords(SPAN, "federal_weapons_convictions")
    assert measure_of(words, None, last).measure == "federal_weapons_prosecutions"
    assert measure_of(words, None, None).measure is None


def test_a_publisher_that_speaks_names_whose_count_it_is() -> None:
    assert definition_of("homicides", voice("FBI")) == "ucr"
    assert definition_of("shooting_victims", voice("FBI")) == "ucr"  # which the record does not have
    assert definition_of("police_shootings", voice("FBI")) is None
    assert definition_of("homicides", voice("Mayor Sam Orr")) is None


def test_prosecutors_and_courts_count_by_rules_of_their_own() -> None:
    cases = "federal_weapons_prosecutions"
    assert definition_of(cases, voice("the United States Attorneys’ Annual Statistical Report")) == "us-attorneys"
    assert definition_of(cases, voice("the Administrative Office of the U.S. Courts")) == "us-courts"
    assert definition_of("robberies", voice("National Crime Victimization Survey")) == "ncvs"


def test_no_office_counts_the_cases_that_it_is_ordered_among() -> None:
    courts = ScopeWords(ScopeKind.AMONG, group="us-judicial-districts")
    office, clearinghouse = voice("U.S. Attorney's Office"), voice("TRAC")
    assert definition_of("federal_weapons_prosecutions", office) == "us-attorney"
    assert definition_of("federal_weapons_prosecutions", office, courts) is None
    assert definition_of("federal_weapons_prosecutions", clearinghouse, courts) == "trac"


def test_a_newspaper_that_has_a_number_gives_its_own_count() -> None:
    day = date(2018, 1, 4)
    had = "CHICAGO — Killings in the Tribune's own tally reached 670 in 2017. For 2016 it had 729."
    assert claims_of(had, day)[-1] == "homicides(tribune)[chicago-il, 2016] = 729"
    told = "CHICAGO — The Tribune reported 762 homicides in 2016."
    assert claims_of(told, day) == ("homicides[chicago-il, 2016] = 762",)


def test_a_text_on_the_survey_of_victims_tells_what_it_found_of_the_nation() -> None:
    text = "The National Crime Victimization Survey is out. Robberies fell to 512,000 in 2002 in the nation."
    day = date(2003, 9, 1)
    assert claims_of(text, day)[-1] == "robberies(ncvs)[us, 2002] = 512000"
    assert claims_of(f"{text} Tulsa had 900 robberies in 2002.", day)[-1] == "robberies[tulsa-ok, 2002] = 900"
    assert claims_of(f"{text} Police figures of the FBI differ.", day)[-1] == "robberies[us, 2002] = 512000"


def test_a_text_that_names_another_counter_alone_leaves_open_whose_count_it_is() -> None:
    slots = Slots("homicides", (), None, ("la",), None, (), None, None, None, ())
    assert unsaid_count(slots, "Rates by state, from the CDC. Louisiana had 14.7 per 100,000.") is not None
    assert unsaid_count(slots, "The CDC and the FBI both count killings. Louisiana had 14.7 per 100,000.") is None
    assert unsaid_count(slots, "Louisiana had 14.7 per 100,000.") is None
    assert unsaid_count(replace(slots, places=("tulsa-ok",)), "Rates from the CDC.") is None
    assert unsaid_count(replace(slots, definition="ucr"), "Rates from the CDC.") is None


def test_what_a_states_own_bureau_gathered_is_not_the_fbis() -> None:
    slots = Slots("homicides", (), None, ("tn",), None, (), None, None, None, ())
    told = "The Tennessee Bureau of Investigation put out its numbers. Murder was up 11.6 percent."
    assert unsaid_count(slots, told) is not None
    assert unsaid_count(replace(slots, places=("memphis-tn",)), told) is not None
    assert unsaid_count(replace(slots, places=("us",)), told) is None
    assert unsaid_count(replace(slots, measure="gun_deaths"), told) is None
    assert unsaid_count(slots, f"{told} The FBI has other figures.") is None
    assert unsaid_count(slots, "State police arrested three. Murder was up 11.6 percent.") is None
    assert unsaid_count(slots, "The Federal Bureau of Investigation counted 486.") is None


def test_what_goes_on_behind_a_number_that_can_be_none_of_the_count_is_of_that_number() -> None:
    day = date(2017, 1, 18)
    told = "In 2016 Memphis had 228 homicides."
    rate = "Memphis had 15,163.2 incidents per 100,000 people. That was 2 percent more than the 2015 rate."
    assert claims_of(f"{told} {rate}", day) == ("homicides[memphis-tn, 2016] = 228",)
    assert claims_of(f"{told} That was 34.8 per 100,000 people.", day)[1:] == (
        "rate(homicides[memphis-tn, 2016]) = 34.8",
    )
    after = f"{told} The rate of all incidents was 15,163 per 100,000, up 2 percent. It rained. Homicides rose."
    assert claims_of(after, day)[-1] == "homicides[memphis-tn, 2015 -> 2016] rose"
