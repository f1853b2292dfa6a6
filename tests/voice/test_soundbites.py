"""Sound in a broadcaster's script, and the cues of what the script itself tells."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        (
            "Killings fell.\n\n[SOT: ANN DOYLE, POLICE CHIEF]\n“Easton had 40 murders this year.”",
            "40 murders",
            "Ann Doyle",
        ),
        ("Killings fell.\n\n((SOT - Chief Ann Doyle)) Easton had 40 murders this year.", "40 murders", "Ann Doyle"),
        (
            "Killings fell.\n\n[TAKE SOT: ANN DOYLE/CHIEF]\n\nIt is down.\n\nEaston had 40 murders this year.",
            "40 murders",
            None,
        ),
        ("NARRATION: Easton had 40 murders this year.", "40 murders", None),
        ("[SOUND: sirens] Easton had 40 murders this year.", "40 murders", None),
        ("Chief Ann Doyle spoke (Sound: Roe Hall). Easton had 40 murders this year.", "40 murders", None),
    ],
)
def test_who_is_heard(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
