"""Sound in a broadcaster's script, and the cues of what the script itself tells."""

from __future__ import annotations

import pytest

from .made import speaker

SAID = "Easton had 40 murders this year."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"Killings fell.\n\n[SOT: ANN DOYLE, POLICE CHIEF]\n“{SAID}”", "Ann Doyle"),
        (f"Killings fell.\n\n((SOT - Chief Ann Doyle)) {SAID}", "Ann Doyle"),
        (f"Killings fell.\n\n[SOT/ANN DOYLE/POLICE CHIEF]\n{SAID}", "Ann Doyle"),
        (f"Killings fell.\n\n[SOT: Ann Doyle, chief: “{SAID}”]", "Ann Doyle"),
        (f"Killings fell.\n\nSOT: CHIEF ANN DOYLE\n“{SAID}”", "Ann Doyle"),
        (f"Killings fell.\n\n[TAKE SOT: ANN DOYLE/CHIEF]\n\nIt is down.\n\n{SAID}", None),
        (f"NARRATION: {SAID}", None),
        (f"ANCHOR INTRO: Killings fell.\n\nPKG: {SAID}", None),
        (f"[SOUND: sirens] {SAID}", None),
        (f"Chief Ann Doyle spoke (Sound: Roe Hall). {SAID}", None),
    ],
)
def test_who_is_heard(text: str, wanted: str | None) -> None:
    assert speaker(text, "40 murders") == wanted
