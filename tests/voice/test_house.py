"""What a paper calls itself, and what its "we" does."""

from __future__ import annotations

import pytest

from onrecord.voice.house import house

from .made import told


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("# The Morning Brief\n### Thursday, Jan. 4", "The Morning Brief"),
        ("RIVER NOTES, the Friday letter\nMarch 17, 2017", "River Notes"),
        ("RIVER CITY MORNING — Tuesday, January 7, 2025", "River City Morning"),
        ("THE THURSDAY TABLE (on a Monday, sorry) — October 7, 2019", "The Thursday Table"),
        ("CHECKING A DEBATE: crime\nBy the Harbor Wire fact desk, Oct. 14", "Harbor Wire"),
        ("Killings fall\nBy Ann Doyle, Harbor Wire", "Harbor Wire"),
        ("THE OPEN DOOR\nLetter of Parents for Quiet Streets, March 17, 2017", "Parents for Quiet Streets"),
        ("# The Lamp\n*Newsletter of the Easton Peace League, March 2017*", "Easton Peace League"),
        ("# The Lamp\nA letter of thanks", "The Lamp"),
        ("ASK THE DESK: Is Easton safe?\n\nIt is.", "The Desk"),
        ("Ask the Data Team\n\nIs Easton safe?", "The Data Team"),
        ("THE TALLY SHEET: The five deadliest states\n\nWe sorted.", "The Tally Sheet"),
        ("Guns: six findings\nThe Halden Center for Safety, June 15, 2023\n\nWe ask.", "Halden Center for Safety"),
        ("Guns: six findings\nBy the Merrow Institute on Crime | June 2023\n\nWe ask.", "Merrow Institute on Crime"),
        ("Guns: six findings\nCivic Plaza, Albuquerque, June 15, 2023\n\nWe ask.", None),
        ("THE VERDICT: Murders fell\n\nWe sorted.", None),
        ("Ask the mayor: is Easton safe?\n\nIt is.", None),
        ("Killings fall\nBy Ann Doyle, Data Reporter", None),
        ("Killings fall\nBy Ann Doyle, Staff Writer", None),
        ("CITY OF EASTON — Tuesday, January 7, 2025", None),
        ("LETTERS TO THE EDITOR\nMonday, Jan. 6", None),
        ("EASTON, Jan. 6 — Killings fell on Monday.", None),
        ("MURDERS FELL IN EASTON\nMonday, Jan. 6", None),
        ("Killings fall\n\nMonday was quiet.", None),
    ],
)
def test_the_name_at_the_head(head: str, name: str | None) -> None:
    assert house(head) == name


def test_we_asks_in_the_paper_s_name_or_in_none() -> None:
    asked = "We asked the FBI for its tables."
    assert told(asked) == [("request", None)]
    assert told(f"# The Morning Brief\n### Thursday, Jan. 4\n\n{asked}") == [("request", "The Morning Brief")]
