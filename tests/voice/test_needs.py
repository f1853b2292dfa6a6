"""What must follow the verb of an act."""

from __future__ import annotations

import pytest

from .made import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mayor Ann Doyle declined this week to say who will pay.", [("refusal", "Ann Doyle")]),
        ("Mayor Ann Doyle has declined since May to say who will pay.", [("refusal", "Ann Doyle")]),
        ("Mayor Ann Doyle declined to 5,861 votes.", []),
        ("Mayor Ann Doyle asked the FBI, in writing, for its tables.", [("request", "Ann Doyle")]),
        ("Mayor Ann Doyle moved to table the request.", [("act", "Ann Doyle")]),
        ("Mayor Ann Doyle moved to Easton.", []),
        ("Mayor Ann Doyle asked the council, tonight, to pass it.", [("request", "Ann Doyle")]),
        ("It follows an inquiry that Mayor Ann Doyle opened in March.", [("act", "Ann Doyle")]),
        ("It was the store that Mayor Ann Doyle opened in March.", []),
        ("Mayor Ann Doyle approved two police academies.", [("act", "Ann Doyle")]),
        ("Mayor Ann Doyle declined, through a spokesman, who said nothing.", [("refusal", "Ann Doyle")]),
        ("The council tabled it, 8-6.", [("act", "the council")]),
        ("The council tabled 40 killings.", []),
        ("The mayor formed a 12-member task force on killings.", [("act", "the mayor")]),
        ("The FBI filed a proposed consent decree in court.", [("act", "FBI")]),
        ("Mayor Ann Doyle asked all four for corrections.", [("request", "Ann Doyle")]),
        ("Mayor Ann Doyle asked both of them for the list.", [("request", "Ann Doyle")]),
        ("“I will get you the list next week,” Mayor Ann Doyle said.", [("promise", "Ann Doyle")]),
        ("“I'll have that for you soon,” Mayor Ann Doyle said.", [("promise", "Ann Doyle")]),
        ("Mayor Ann Doyle had no comment.", [("refusal", "Ann Doyle")]),
        ("The union: no comment on the plan.", [("refusal", "the union")]),
        ("Mayor Ann Doyle made a comment that pleased nobody.", []),
        (
            "Mayor Ann Doyle asked the council for $3 million and said she will open two offices.",
            [("request", "Ann Doyle"), ("promise", "Ann Doyle")],
        ),
    ],
)
def test_what_follows_makes_the_act(text: str, wanted: list[tuple[str, str]]) -> None:
    assert told(text) == wanted
