"""What holds for any text, and how well the stage reads the shared stories."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Document, Post, Setting, Span, VoiceKind
from onrecord.voice import attribute
from score_voice import score

from .made import document

BENCH = Path(__file__).parents[3] / "shared" / "bench"
_WORDS = st.sampled_from(
    [
        "Police",
        "police",
        "said",
        "says",
        "that",
        ",",
        ".",
        ";",
        ":",
        "“",
        "”",
        '"',
        "(",
        ")",
        "The",
        "the",
        "Mayor",
        "Ann",
        "Doyle",
        "she",
        "he",
        "it",
        "Department",
        "according",
        "to",
        "by",
        "'s",
        "count",
        "40",
        "will",
        "would",
        "not",
        "must",
        "asked",
        "for",
        "promised",
        "no",
        "\n",
        "\n\n",
        "-",
        "#",
        "U.S.",
        "Jan.",
        "—",
        "FBI",
        "data",
        "show",
        ",",
        "who",
        ",",
        "told",
    ]
)
_TEXTS = st.one_of(st.text(max_size=300), st.lists(_WORDS, max_size=60).map(" ".join))


@given(_TEXTS)
def test_spans_index_the_text_in_order_and_lie_in_their_sentence(text: str) -> None:
    place = 0
    for statement in attribute(document(text)):
        span = statement.span
        assert place <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        place = span.end
        for part in [*(voice.span for voice in statement.voices), *statement.asides]:
            assert span.start <= part.start < part.end <= span.end
        for act in statement.acts:
            assert span.start <= act.span.start < act.span.end <= span.end
            assert act.sentence == span
        assert all(voice.attribution for voice in statement.voices)


@given(_TEXTS)
def test_the_same_text_gives_the_same_statements(text: str) -> None:
    assert attribute(document(text)) == attribute(document(text))


@given(_TEXTS)
def test_words_outside_furniture_are_in_some_sentence(text: str) -> None:
    made = document("Crime fell in Marlow. " + text)
    assert attribute(made)[0].span.start == 0


def test_a_post_speaks_for_its_author_on_its_day() -> None:
    text = "Murder is up! He must ask for help. — Ann Roe (@roe) January 2, 2017"
    post = Post(Span(0, len(text)), Span(0, 35), "Ann Roe", "@roe", date(2017, 1, 2))
    statements = attribute(Document("made", text, date(2017, 3, 17), posts=(post,)))
    assert [statement.setting for statement in statements] == [Setting.POST, Setting.POST]
    for statement in statements:
        (voice,) = statement.voices
        assert voice.kind is VoiceKind.POST
        (link,) = voice.attribution
        assert (link.speaker, link.role, link.cue) == ("Ann Roe", "@roe", "post")
        assert link.said is not None
        assert link.said.first == date(2017, 1, 2)


def test_furniture_makes_no_statement() -> None:
    text = "Sign up for our newsletter\nCrime fell."
    made = Document("made", text, None, furniture=(Span(0, 26),))
    assert [text[one.span.start : one.span.end] for one in attribute(made)] == ["Crime fell."]


@pytest.mark.skipif(not BENCH.exists(), reason="the shared stories are not here")
def test_speakers_and_acts_of_the_shared_stories(capsys: pytest.CaptureFixture[str]) -> None:
    tally = score(BENCH / "articles_dev.jsonl", show=False)
    capsys.readouterr()
    assert tally.right >= 0.95 * tally.asked
    assert tally.acts_right >= 0.9 * tally.acts_asked


@pytest.mark.skipif(not BENCH.exists(), reason="the shared stories are not here")
def test_the_story_of_17_march_2017_is_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = (BENCH / "articles_dev.jsonl").read_text(encoding="utf-8").splitlines()
    (line,) = (line for line in lines if json.loads(line)["id"] == "chicago-2017-03-17")
    story = tmp_path / "story.jsonl"
    story.write_text(line, encoding="utf-8")
    tally = score(story, show=False)
    capsys.readouterr()
    assert tally.right == tally.asked
    assert tally.acts_right >= 0.8 * tally.acts_asked


def test_a_figure_about_the_speaker_is_no_aside() -> None:
    text = "Easton, where 344 people were killed in 2016, says it will look again."
    (statement,) = attribute(document(text))
    assert [text[span.start : span.end] for span in statement.asides] == ["says"]


def test_words_that_attribute_end_where_a_verb_among_them_tells() -> None:
    text = "“We are fine,” said Ann Doyle, the chief, who noted that Omaha, with 480,000 people, had 30 murders."
    (statement,) = attribute(document(text))
    assert [text[one.start : one.end] for one in statement.asides] == [
        "said Ann Doyle, the chief, who noted that",
        "noted that",
    ]
