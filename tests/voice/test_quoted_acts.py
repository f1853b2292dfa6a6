"""Acts in quotations whose speaker another sentence names."""

from __future__ import annotations

from .made import told


def test_a_quotation_that_goes_on_promises() -> None:
    assert told("“I can't say,” Mayor Ann Doyle said. “I'll sign the bill Monday.”") == [("promise", "Ann Doyle")]


def test_a_quotation_may_begin_before_its_speaker_is_named() -> None:
    text = "“We will not release the names. It would be wrong,” said Chief Lou Hale."
    assert told(text) == [("refusal", "Lou Hale")]


def test_a_quotation_of_nobody_promises_nothing() -> None:
    assert told("“I'll sign the bill Monday.”") == []


def test_who_goes_on_in_a_release_asks_and_not_its_issuer() -> None:
    text = (
        "MARLOW POLICE DEPARTMENT\nNews release, March 5, 2017\n\n“We solved them,” Chief Ann Doyle said. "
        "“I asked the City Council in January for 40 officers, and it funded 20.”"
    )
    assert told(text) == [("request", "Ann Doyle"), ("act", "City Council")]
