"""Headlines that name a paper and not whose it is."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("below", "wanted"),
    [
        ("EASTON — Thefts rose 9 percent, the Easton Institute said in a report Monday.", "Easton Institute"),
        ("EASTON — Thefts rose 9 percent, according to a report by the Easton Institute.", "Easton Institute"),
        ("EASTON — It was cold.\n\nThe report came from nobody, Ann Roe said of it.", "Ann Roe"),
        ("EASTON — Thefts rose 9 percent, the police said.\n\nThe mayor wants a report.", "report"),
        ("EASTON — Thefts rose 9 percent, a report said.", "report"),
        ("EASTON — A critic of the report, Bob Lee, said crime is fine.", "report"),
        ("EASTON — In answer to the report, Mayor Ann Roe said crime is fine.", "report"),
    ],
)
def test_whose_report_it_is(below: str, wanted: str) -> None:
    assert speaker(f"Thefts up 9 percent, report says\n\n{below}", "up 9") == wanted


def test_a_named_speaker_stays() -> None:
    assert speaker("Thefts up 9 percent, chief says\n\nThe police said so in a report.", "up 9") == "chief"
