"""What an interviewer says, with a question mark and without."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute, prompts
from onrecord.voice.paragraphs import blocks


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("Tell us about car theft.", True),
        ("And talk about homicides.", True),
        ("So the mayor was wrong to call it safer than Omaha.", True),
        ("The union says you are 120 officers short.", True),
        ("Let's be clear: nobody was hurt.", False),
        ("So we hired more of them.", False),
        ("I hear you.", False),
        ("They fell by half.", False),
        ("He told me, “You have to wait,” and left.", False),
        ("You may ask. Others have. They got no answer.", False),
    ],
)
def test_a_short_paragraph_may_turn_to_whoever_answers(line: str, asks: bool) -> None:
    assert prompts.addresses(line, blocks(read_text(line))[0]) is asks


def test_a_prompt_without_a_sign_is_the_shorter_one_of_every_other_paragraph() -> None:
    text = (
        "IN CONVERSATION\n\nChief Ann Doyle on a year of stolen cars\n\n"
        "Easton's police chief sat down with our reporter, Joe Roe. What follows has been condensed.\n\n"
        "You came in promising to stop car theft.\n\nAnd we have, by a quarter in two years.\n\n"
        "Murders are up.\n\nThere were 55 last year, and 46 the year before that one.\n\n"
        "And Marlow?\n\nAsk them.\n\nDoyle, 51, will speak on Tuesday.\n"
    )
    said = {
        text[one.span.start : one.span.end]: [link.speaker for voice in one.voices for link in voice.attribution]
        for one in attribute(read_text(text))
    }
    assert said["And we have, by a quarter in two years."] == ["Ann Doyle"]
    assert said["There were 55 last year, and 46 the year before that one."] == ["Ann Doyle"]
    assert said["Ask them."] == ["Ann Doyle"]
    assert said["Murders are up."] == said["Doyle, 51, will speak on Tuesday."] == []
