from __future__ import annotations

import pytest

from onrecord.voice.relations import relations

from .made import document

# source | cue | content; several contents are joined by "+"
CASES = {
    "Murders fell 12 percent, the mayor said.": ["the mayor | said | Murders fell 12 percent"],
    "According to the Gazette, murders fell.": ["the Gazette | According to | murders fell"],
    "Joan Ames hopes to hire 40 officers.": ["Joan Ames | hopes | to hire 40 officers"],
    "Joan Ames, the sheriff, has criticized the plan.": ["Joan Ames, the sheriff | criticized | the plan"],
    "“Murders fell,” said Joan Ames. The board rejected the plan.": [
        "Joan Ames | said | Murders fell",
        "The board | rejected | the plan",
    ],
    "Murders, Joan Ames said, fell 12 percent.": ["Joan Ames | said | Murders+fell 12 percent"],
    "The mayor told the board that murders fell.": ["The mayor | told | murders fell"],
    "Murders have reportedly doubled.": [" | reportedly | doubled"],
    "The plan was criticized by Joan Ames.": ["Joan Ames | criticized | The plan"],
    "In a new Gazette poll, 61 percent felt unsafe.": ["a new Gazette poll | In | 61 percent felt unsafe"],
    "Joan Ames's criticism of the plan was short.": ["Joan Ames | criticism | the plan was short"],
    "Joan Ames called for 40 officers and said murders fell.": [
        "Joan Ames | called for | 40 officers",
        "Joan Ames | said | murders fell",
    ],
    "The mayor said the chief wants more officers.": ["The mayor | said | the chief wants more officers"],
    "The statement read: “We hired 40 officers.”": ["The statement | read | We hired 40 officers"],
    "FBI reports show that 40 officers left.": ["FBI reports | show | 40 officers left"],
    "As a study from 2011 noted, murders fell 12 percent.": ["a study from 2011 | noted | murders fell 12 percent"],
    "Murders fell 12 percent, the poll found.": ["the poll | found | Murders fell 12 percent"],
    "Joan Ames, who's called for 40 officers, left.": ["Joan Ames, who | called for | 40 officers, left"],
    "Murders fell, Joan Ames wrote in her book, “The Long Watch.”": ["Joan Ames | wrote | Murders fell"],
    "Joan Ames is assured of 40 votes.": ["Joan Ames | assured | of 40 votes"],
    "Murders fell 12 percent in a new Gazette poll.": ["a new Gazette poll | in | Murders fell 12 percent"],
    "The press secretary said murders fell.": ["The press secretary | said | murders fell"],
    "The state had 40 murders, and police seized 12 guns.": [],
}


@pytest.mark.parametrize("text", CASES)
def test_the_three_parts_of_an_attribution(text: str) -> None:
    shown = [
        " | ".join(
            (
                text[one.source.start : one.source.end] if one.source else "",
                text[one.cue.start : one.cue.end],
                "+".join(text[span.start : span.end] for span in one.content),
            )
        )
        for one in relations(document(text))
    ]
    assert shown == CASES[text]


def test_a_hostile_text_makes_no_trouble() -> None:
    for text in ("said " * 2000, "“" * 500, "the mayor's claim that " * 500, ": , said by as", ""):
        relations(document(text))
