"""The labels of a transcript's speakers."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute, labels

from .made import speaker as who
from .made import told


@pytest.mark.parametrize(
    ("opening", "answer", "speaker"),
    [
        ("HOST: Who is here?", "HOST: Murders fell 9 percent.", "Carl Bran"),
        ("Faye Lind, board president: Welcome.", "Faye Lind, board president: Murders fell 9 percent.", "Faye Lind"),
        ("Sen. Faye Lind (R-Mo.): Welcome.", "Sen. Lind: Murders fell 9 percent.", "Faye Lind"),
        ("Chairman LIND. Welcome.", "Chairman LIND. Murders fell 9 percent.", "Lind"),
        ("Faye Lind: Welcome.", "FL: Murders fell 9 percent.", "Faye Lind"),
    ],
)
def test_who_a_label_names(opening: str, answer: str, speaker: str) -> None:
    turns = ["A talk with host Carl Bran", opening, "AMOS REED: Hello.", "Amos Reed: Hello.", "MR. POE: Hello.", answer]
    last = attribute(read_text("\n\n".join(turns)))[-1]
    said = last.voices[-1].attribution[0].speaker
    assert said.lower().endswith(speaker.lower())


def test_a_host_is_named_beside_the_word_or_says_who_he_is() -> None:
    assert labels.presented("With host Ann Roe.\n\nHOST: Hello.", "HOST") == "Ann Roe"
    assert labels.presented("Ann Roe, your host.\n\nHOST: Hello.", "HOST") == "Ann Roe"
    assert labels.presented("HOST: Hello, I'm Ann Roe. Easton is warm.", "HOST") == "Ann Roe"
    assert labels.presented("With host Ann Roe.\n\nROE: Hello.", "ROE") is None
    assert labels.presented("HOST: With us tonight is Chief Ann Roe.\n\nGUEST: Hello.", "GUEST") == "Chief Ann Roe"
    assert labels.presented("HOST: Welcome back to Easton Talk.\n\nGUEST: Hello.", "GUEST") is None


def test_offices_behind_a_comma_label_only_where_one_comes_back() -> None:
    text = "Ann Roe, a nurse: It fell.\n\nJoe Doe, a clerk: It rose.\n\nLee Poe, a cook: It held."
    assert attribute(read_text(text))[0].voices == ()


def test_a_rating_is_nobody_who_speaks() -> None:
    text = "FALSE: It rose to 40.\n\n“It fell.” — Ann Roe\n\nMOSTLY TRUE: It fell to 31.\n\nPANTS ON FIRE: No."
    said = {voice.attribution[0].speaker for one in attribute(read_text(text)) for voice in one.voices}
    assert said == {"Ann Roe"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HOST: Hello.\n\nCALLER 2 (Earl): It fell.\n\nHOST: Bye.", "Earl"),
        ("The CHAIRMAN. Order.\n\nMs. VAN LIND. Hello.\n\nThe CHAIRMAN. It fell.", "The Chairman"),
        ("Mr. POE. Hello.\n\nThe CHAIRMAN. Order.\n\nMs. VAN LIND of New Easton. It fell.", "Van Lind"),
        ("CHIEF LIND: Hello.\n\nCHIEF LIND: Bye.\n\nQUESTION: I read that it fell.", None),
        ("WARD 5: Hello.\n\nWARD 6: Nothing.\n\nWARD 7: It fell.", None),
    ],
)
def test_numbered_callers_a_chair_and_who_asks(text: str, expected: str | None) -> None:
    voices = [one.voices for one in attribute(read_text(text)) if "fell" in text[one.span.start : one.span.end]][-1]
    assert (voices[-1].attribution[0].speaker if voices else None) == expected


def test_an_office_and_a_caller_who_says_his_name_are_known_by_it() -> None:
    text = (
        "HEARING\n\nCHAIR: With us is Mayor Ann Doyle.\n\nMAYOR: Killings fell.\n\n"
        "PUBLIC SPEAKER #1: Good evening. My name is Ray Toth. Thefts rose.\n\nMAYOR: Robberies fell."
    )
    found = [who(text, words) for words in ("Killings", "Thefts", "Robberies")]
    assert found == ["Ann Doyle", "Ray Toth", "Ann Doyle"]


def test_nobody_promises_how_a_meeting_goes_on() -> None:
    text = "HEARING\n\nTHE CHAIR: {}\n\nMR. HALE: It fell."
    for words in ("The members of the council will please come to order.", "The clerk will call the roll."):
        assert told(text.format(words)) == []
    assert told(text.format("We will publish the list by June.")) != []


TALLY = "THE TALLY SHEET: The five deadliest states\n\nUtah had 40.\n\n{}: Iowa had the fewest.\n\nWe'll run it again."


@pytest.mark.parametrize("head", ["AND AT THE BOTTOM", "ON THE OTHER HAND", "THE UPSHOT", "THE GOOD NEWS", "IN SHORT"])
def test_a_column_s_name_and_a_lead_in_are_nobody_who_speaks(head: str) -> None:
    text = TALLY.format(head)
    assert [who(text, words) for words in ("Utah had", "Iowa had")] == [None, None]
    assert told(text) == [("promise", "The Tally Sheet")]


def test_a_town_and_a_head_with_an_article_are_nobody_who_speaks() -> None:
    assert who("Killings in 2016\n\nTULSA: It had 70.\n\nTHE RENO PICTURE: It had 40.", "It had 40") is None


@pytest.mark.parametrize(
    ("first", "second", "speaker"),
    [
        ("THE PRISM: Is it up?", "ANN ROE: It fell.", "Ann Roe"),
        ("THE JUDGE: Go on.", "THE WITNESS: It fell.", "The Witness"),
        ("THE GAZETTE: Is it up?", "HARRINGTON: It fell.", "Harrington"),
        ("MAYOR ROE: Hello.", "MAN IN AUDIENCE: It fell.", "Man In Audience"),
        ("LEAD DETECTIVE BOB LEE: Hello.", "TRACK COACH ANN ROE: It fell.", "Ann Roe"),
        ("TRACK COACH ANN ROE: Hello.", "LEAD DETECTIVE BOB LEE: It fell.", "Bob Lee"),
        ("JOE DOE (ANCHOR): Ann?", "ANCHOR ANN ROE: It fell.", "Ann Roe"),
        ("JOE DOE (ANCHOR): Ann?", "ANN ROE (STATE JUSTICE SECRETARY): It fell.", "Ann Roe"),
    ],
)
def test_offices_papers_and_people_speak(first: str, second: str, speaker: str) -> None:
    assert who(f"Evening edition\n\n{first}\n\n{second}", "It fell") == speaker


def test_behind_a_mere_letter_the_guest_speaks() -> None:
    text = (
        "THE MONDAY Q&A: Are gun cases up?\n\nRuth Holm teaches law at Easton College.\n\nTHE BEACON: Hello.\n\n"
        "HOLM: The FBI says it has 40.\n\nQ: And here?\n\nA: They rose.\n\nQ: Why?\n\nA: It was 12."
    )
    assert [who(text, words) for words in ("They rose", "And here", "It was 12")] == ["Ruth Holm", None, "Ruth Holm"]


def test_the_cities_of_a_round_up_are_nobody_who_speaks_whatever_stands_beside_them() -> None:
    text = "A round-up\n\nTULSA: Thefts fell.\n\nRENO: Rapes fell.\n\nON THE DOCKET: A trial.\n\nTOMORROW: It fell."
    assert [who(text, words) for words in ("Thefts", "Rapes", "It fell")] == [None, None, None]
    talk = "A talk\n\nAUSTIN: Thefts fell.\n\nJACKSON: Rapes fell.\n\nAUSTIN: It fell.\n\nMS. POE: Good night."
    assert [who(talk, words) for words in ("Thefts", "Rapes", "It fell")] == ["Austin", "Jackson", "Austin"]


def test_a_role_with_its_name_in_brackets_is_known_by_it_ever_after() -> None:
    text = "A talk\n\nHOST (Rick Dunn): Thefts fell.\n\nCALLER (Al): Rapes fell.\n\nHOST: It fell."
    assert [who(text, words) for words in ("Thefts", "Rapes", "It fell")] == ["Rick Dunn", "Al", "Rick Dunn"]
    aside = "A talk\n\nHOST (laughing): Thefts fell.\n\nCALLER (Al): Rapes fell.\n\nHOST: It fell."
    assert who(aside, "It fell") == "HOST"


def test_a_text_may_open_with_a_speaker_who_is_quoted() -> None:
    text = "**WHITCOMB:** “Killings fell.”\n\nTHE FACTS: Thefts rose.\n\n**PICKERING:** “Rapes fell.”\n\nTHE FACTS: No."
    assert [who(text, words) for words in ("Killings", "Thefts", "Rapes")] == ["Whitcomb", None, "Pickering"]


def test_sound_in_a_script_is_the_ones_whom_its_label_names() -> None:
    text = "ANCHOR: Killings fell.\n\nSOT, CHIEF ANN DOYLE: “Thefts rose.”\n\nANCHOR: Rapes fell."
    assert who(text, "Thefts") == "Ann Doyle"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("REMARKS AS DELIVERED. Easton, May 3\n\nANN ROE (candidate for mayor): Sit down.\n\nIt fell.", "Ann Roe"),
        ("Mr. DELLA. Mr. President, I rise to speak.\n\nIt fell.", "Mr. DELLA"),
        ("Floor speech, May 3\n\nANN ROE:\n\nIt fell.", "Ann Roe"),
        ("Crime in Easton\n\nANN ROE: Thefts rose.\n\nIt fell.", None),
        ("A speech to remember\n\nTULSA: Thefts rose.\n\nIt fell.", None),
    ],
)
def test_the_one_label_of_a_speech_is_its_speakers(text: str, speaker: str | None) -> None:
    assert who(text, "It fell") == speaker


def test_a_committee_s_labels_end_in_a_full_stop() -> None:
    text = "HEARING\n\nThe Chairman. Order.\n\nSenator Hale. Thanks.\n\nMr. Doyle. It rose.\n\nSenator Hale. It fell."
    assert [who(text, words) for words in ("It rose", "It fell")] == ["Doyle", "Hale"]


def test_a_label_may_stand_on_a_line_of_its_own() -> None:
    text = "Council\n\nCHAIR:\nHello.\n\nANN ROE:\nIt fell.\n\nCHAIR:\nThank you."
    assert who(text, "It fell") == "Ann Roe"
    assert who("Notes\n\nTHE NUMBERS:\nIt fell.\n\nWHAT IS NEXT:\nA vote.", "It fell") is None


def test_behind_a_checked_quotation_the_page_speaks() -> None:
    text = "THE CHECK\n\nROE: “Thefts fell.” True. It had 40.\n\nLEE: “Arsons rose.” Half right.\n\nROE: “It fell.” No."
    assert [who(text, words) for words in ("Thefts", "It had 40", "Arsons", "Half")] == ["ROE", None, "LEE", None]


def test_whoever_answers_behind_a_question_did_not_ask_it() -> None:
    text = "Councilman Bob Lee cut in. “Reno had 160. Is it so bad?” Ann Roe answers him: “It fell.”"
    assert [who(text, words) for words in ("Reno had", "It fell")] == ["Bob Lee", "Ann Roe"]
