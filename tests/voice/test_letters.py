"""Letters to the editor, signed below."""

from __future__ import annotations

from onrecord.voice.letters import letters, signer
from onrecord.voice.paragraphs import blocks
from onrecord.voice.statements import attribute

from .made import document, speaker

PAGE = (
    "LETTERS\n\nEaston had 40 killings last year.\n\nAnn Doyle, Easton\n\n"
    "It had 50. I ask the mayor to publish the list.\n\n— Lou Hale, Weston, Ohio\n\nThe city counted 45."
)


def writers(text: str) -> list[str | None]:
    made = document(text)
    return [letter.writer for letter in letters(made.text, blocks(made))]


def test_each_letter_is_the_writers_below_it() -> None:
    assert writers(PAGE) == ["Ann Doyle", "Lou Hale"]
    said = {
        PAGE[statement.span.start : statement.span.end]: [
            link.speaker for voice in statement.voices for link in voice.attribution
        ]
        for statement in attribute(document(PAGE))
    }
    assert said["Easton had 40 killings last year."] == ["Ann Doyle"]
    assert said["It had 50."] == ["Lou Hale"]
    assert said["The city counted 45."] == []


def test_only_a_page_that_says_so_holds_letters() -> None:
    assert writers(PAGE.replace("LETTERS", "OPINION")) == []
    assert writers("LETTERS\n\nEaston had 40 killings.\n\nNo name stands below it") == []


def test_the_one_letter_signed_on_two_lines_is_the_text_s_own_voice() -> None:
    text = (
        "LETTERS TO THE EDITOR\n\nTo the editors:\n\n"
        + "Easton had 40 killings last year, and nobody at City Hall has said why. " * 3
        + "I asked the chief, Paul Denn, for the list.\n\nANN DOYLE\nEaston\nThe writer is a nurse."
    )
    made = document(text)
    assert signer(made.text, blocks(made)) == "Ann Doyle"
    assert signer(made.text.replace("LETTERS", "NOTES", 1).replace("TO THE", "BY THE"), blocks(made)) is None
    statements = attribute(made)
    assert [str(act.actor).title() for one in statements for act in one.acts] == ["Ann Doyle"]
    assert not any(voice.attribution for one in statements for voice in one.voices)


def test_letters_signed_above_end_where_the_page_speaks() -> None:
    text = (
        "MAILBAG\n\nANN DOYLE, Easton: It had 40.\n\nIt was 30.\n\nLou Hale of Weston writes: It had 50.\n\nSend yours."
    )
    made = document(text)
    found = letters(made.text, blocks(made))
    assert [(one.writer, text[one.words :][:3]) for one in found] == [("Ann Doyle", "It "), ("Lou Hale", "It ")]
    assert found[-1].end == text.index("Send")


def test_labels_on_lines_of_their_own_hold_up_to_the_next() -> None:
    text = (
        "LETTERS\n\nLou Hale of Weston writes:\n\nIt had 50.\n\nThat is a record.\n\n"
        "Ann Doyle, the paper's public editor, replies:\n\nIt had 40.\n\nNot one more.\n\nSend yours."
    )
    made = document(text)
    said = {
        text[one.span.start : one.span.end]: [link.speaker for voice in one.voices for link in voice.attribution]
        for one in attribute(made)
    }
    assert said == {
        "LETTERS": [],
        "It had 50.": ["Lou Hale"],
        "That is a record.": ["Lou Hale"],
        "It had 40.": ["Ann Doyle"],
        "Not one more.": ["Ann Doyle"],
        "Send yours.": [],
    }
    nameless = document(text.replace("Ann Doyle, the paper's public editor,", "The editor").replace(" of Weston", ""))
    assert [one.writer for one in letters(nameless.text, blocks(nameless))] == [None, "Lou Hale"]


def test_a_dash_signs_a_letter_without_a_town() -> None:
    assert writers("LETTERS\n\nWe had 40 killings.\n— Sgt. Lou Hale, 81\n\nWe had 50.\n— Ann Doyle of Easton") == [
        "Sgt. Lou Hale",
        "Ann Doyle",
    ]


def test_a_name_and_a_town_right_below_sign_a_letter() -> None:
    long = "Killings in this town went down last year, and nobody who lives here seems to have noticed it at all."
    assert writers(f"LETTERS\n\n{long}\nAnn Doyle, Easton\n\n{long}\nLou Hale, Weston") == ["Ann Doyle", "Lou Hale"]


def test_what_several_people_said_and_signed_with_a_town_is_theirs() -> None:
    text = (
        "We asked people.\n\n“Easton had 40 killings.” — Lena M., Easton\n\n“We had 50.” — Dave, Marlow\n\n"
        "Police say robberies fell."
    )
    assert writers(text) == ["Lena M.", "Dave"]
    said = {
        text[statement.span.start : statement.span.end]: [voice.attribution[0].speaker for voice in statement.voices][
            -1:
        ]
        for statement in attribute(document(text))
    }
    assert said["“We had 50.”"] == ["Dave"]
    assert writers("“Easton had 40.” (annroe)\n\n“It had 50.” (Old Cop)\n\n“So it did.”") == ["annroe", "Old Cop"]
    assert writers("“Easton had 40 killings.” — Lena M., Easton\n\nPolice say robberies fell.") == []


def test_an_age_may_stand_behind_who_signs_and_the_town_on_a_line_below() -> None:
    aged = "LETTERS\n\nIt fell.\n— Ann Doyle, 71, Easton\n\nIt rose.\n\nLou Hale, age 19, Weston"
    assert writers(aged) == ["Ann Doyle", "Lou Hale"]
    below = "LETTERS\n\nTo the editor:\n\nIt fell.\n\nAnn Doyle\nEaston\n\nIt rose.\n\nDr. Lou Hale\nWest Easton"
    assert writers(below) == ["Ann Doyle", "Dr. Lou Hale"]
    assert writers(below.replace("LETTERS", "OPINION")) == []


def test_a_dash_a_part_of_town_or_a_name_alone_signs_on_such_a_page() -> None:
    page = "LETTERS\n\nIt fell.\n\n—Ann Doyle (Brookside)\n\nIt rose. -- Lou Hale, retired nurse\n\nNo. -- T. Bloom"
    assert writers(page) == ["Ann Doyle", "Lou Hale", "T. Bloom"]
    long = "Robberies in this town fell by 4 percent in the whole of 2017."
    alone = f"LETTERS\n\nIt fell.\n\nAnn Doyle, Easton\n\nIt Was Worse\n\n{long}\n\nLou Hale\n\nNot A Blip\n\n{long}"
    assert writers(alone) == ["Ann Doyle", "Lou Hale"]
    assert writers(alone.replace("Ann Doyle, Easton", "Now")) == []


def test_a_name_and_a_town_below_each_letter_sign_it_where_each_salutes_the_editor() -> None:
    long = "Easton had 40 killings, and nobody on the council has lifted a finger about it in all the months since."
    page = (
        f"To the editor:\n{long}\nANN DOYLE\nEaston\n\nTo the editor:\n{long}\nLOU HALE\nWeston\n\n"
        "Editor's note: It had 45."
    )
    assert writers(page) == [None, "Ann Doyle", "Lou Hale"]
    greeted = (
        "LETTERS\n\nDEAR EDITOR: It had 40.\n\nSincerely,\nAnn Doyle\nEaston\n\nDEAR EDITOR: No.\n\nLou Hale\nWeston"
    )
    assert writers(greeted) == ["Ann Doyle", "Lou Hale"]
    assert speaker(greeted, "It had 40") == "Ann Doyle"


def test_who_signs_may_tell_a_trade_a_day_or_a_bar_before_the_town() -> None:
    page = "LETTERS\n\nIt fell.\nLt. Ann Doyle (ret.)\nEaston, Feb. 1, 2019\n\nNo.\nLou Hale\nThe writer is a nurse."
    assert writers(page) == ["Lt. Ann Doyle", "Lou Hale"]
    barred = "LETTERS\n\nIt fell.\n\nAnn Doyle | Easton\n\nIt rose.\n\nLou Hale | Weston"
    assert writers(barred) == ["Ann Doyle", "Lou Hale"]


def test_a_dash_alone_marks_who_signs_and_no_item_of_a_list() -> None:
    page = (
        "LETTERS TO THE BELL\n\nIt fell.\n— Ann Doyle, Brookside\n\nIt rose.\n— Lou Hale, sophomore\n\n"
        "No.\n— Sgt. Tess Bloom, retired\n\nCORRECTIONS\n\nIt had 45."
    )
    assert writers(page) == ["Ann Doyle", "Lou Hale", "Sgt. Tess Bloom"]
    listed = "LETTERS\n\nPrint these:\n— New York, 488 murders\n\nIt fell.\n— Lou Hale, nurse"
    assert writers(listed) == ["Lou Hale"]


def test_the_last_line_signs_a_letter_to_the_editor() -> None:
    body = "Your story of Sunday says that nobody here need worry when walking home at night from the bus. " * 3
    for signed in ("Ann Roe, Easton", "Ann Roe\nEaston"):
        text = f"To the editor:\n\n{body}I asked the council to act.\n\n{signed}"
        assert [act.actor for one in attribute(document(text)) for act in one.acts] == ["Ann Roe"]
