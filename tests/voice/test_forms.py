from __future__ import annotations

import pytest

from onrecord.voice.forms import form
from onrecord.voice.paragraphs import blocks

from .made import document

PAIRS = [
    ("FOR IMMEDIATE RELEASE\n\nThe Easton Police Department said crime fell.", "release", None),
    ("Easton Police Department news release\n\nCrime fell.", "release", None),
    ("The following press release was issued by the Easton police.\n\nCrime fell.", "release", None),
    ("Crime fell, Easton police said in a news release Monday.\n\nThefts rose.", "story", None),
    ("An Easton Police Department press release says crime fell.\n\nThefts rose.", "story", None),
    ("Crime fell, by figures set for release on Monday.\n\nThefts rose.", "story", None),
    (
        "EASTON POLICE DEPARTMENT\nPUBLIC AFFAIRS\nOctober 9, 2018\nCrime falls\n\nEaston has fewer thefts.\n\n"
        "Arsons fell.\n\nRapes rose.\n\nContact: 404-555-0122",
        "release",
        None,
    ),
    ("EASTON POLICE DEPARTMENT\nOctober 9, 2018\n\nCrime fell.\n\nArsons fell.\n\nRapes rose.", "release", None),
    ("Mayor Ann Doyle\nCity Hall, January 10, 2024\n\nGood evening. Crime fell.", "speech", "Mayor Ann Doyle"),
    ("Remarks of Ald. Ann Doyle, as delivered\n\nGood morning.", "speech", "Ald. Ann Doyle"),
    ("TEN MINUTES WITH Ann Doyle, criminologist\n\nIs it up?\n\nNo.", "interview", "Ann Doyle"),
    ("FIVE QUESTIONS with Ann Doyle, who studies crime\n\nIs it up?\n\nNo.", "interview", "Ann Doyle"),
    ("In an interview with the World-Gazette, Chief Lou Hale said crime fell.\n\nThefts rose.", "story", None),
    ("This interview with Ann Doyle has been edited.\n\nIs it up?\n\nNo.", "interview", "Ann Doyle"),
    ("ANN DOYLE (HOST): Hello.\n\nLOU HALE: Hello.", "transcript", None),
    ("FIVE MINUTES with the new chief\n\nHURD: Is it up?\n\nTHEED: No.", "transcript", None),
    ("[HOST ANN DOYLE] Hello.\n\n[LOU HALE] Hello.", "transcript", None),
    ("[LAUGHTER] Hello.\n\nKillings fell.", "story", None),
    ("FROM: Ann Doyle\nRE: Crime\n\nKillings fell.", "story", None),
    ("ANN DOYLE, DEPUTY DIRECTOR: Hello.\n\nLOU HALE: Hello.", "transcript", None),
    ("Chief Lou Hale: Hello.\n\nReporter: Is it up?\n\nChief Lou Hale: No.", "transcript", None),
    ("Q. Is it up?\n\nA. No.\n\nQ. Why?\n\nA. Rain.", "story", None),
    ("Crime fell.\n\nElsewhere: Easton had 40.", "story", None),
    ("HOMICIDES: 40, up from 31.\n\nCAR THEFT: 1,200.\n\nHOW WE COMPARE: Easton had 90.", "story", None),
]


@pytest.mark.parametrize(("text", "kind", "issuer"), PAIRS)
def test_what_kind_of_text_it_is(text: str, kind: str, issuer: str | None) -> None:
    made = document(text)
    found = form(made, blocks(made))
    assert (found.kind, found.issuer) == (kind, issuer)


def test_a_byline_and_a_masthead_name_the_author() -> None:
    for text, author in (
        ("COLUMN\n\nBy Ann Doyle, vice mayor of Easton\n\nThefts fell.", "Ann Doyle"),
        ("The long way\n\nI walk to work. Crime fell.\n\n*Nora Whit is a nurse in Easton.*", "Nora Whit"),
        ("The long way\n\nCrime fell.\n\nNora Whit is a nurse in Easton.", None),
        ("The long way\n\nBy Nora Whit\n\nCrime fell.", "Nora Whit"),
        ("ASK US\nBy Nora Whit | Easton Herald, May 8, 2007\n\nCrime fell. I asked.", "Nora Whit"),
        ("By Nora Whit, Easton Herald\n\nCrime fell.", "Nora Whit"),
        ("By The Numbers, Easton\n\nCrime fell.", None),
        ("# The Docket — Monday\n\nWe asked.", "The Docket"),
    ):
        made = document(text)
        assert form(made, blocks(made)).author == author
