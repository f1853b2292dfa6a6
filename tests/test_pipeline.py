"""The order of the stages, with stages of the test's own, and the whole of it on any text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord import pipeline
from onrecord.errors import ClaimError, InputError
from onrecord.model import (
    Act,
    ActFinding,
    ActKind,
    Assertion,
    CheckedAct,
    CheckedClaim,
    Document,
    Evidence,
    Finding,
    Flag,
    Record,
    Role,
    Setting,
    Span,
    Statement,
    Unit,
    Verdict,
)

TEXT = "Nine parades were held, up from seven. The mayor asked for more."
DAY = date(2017, 3, 17)


def _assertion(start: int, end: int, sentence: Span) -> Assertion:
    return Assertion(Span(start, end), sentence, None, (), None, DAY)


def _finding(source: str) -> Finding:
    item = Evidence("f", Decimal(1), Unit.COUNT, "Publisher", source, "Definition", DAY, None, Role.DECIDING)
    return Finding(Verdict.SUPPORTED, "It holds.", "", evidence=(item,))


@pytest.fixture
def staged(monkeypatch: pytest.MonkeyPatch) -> Document:
    """A document for which the stages find two claims, in the wrong order, and an act between them."""
    act = Act(ActKind.REQUEST, Span(39, 48), Span(39, 64), "The mayor", None, "more", None)
    statements = (Statement(Span(0, 38), 0, Setting.BODY), Statement(Span(39, 64), 0, Setting.BODY, acts=(act,)))
    assertions = (_assertion(60, 64, Span(39, 64)), _assertion(32, 37, Span(0, 38)), _assertion(0, 12, Span(0, 38)))

    def arithmetic(sentence: Sequence[Assertion]) -> Mapping[int, Flag]:
        return {1: Flag("arithmetic", "9 is not 7.")} if len(sentence) > 1 else {}

    monkeypatch.setattr(pipeline, "attribute", lambda document: statements)
    monkeypatch.setattr(pipeline, "parse", lambda document, found: ())
    monkeypatch.setattr(pipeline, "ground", lambda document, found, readings: assertions)
    monkeypatch.setattr(pipeline, "check_claim", lambda assertion, record: _finding(f"source-{assertion.span.start}"))
    monkeypatch.setattr(pipeline, "check_act", lambda act, day, record: ActFinding(Verdict.NOT_IN_RECORD, "None."))
    monkeypatch.setattr(pipeline, "check_sentence_arithmetic", arithmetic)
    return Document("a.txt", TEXT, DAY)


def test_entries_stand_in_the_order_of_the_text(staged: Document) -> None:
    report = onrecord.check(staged)
    spans = [
        entry.act.span.start if isinstance(entry, CheckedAct) else entry.assertion.span.start
        for entry in report.entries
    ]
    assert spans == [0, 32, 39, 60]
    assert [entry.id for entry in report.entries] == ["s1", "s2", "s3", "s4"]


def test_the_words_own_arithmetic_is_told_sentence_by_sentence(staged: Document) -> None:
    report = onrecord.check(staged)
    flagged = [entry.id for entry in report.entries if isinstance(entry, CheckedClaim) and entry.finding.flags]
    assert flagged == ["s1"]


def test_every_source_is_listed_once_in_order(staged: Document) -> None:
    report = onrecord.check(staged)
    assert [source.title for source in report.sources] == ["source-0", "source-32", "source-60"]


# ------------------------------------------------------------------------------------------------- the front door


def test_a_story_is_checked_from_text_file_or_document(tmp_path: Path) -> None:
    text = "CHICAGO, Jan. 5, 2017 — The city had 900 homicides in 2016, the police said."
    path = tmp_path / "story.txt"
    path.write_text(text, encoding="utf-8")
    given_text = onrecord.check(text)
    assert given_text.document.published == date(2017, 1, 5)
    assert onrecord.check(path).entries == given_text.entries
    assert onrecord.check(onrecord.read(text)).entries == given_text.entries
    assert onrecord.check(text, published="2018-02-03").document.published == date(2018, 2, 3)


def test_the_front_door_says_what_it_cannot_take() -> None:
    with pytest.raises(InputError, match="no such file"):
        onrecord.check(Path("nowhere.txt"))
    with pytest.raises(InputError, match="no such day"):
        onrecord.check("Words.", published="2017-02-30")
    with pytest.raises(InputError, match="is no format"):
        onrecord.report(onrecord.check("Words."), "pdf")
    with pytest.raises(ClaimError):
        onrecord.evaluate("homicides[")


def test_every_name_of_the_front_door_is_there() -> None:
    for name in onrecord.__all__:
        assert getattr(onrecord, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        onrecord.nonsense  # noqa: B018


def test_a_claim_is_evaluated_by_its_text() -> None:
    finding = onrecord.evaluate("homicides[chicago-il, 2016] > 100", said="2017-03-17")
    assert finding.verdict is Verdict.SUPPORTED


def test_claims_come_as_text_or_as_fields() -> None:
    claim = onrecord.parse_claim("homicides[chicago-il, 2016] = 900")
    fields = {
        "type": "value",
        "measure": "homicides",
        "places": ["chicago-il"],
        "period": "2016",
        "op": "=",
        "value": 900,
    }
    assert pipeline.claim_of({"text": "homicides[chicago-il, 2016] = 900"}) == claim
    assert pipeline.claim_of(fields) == claim
    bad_ones: tuple[object, ...] = (None, 5, [], {}, {"text": 5}, {"type": "nonsense"})
    for bad in bad_ones:
        with pytest.raises(ClaimError):
            pipeline.claim_of(bad)


# ------------------------------------------------------------------------------------------------------- any text

# Words of the field, so that chance builds sentences that claim something.
_WORDS = (
    "Chicago|New York|homicides|murders|762|4,331|25 percent|rose|fell|doubled|higher than|combined|last year|in 2016|"
    "since 1996|the most|one of the lowest|rate|per 100,000|record|the city|said|according to|police|“|”|.|,|;|\n|\n\n|"
    "—|(|)|nearly|not|if|?|from|to|respectively|asked for|promised|January|the year before|one in five|"
    "(@someone) January 2, 2017|https://t.co/x|\u202e|\u200b|４|½|€|\U0001f52b|$1.3 billion"
)
WORDS = st.sampled_from(_WORDS.split("|"))
STORIES = st.one_of(
    st.text(max_size=120),
    st.lists(st.one_of(WORDS, WORDS, WORDS, st.text(max_size=5)), max_size=40).map(" ".join),
)
DAYS = st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 1, 1)))


def _holds(text: str, day: date | None, record: Record) -> None:
    """Nothing crashes, spans index the text as given, ids are in order, JSON round-trips, every form can be made."""
    document = onrecord.read(text, "any", day)
    report = pipeline.check_document(document, record)
    whole = json.loads(onrecord.report(report, "jsonl"))
    assert json.loads(onrecord.report(report, "json")) == whole
    assert whole["document"]["characters"] == len(text)
    for number, statement in enumerate(whole["statements"], 1):
        start, end = statement["span"]
        first, last = statement["sentence"]
        assert 0 <= first <= start < end <= last <= len(text)
        assert document.text[start:end] == statement["text"]
        assert statement["id"] == f"s{number}"
    assert onrecord.report(report, "text")
    assert onrecord.report(report, "html")


@settings(max_examples=25, deadline=None)
@given(STORIES, DAYS)
def test_any_text_is_checked(text: str, day: date | None) -> None:
    _holds(text, day, pipeline.default_record())


@pytest.mark.slow
@settings(max_examples=1500, deadline=None)
@given(STORIES, DAYS)
def test_any_text_is_checked_long(text: str, day: date | None) -> None:
    _holds(text, day, pipeline.default_record())


@settings(max_examples=25, deadline=None)
@given(STORIES)
def test_the_same_text_gives_the_same_report(text: str) -> None:
    first = onrecord.report(onrecord.check(text, published=DAY), "jsonl")
    assert onrecord.report(onrecord.check(text, published=DAY), "jsonl") == first
