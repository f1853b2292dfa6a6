"""Interviews in print: who answers, and where."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute, interviews
from onrecord.voice.paragraphs import blocks

from .made import speaker as who

STORY = """What the figures mean

{lead}

Did murders rise?

No. They fell.

Chief Joe Roe says thefts doubled. Did they?

They rose 12 percent.

Who knows why?

Doyle laughed at that one.
"""


def answered(text: str) -> dict[str, list[str]]:
    """Each sentence with those who speak in it."""
    return {
        text[one.span.start : one.span.end]: [link.speaker for voice in one.voices for link in voice.attribution]
        for one in attribute(read_text(text))
    }


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Our reporter, Ann Doyle, regularly fields your questions.", "Ann Doyle"),
        ("Data editor Ann Doyle answers readers' questions on crime.", "Ann Doyle"),
        ("Ann Doyle takes some of your questions", "Ann Doyle"),
        ("We put three questions to Ann Doyle, who studies crime.", "Ann Doyle"),
        ("Ann Doyle studies crime in Easton. We asked her three questions.", "Ann Doyle"),
        ("The Ledger sat down with criminologist Ann Doyle.", "Ann Doyle"),
        ("Ask the Researcher: Dr. Ann Doyle on guns and police", "Dr. Ann Doyle"),
        ("Readers' questions, answered by Chief Ann Doyle", "Chief Ann Doyle"),
        ("Chief Ann Doyle of Easton spoke with us Friday. The talk has been edited.", "Ann Doyle"),
        ("Chief Ann Doyle sat down with The Ledger Tuesday. Excerpts follow.", "Ann Doyle"),
        ("We spoke with Ann Doyle Friday. The talk was cut.", "Ann Doyle"),
        ("Chief Ann Doyle joined us Monday.", "Ann Doyle"),
        ("Chief Ann Doyle spoke Friday. The figures came out Monday.", None),
        ("Ask the desk: how many guns are there?", None),
        ("The figures came out Monday.", None),
    ],
)
def test_who_answers_is_named_before_the_first_question(lead: str, name: str | None) -> None:
    text = STORY.format(lead=lead)
    assert interviews.interviewee(text, blocks(read_text(text))) == name


def test_the_answers_are_the_persons_and_the_rest_is_the_papers() -> None:
    said = answered(STORY.format(lead="We put three questions to Ann Doyle, who studies crime."))
    assert said["They fell."] == said["They rose 12 percent."] == ["Ann Doyle"]
    assert said["Chief Joe Roe says thefts doubled."] == ["Joe Roe"]
    assert said["Did murders rise?"] == said["Doyle laughed at that one."] == []


def test_a_paper_that_asks_itself_answers_itself() -> None:
    assert answered(STORY.format(lead="The figures came out Monday."))["They rose 12 percent."] == []


def test_one_labelled_question_and_its_answer_are_a_talk() -> None:
    asked = "Q: Is it up?\n\nA: Murders fell.\n"
    assert answered(f"Crime\n\nChief Joe Roe sat down with us.\n\n{asked}")["Murders fell."] == ["Joe Roe"]
    assert answered(f"Crime\n\nThe figures came out Monday.\n\n{asked}")["Murders fell."] == []


def test_labels_tell_question_and_answer() -> None:
    asked = "Q: Is it up? Say so.\n\nA: It fell.\n\nQ. Why?\n\nA. Luck, and who can say?\n"
    text = f"Crime\n\nWe asked Chief Joe Roe.\n\n{asked}"
    said = answered(text)
    assert said["It fell."] == said["Luck, and who can say?"] == ["Joe Roe"]
    assert said["Say so."] == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Q&A: Ann Doyle, the city's police chief", "Ann Doyle"),
        ("Interview: Sheriff Ann Doyle, who spoke for the department", "Sheriff Ann Doyle"),
        ("**The Interview: Sheriff Ann Doyle**", "Sheriff Ann Doyle"),
        ("Q&A: Chief Ann Doyle on a bloody year", "Chief Ann Doyle"),
        ("Q&A: Gun Laws on Trial", None),
        ("Q&A: Gun Laws", None),
        ("Q&A: New Gun Laws, Explained", None),
        ("Q&A: What the figures mean", None),
    ],
)
def test_a_headline_may_name_who_answers(line: str, name: str | None) -> None:
    assert interviews.headed(line) == name


def test_the_name_may_stand_below_the_headline_or_in_the_lead() -> None:
    asked = "\n\nDid murders rise?\n\nThey fell.\n\nWhy?\n\nLuck alone.\n"
    assert answered(f"THE INTERVIEW\nAnn Doyle, chief of police{asked}")["They fell."] == ["Ann Doyle"]
    assert answered(f"THE INTERVIEW\nGun Laws, Explained{asked}")["They fell."] == []
    assert answered(f"TEN MINUTES WITH THE CHIEF\n\nAnn Doyle became chief in May.{asked}")["They fell."] == [
        "Ann Doyle"
    ]


def test_an_answer_may_stand_in_the_paragraph_of_its_question() -> None:
    text = (
        "Ann Doyle studies crime. We asked her.\n\nQ. Is it down? A. Yes. Murders fell.\n\nQ. Why? A. Nobody knows it."
    )
    said = answered(text)
    assert said["Is it down?"] == []
    assert said["Murders fell."] == ["Ann Doyle"]
    assert said["Nobody knows it."] == ["Ann Doyle"]


def test_a_line_in_bold_asks_and_a_label_answers() -> None:
    bold = "**Did murders rise?**\n\nThey fell.\n\n**The Gazette says 127.**\n\nNo, 122.\n\n**Why?**\n\nLuck.\n"
    said = answered(f"Crime\n\nWe asked Chief Joe Roe.\n\n{bold}")
    assert said["No, 122."] == ["Joe Roe"]
    assert all(said[one] != ["Joe Roe"] for one in said if "Gazette" in one)
    said = answered("Crime\n\nWe asked Chief Joe Roe.\n\nQ. Up?\n\nA. It fell. — Joe Roe\n\nQ. Why?\n\nA. Luck.\n")
    assert said["It fell."] == ["Joe Roe"]


def test_readers_sign_their_questions_and_their_remarks() -> None:
    text = (
        "ASK THE CHIEF\nMaj. Gil Santana answers readers' questions about robbery\n\n"
        "How much did it fall? — Renee, Easton\n\nBy half.\n\n"
        "Murders went up. You left that out. — Glenn, Marlow\n\nI left nothing out.\n"
    )
    said = answered(text)
    assert said["By half."] == said["I left nothing out."] == ["Gil Santana"]
    assert said["Murders went up."] == ["Glenn"]


def test_questions_signed_in_brackets_and_an_interview_by_a_reporter_have_answers() -> None:
    asked = (
        "Ask the coroner\n\nReaders sent questions; Ann Doyle, the coroner, answered them.\n\n"
        "Is it down? (Bill, Easton)\n\nKillings fell to 31.\n\nAnd thefts? (Ana, Weston)\n\nThefts rose."
    )
    assert [who(asked, words) for words in ("Killings", "Thefts rose")] == ["Ann Doyle", "Ann Doyle"]
    held = (
        "Ann Doyle: “We count”\n\nThe coroner on numbers. Interview by Sam Weir.\n\nIs it down?\n\n"
        "Killings fell to 31.\n\nAnd thefts?\n\nThefts rose."
    )
    assert who(held, "Thefts rose") == "Ann Doyle"


def test_a_title_may_head_who_answers_on_what() -> None:
    body = "\n\nHow many?\n\nThere were 60 murders.\n\nAnd robberies?\n\nThey fell 10 percent.\n"
    said = answered(f"Five minutes: Dr. Jane Holt, Tulsa College, on the murder count{body}")
    assert said["There were 60 murders."] == ["Jane Holt"]
    assert said["They fell 10 percent."] == ["Jane Holt"]
    untold = answered("Police: Mayor Jane Holt on murder\n\nThere were 60 murders. Robberies fell 10 percent.\n")
    assert untold["There were 60 murders."] == []
