"""Acts told in the passive, and what is none."""

from __future__ import annotations

import pytest

from onrecord.reading import read_text
from onrecord.voice import attribute


def acts(text: str) -> list[tuple[str, str | None]]:
    return [(act.kind.value, act.actor) for one in attribute(read_text(text)) for act in one.acts]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The budget was approved by the council.", [("act", "the council")]),
        ("Chief Joe Roe was sued by the Easton Police Union.", [("act", "Easton Police Union")]),
        ("Gov. Ann Doyle was urged to send troops by Mayor Lou Hale.", [("request", "Lou Hale")]),
        ("Gov. Ann Doyle was urged by Mayor Lou Hale to send troops.", [("request", "Lou Hale")]),
        (
            "Mayor Lou Hale asked Gov. Ann Doyle for aid. It was denied.",
            [("request", "Lou Hale"), ("refusal", "Ann Doyle")],
        ),
        ("The plan was not approved by the council.", []),
        (
            "Chief Tom Roe asked the council for 20 officers. He declined to say which requests were denied.",
            [("request", "Tom Roe"), ("refusal", "Tom Roe")],
        ),
        ("He was denied bail. The crowd was pressed by police for an hour.", []),
        ("The plan was turned down. Robberies rose 12 percent, he was told.", []),
        ("The driver was asked for his license by an officer.", []),
    ],
)
def test_whoever_by_names_or_who_was_asked(text: str, told: list[tuple[str, str | None]]) -> None:
    assert acts(text) == told
