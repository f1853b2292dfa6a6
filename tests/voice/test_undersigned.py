"""Who signs a text in the first person at its foot."""

from __future__ import annotations

import pytest

from .made import told

ASKED = "I asked Chief Lou Hale for a list of cold cases."


@pytest.mark.parametrize(
    ("foot", "wanted"),
    [
        ("Renata Solis\nCouncilwoman, 16th District", "Renata Solis"),
        ("Sincerely,\n\nRenata Solis", "Renata Solis"),
        ("All the best,\nMark Ruiz\nMember of Congress", "Mark Ruiz"),
        ("Sheriff Al Pruitt", "Al Pruitt"),
        ("Thanks,\nRep. Gail Hurd, D-Marlow\n\nOffice hours: Saturdays at 10.", "Gail Hurd"),
        ("— Ed Vance", "Ed Vance"),
        ("Renata Solis", "Renata Solis"),
        ("West Virginia\nMayor of the day", None),
        ("The Marlow Police Department", None),
    ],
)
def test_the_one_who_signs_is_i(foot: str, wanted: str | None) -> None:
    assert told(f"WARD LETTER\n\nNeighbors,\n\n{ASKED}\n\n{foot}")[0] == ("request", wanted)


def test_a_byline_goes_before_a_signature() -> None:
    assert told(f"Notes\nBy Ann Doyle\n\n{ASKED}\n\nSheriff Al Pruitt")[0] == ("request", "Ann Doyle")


def test_who_is_quoted_signs_nothing() -> None:
    text = "Killings fell. “I asked the chief for a plan,” said Councilman Ed Vance.\n\nSheriff Al Pruitt"
    assert told(text)[0] == ("request", "Ed Vance")
