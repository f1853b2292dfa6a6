"""Who speaks: one group for each name, chains told, denied speech apart."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model import Attribution, CheckedClaim, Grain, Period, Report, Span, Voice, VoiceKind
from onrecord.reporting.speakers import PERSON, STORY, UNNAMED, heading, manner, speakers
from tests.reporting import samples


def said(entry: CheckedClaim, voice: Voice | None) -> CheckedClaim:
    return replace(entry, assertion=replace(entry.assertion, voice=voice))


def of(*entries: CheckedClaim) -> Report:
    return replace(samples.report(), entries=entries)


def link(name: str, role: str | None = None, said: Period | None = samples.JANUARY) -> Attribution:
    return Attribution(name, role, "said", said, Span(0, 1))


def test_speakers_stand_in_the_order_of_the_story_and_its_own_voice_is_one() -> None:
    found = speakers(samples.report())
    assert [(one.kind, one.name) for one in found] == [
        (STORY, None),
        (PERSON, "Ada Quill"),
        (PERSON, "Mill Harbor Police"),
    ]
    assert [len(one.claims) for one in found] == [2, 1, 1]
    assert [len(one.acts) for one in found] == [0, 1, 0]


def test_a_name_is_one_speaker_however_it_is_capitalized() -> None:
    loud = said(samples.RECORD, Voice(Span(0, 1), VoiceKind.QUOTE, (link("ADA  QUILL"),)))
    (one,) = speakers(of(samples.RECORD, loud))
    assert one.name == "Ada Quill"
    assert len(one.claims) == 2


def test_a_speaker_named_like_the_story_is_not_the_story() -> None:
    posed = said(samples.RECORD, Voice(Span(0, 1), VoiceKind.QUOTE, (link("the story itself"),)))
    assert [one.kind for one in speakers(of(samples.COUNTED, posed))] == [STORY, PERSON]


def test_denied_speech_is_no_claim_of_the_speaker() -> None:
    voice = samples.RECORD.assertion.voice
    assert voice
    (one,) = speakers(of(said(samples.RECORD, replace(voice, denied=True))))
    assert (one.name, one.claims, len(one.denied)) == ("Ada Quill", (), 1)


def test_an_act_of_nobody_named_is_not_the_story_s_own_voice() -> None:
    act = replace(samples.ASKED, act=replace(samples.ASKED.act, actor=None))
    found = speakers(replace(samples.report(), entries=(samples.COUNTED, act)))
    assert [one.kind for one in found] == [STORY, UNNAMED]
    assert heading(found[1]) == "someone the text does not name"


def test_the_chain_is_told_from_the_inside_out() -> None:
    chain = (link("Ada Quill", "mayor"), link("Kip Arlen", "spokesman"), link("Mill Harbor Courier"))
    claim = said(samples.RECORD, Voice(Span(0, 1), VoiceKind.REPORTED, chain))
    assert manner(claim) == "reported, January 2017, through Kip Arlen (spokesman), through Mill Harbor Courier"
    assert heading(speakers(of(claim))[0]) == "Ada Quill (mayor)"


def test_without_a_day_in_the_chain_the_day_of_the_words_is_told() -> None:
    claim = said(samples.RECORD, Voice(Span(0, 1), VoiceKind.QUOTE, (link("Ada Quill", said=None),)))
    assert manner(claim) == "quoted, 12 January 2017"
    claim = replace(claim, assertion=replace(claim.assertion, said=None))
    assert manner(claim) == "quoted"
    assert manner(samples.COUNTED) == ""


def test_a_role_comes_before_the_name_of_an_account() -> None:
    year = Period(samples.YEAR.first, samples.YEAR.last, Grain.YEAR)
    posted = said(samples.RECORD, Voice(Span(0, 1), VoiceKind.POST, (link("Ada Quill", "@quill", year),)))
    assert heading(speakers(of(posted))[0]) == "Ada Quill (@quill)"
    told = said(samples.RECORD, Voice(Span(0, 1), VoiceKind.REPORTED, (link("Ada Quill", "mayor"),)))
    assert heading(speakers(of(posted, told))[0]) == "Ada Quill (mayor)"
