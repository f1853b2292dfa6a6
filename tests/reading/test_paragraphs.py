import pytest

from onrecord.reading.paragraphs import paragraphs, without_furniture
from onrecord.reading.printed import Line

LONG = "The city of Oakport had twelve parades in the year that ended, the mayor"


def page(number: int, *lines: str, left: float = 72, top: float = 700, size: float = 12) -> list[Line]:
    """Lines 14 points apart; an empty one leaves a gap, and spaces in front move a line inwards."""
    return [
        Line(line.strip(), left + 6 * (len(line) - len(line.lstrip())), top - 14 * row, size, number)
        for row, line in enumerate(lines)
        if line
    ]


def words(*pages: list[Line]) -> list[str]:
    return [one.words for one in paragraphs(pages)]


def test_a_gap_begins_a_paragraph() -> None:
    lines = page(0, LONG, "said. Rain fell.", "", LONG, f"{LONG} again", "said.")
    assert words(lines) == [f"{LONG} said. Rain fell.", f"{LONG} {LONG} again said."]


def test_a_line_set_further_in_begins_a_paragraph() -> None:
    assert words(page(0, LONG, f"{LONG}.", f"   {LONG}", "said.")) == [f"{LONG} {LONG}.", f"{LONG} said."]


def test_a_line_with_room_for_the_next_word_ends_one() -> None:
    assert words(page(0, LONG, "said.", LONG, "said.")) == [f"{LONG} said.", f"{LONG} said."]
    assert words(page(0, "Murders: 617 (2023)", "Parades fell", LONG)) == ["Murders: 617 (2023)", "Parades fell", LONG]
    assert words(page(0, LONG, "and so she said", "nothing more")) == [f"{LONG} and so she said nothing more"]


def test_a_headline_in_larger_letters_stands_alone() -> None:
    assert words([*page(0, "Parades", size=20, top=740), *page(0, LONG, "said.")]) == ["Parades", f"{LONG} said."]


def test_each_bullet_is_a_paragraph() -> None:
    assert words(page(0, f"• {LONG}", "  said", "• Rain", "2. Snow")) == [f"• {LONG} said", "• Rain", "2. Snow"]


def test_a_sentence_goes_on_over_a_page_and_a_column() -> None:
    first = page(0, LONG, f"{LONG} said", "Rainfall Report 7", top=60)
    second = [*page(1, "it rained. Then not."), *page(1, LONG, top=400), *page(1, "spoke.", left=300)]
    assert words(first[:2], second) == [f"{LONG} {LONG} said it rained. Then not.", f"{LONG} spoke."]
    assert words(page(0, LONG, "said."), page(1, f"And {LONG}", "spoke.")) == [f"{LONG} said.", f"And {LONG} spoke."]


def test_heads_feet_and_numbers_of_pages_are_left_out() -> None:
    pages = [
        [
            *page(number, "Oakport Police", top=760),
            *page(number, text),
            *page(number, f"Report, page {number + 4} of 9", top=40),
        ]
        for number, text in enumerate((LONG, "said so", "again."))
    ]
    assert words(*pages) == [f"{LONG} said so again."]
    assert words(page(0, "12/31/23, 2:50 PM Parades", LONG, "said.", "https://bell.example.org/a 1/2")) == [
        f"{LONG} said."
    ]
    assert words(page(0, LONG, "said.", "- 3 -")) == [f"{LONG} said."]


def test_what_only_looks_alike_stays() -> None:
    rows = [page(number, f"Murders {figure}", LONG, "said.") for number, figure in enumerate((617, 512))]
    assert without_furniture(rows) == rows
    moved = [page(0, "A heading", top=700), page(1, "A heading", top=500)]
    assert without_furniture(moved) == moved
    inside = [page(number, f"Start {text}", "A heading", f"{text} end") for number, text in enumerate(("a", "b"))]
    assert without_furniture(inside) == inside


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("the neigh-", "bors met", "the neighbors met"),
        ("the twenty-", "five parades", "the twenty-five parades"),
        ("in 2015-", "2016 it rained", "in 2015-2016 it rained"),
        ("a 41-", "year-old man", "a 41-year-old man"),
        ("a gun-", "related crime, as gun-related crimes go", "a gun-related crime, as gun-related crimes go"),
        ("a year-", "to-date sum", "a year-to-date sum"),
        ("Oakport-", "Millbrook road", "Oakport- Millbrook road"),
        ("the neigh\N{SOFT HYPHEN}", "bors met", "the neighbors met"),
        ("a sum -", "of sorts", "a sum - of sorts"),
    ],
)
def test_a_word_parted_at_the_end_of_a_line(above: str, below: str, joined: str) -> None:
    assert words(page(0, above, below)) == [joined]


def test_rows_of_figures_are_shown_and_not_said() -> None:
    lines = page(0, LONG, "said.", "", "Offense 2022 2023", "Murder 695 617", "Rape 12 11", "", LONG, "said.")
    assert [one.words for one in paragraphs([lines]) if not one.is_said] == [
        "Offense 2022 2023",
        "Murder 695 617",
        "Rape 12 11",
    ]
    close = page(
        0, LONG, "Crime 2022 2023 % Change", "Murder 695 617 -11%", "Total 20,000 1,000 5%", "The mayor spoke."
    )
    assert words(close) == [
        LONG,
        "Crime 2022 2023 % Change",
        "Murder 695 617 -11%",
        "Total 20,000 1,000 5%",
        "The mayor spoke.",
    ]
    far = page(0, "Murder 695", "", "Robbery 617", "", LONG)
    assert [one.is_said for one in paragraphs([far])] == [False, False, True]


@pytest.mark.parametrize(
    "line", ["Murders: 617 (2023)", "Murders rose from 512 to 617.", "It had 617", "Oakport had 617 murders"]
)
def test_a_line_that_may_be_a_sentence_is_said(line: str) -> None:
    assert all(one.is_said for one in paragraphs([page(0, line, "", LONG, "said.")]))


def test_no_pages_are_no_paragraphs() -> None:
    assert words() == []
    assert words([], []) == []
