from __future__ import annotations

import re

import pytest

from onrecord.voice import attribute

from .made import cases, document, speaker, voice_at

CASES = list(cases("voice.txt"))
_ASK = re.compile(r"(?P<words>.+?) = (?P<names>.+?)(?P<denied>, denied)?(?: on (?P<day>\d{4}-\d\d-\d\d))?$")


@pytest.mark.parametrize(("text", "asks"), CASES, ids=[text[:40] for text, _ in CASES])
def test_the_innermost_speaker_and_who_relays(text: str, asks: list[str]) -> None:
    statements = attribute(document(text))
    assert asks
    for ask in asks:
        found = _ASK.match(ask)
        assert found is not None, ask
        place = text.find(found["words"])
        assert place >= 0, ask
        voice = voice_at(statements, place)
        if found["names"] == "story":
            assert voice is None or not voice.attribution, ask
            continue
        assert voice is not None, ask
        wanted = found["names"].split(" < ")
        have = [link.speaker.removeprefix("the ") for link in voice.attribution]
        assert have == wanted, ask
        assert voice.denied == bool(found["denied"]), ask
        if found["day"]:
            said = voice.attribution[0].said
            assert said is not None
            assert said.first.isoformat() == found["day"], ask


def test_attributing_words_are_asides() -> None:
    text = "Homicides fell to 40, police said Thursday, the fewest since 1990."
    (statement,) = attribute(document(text))
    assert [text[span.start : span.end] for span in statement.asides] == ["police said Thursday"]


def test_without_a_date_the_day_is_unknown() -> None:
    (statement,) = attribute(document("Homicides fell, police said Thursday.", None))
    assert statement.voices[0].attribution[0].said is None


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        (
            "Reno had 30 murders, said Ann Doyle, who teaches at the college.",
            "said Ann Doyle, who teaches at the college",
        ),
        (
            "Reno had 30 murders, said Ann Doyle, 41, a teacher who has lived there since 1996.",
            "said Ann Doyle, 41, a teacher who has lived there since 1996",
        ),
        ("Reno had 30 murders, said Ann Doyle, who called it the most ever.", "said Ann Doyle"),
        ("Reno had 30 murders, said Ann Doyle, whose block had 12.", "said Ann Doyle"),
        ("Reno had 30 murders, said Ann Doyle, and Mesa had 12.", "said Ann Doyle"),
    ],
)
def test_who_a_speaker_is_claims_nothing_unless_it_tells_a_figure(text: str, aside: str) -> None:
    (statement,) = attribute(document(text))
    assert [text[span.start : span.end] for span in statement.asides] == [aside]


def test_a_nickname_is_no_quotation() -> None:
    statements = attribute(document("Mayor Walt “Bud” Doyle said Reno had 30 murders."))
    voice = voice_at(statements, 35)
    assert voice is not None
    assert voice.attribution[0].speaker == "Walt Doyle"


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Killings fell to 31, said Alderman Will Hale.", "Killings", "Will Hale"),
        ("Killings fell to 31, said Rose Doyle, an analyst.", "Killings", "Rose Doyle"),
        ("Killings fell to 31, said May Doyle, an analyst.", "Killings", "May Doyle"),
        ("Killings fell to 31, said Chief Ann Means.", "Killings", "Ann Means"),
        ("Killings fell to 31 in May, police said.", "Killings", "police"),
        ("Killings fell to 31, an agent said.", "Killings", "an agent"),
        ("Killings fell to 31, a nurse said.", "Killings", "a nurse"),
        ("Ann Doyle of Ellis College, a critic of the plan, said killings fell to 31.", "killings", "Ann Doyle"),
        ("The chief tells us killings fell to 31.", "killings", "chief"),
        ("The figures tell us killings fell to 31.", "killings", None),
        ("Killings rose, police said. The department counted 31 thefts.", "31 thefts", "police department"),
        (
            "The Easton Policy Forum said killings fell. The group counted 31 thefts.",
            "31 thefts",
            "Easton Policy Forum",
        ),
        ("The Police Executive Panel said killings fell to 31.", "killings", "Police Executive Panel"),
        ("Mayor Ann Doyle said Easton was calm; in fact killings rose to 31.", "killings", None),
        ("According to Ann Doyle of Ellis College, killings fell to 31.", "killings", "Ann Doyle"),
        ("Lou Hale, her rival in May's vote, disagreed, saying killings fell to 31.", "killings", "Lou Hale"),
        ("“Killings fell to 31,” wrote @adoyle.", "Killings", "adoyle"),
        ("@adoyle wrote: “Killings fell to 31.”", "Killings", "adoyle"),
        ("CLAIM: “Killings fell to 31.” — Mayor Ann Doyle", "Killings", "Ann Doyle"),
        ("The FBI confirmed the total on Monday: 31 killings in Easton.", "31 killings", "FBI"),
    ],
)
def test_who_speaks(text: str, words: str, wanted: str | None) -> None:
    assert speaker(text, words) == wanted
