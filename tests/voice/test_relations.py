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
    "“Murders fell,” Joan Ames pointed out.": ["Joan Ames | pointed out | Murders fell"],
    "Joan Ames declared:\n\n“Murders fell 12 percent.”": ["Joan Ames | declared | “Murders fell 12 percent.”"],
    "Some who study crime argue that murders fell.": ["Some who study crime | argue | murders fell"],
    "It endorsed Joan Ames.": ["It | endorsed | Joan Ames"],
    "The plan, opposed by the board, failed.": ["the board | opposed | The plan"],
    "Joan Ames Calls Murder Rate Lowest Since 1990.": ["Joan Ames | Calls | Murder Rate Lowest Since 1990"],
    "After thanking the crowd, he promised 40 officers.": ["he | thanking | the crowd", "he | promised | 40 officers"],
    "The magazine put her wealth at $40 million.": ["The magazine | put | her wealth at $40 million"],
    "By the Gazette's count, murders fell 12 percent.": ["the Gazette's count | By | murders fell 12 percent"],
    "An Easton Times/Roe College poll found 61 percent felt unsafe.": [
        "An Easton Times/Roe College poll | found | 61 percent felt unsafe"
    ],
    "A new poll, run with Roe Research (D) and Doe Research (R), shows Ames with 61 percent.": [
        "A new poll, run with Roe Research (D) and Doe Research (R) | shows | Ames with 61 percent"
    ],
    "The ad slams Joan Ames over 40 murders.": ["The ad | slams | Joan Ames over 40 murders"],
    "And both vowed to hire 40 officers.": ["both | vowed | to hire 40 officers"],
    "Officials who in the past said murders fell left.": ["Officials who | said | murders fell left"],
    "Joan Ames (D-Easton), who chairs the panel, announced 40 hires.": [
        "Joan Ames (D-Easton), who | announced | 40 hires"
    ],
    "She repeated her attacks on the plan, calling it cruel.": [
        "She | repeated | her attacks on the plan",
        "She | calling | it cruel",
    ],
    "The board released the following statement: “Murders fell.”": [
        "The board | released the following statement | Murders fell"
    ],
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
    for text in (
        "said " * 2000,
        "“" * 500,
        "the mayor's claim that " * 500,
        ": , said by as",
        "Roe), 40), the chief), said it.",
        "",
    ):
        relations(document(text))
