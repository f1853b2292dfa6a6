"""ClaimReview by the properties that Google documents, drafts until signed, safe inside a script element."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from onrecord.model import Attribution, CheckedClaim, Report, Span, Voice, VoiceKind
from onrecord.reporting import claim_reviews
from tests.reporting import samples
from tests.reporting.hostile import ATTACKS, everywhere

URL = "https://example.org/checks/1"


def reviews(*reports: Report, **signed: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(claim_reviews(reports or [samples.report()], **signed))
    return found


def only(entry: CheckedClaim) -> Report:
    return replace(samples.report(), entries=(entry,))


def by(name: str, entry: CheckedClaim = samples.RECORD, **changes: Any) -> CheckedClaim:
    voice = Voice(
        Span(0, 1), VoiceKind.QUOTE, (Attribution(name, None, "said", samples.JANUARY, Span(0, 1)),), **changes
    )
    return replace(entry, assertion=replace(entry.assertion, voice=voice))


def test_claims_with_a_verdict_are_reviewed_and_nothing_else() -> None:
    found = reviews()
    assert [one["reviewRating"]["alternateName"] for one in found] == [
        "Supported by the record",
        "Disputed: it depends on whose count is meant",
        "Contradicted by the record",
    ]
    for one in found:
        assert (one["@context"], one["@type"]) == ("https://schema.org", "ClaimReview")
        assert 0 < len(one["claimReviewed"]) < 75
        assert one["itemReviewed"]["@type"] == "Claim"
        assert one["itemReviewed"]["appearance"]["@type"] == "CreativeWork"
    numbers = [one["reviewRating"].get("ratingValue") for one in found]
    assert numbers == [5, None, 1]
    assert "bestRating" not in found[1]["reviewRating"]


def test_the_claim_has_its_author_its_day_and_its_place() -> None:
    claim = reviews(only(samples.RECORD))[0]["itemReviewed"]
    assert claim["author"] == {"@type": "Person", "name": "Ada Quill"}
    assert claim["datePublished"] == "2017-01"
    assert claim["description"] == "Ada Quill, through Mill Harbor Courier, 12 January 2017"
    assert claim["appearance"] == {
        "@type": "CreativeWork",
        "name": "Mill Harbor counts its dead",
        "datePublished": "2017-03-17",
    }


def test_the_story_s_own_words_have_its_publisher_for_an_author_or_none() -> None:
    assert "author" not in reviews(only(samples.COUNTED))[0]["itemReviewed"]
    document = replace(samples.report().document, source="Mill Harbor Courier")
    (one,) = reviews(replace(only(samples.COUNTED), document=document))
    assert one["itemReviewed"]["author"] == {"@type": "Organization", "name": "Mill Harbor Courier"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ada Quill", "Person"),
        ("Justice Department", "Organization"),
        ("Mill Harbor Police", "Organization"),
        ("NYPD", "Organization"),
        ("the county's officials", "Organization"),
        ("the driver", "Person"),
    ],
)
def test_an_author_is_a_person_or_a_body(name: str, kind: str) -> None:
    assert reviews(only(by(name)))[0]["itemReviewed"]["author"]["@type"] == kind


def test_who_has_an_office_is_a_person_whatever_the_name() -> None:
    (link,) = by("Ada Church").assertion.voice.attribution  # type: ignore[union-attr]
    voice = Voice(Span(0, 1), VoiceKind.QUOTE, (replace(link, role="Mayor"),))
    entry = replace(samples.RECORD, assertion=replace(samples.RECORD.assertion, voice=voice))
    assert reviews(only(entry))[0]["itemReviewed"]["author"]["@type"] == "Person"
    entry = replace(entry, assertion=replace(entry.assertion, voice=replace(voice, kind=VoiceKind.POST)))
    assert reviews(only(entry))[0]["itemReviewed"]["author"]["@type"] == "Organization"


def test_denied_speech_is_not_reviewed() -> None:
    assert reviews(only(by("Ada Quill", denied=True))) == []


def test_a_review_is_a_draft_until_it_is_signed_and_has_an_address() -> None:
    for signed in ({}, {"author": "Jo Desk"}, {"url": URL}):
        assert reviews(only(samples.RECORD), **signed)[0]["creativeWorkStatus"] == "Draft"
    (one,) = reviews(only(samples.RECORD), author="Jo Desk", url=URL, published=date(2017, 3, 20))
    assert "creativeWorkStatus" not in one
    assert one["author"] == {"@type": "Person", "name": "Jo Desk"}
    assert (one["url"], one["datePublished"]) == (URL, "2017-03-20")


def test_several_reviews_on_a_page_have_an_address_each() -> None:
    assert [one["url"] for one in reviews(url=URL)] == [f"{URL}#s1", f"{URL}#s2", f"{URL}#s3"]
    assert {one["url"] for one in reviews(url=f"{URL}#x")} == {f"{URL}#x"}


def test_a_long_claim_is_cut_between_words() -> None:
    long = "The rate of homicides in Mill Harbor in 2016: the highest among U.S. cities of 250,000 or more."
    entry = replace(samples.RECORD, finding=replace(samples.RECORD.finding, summary=long))
    assert reviews(only(entry))[0]["claimReviewed"] == (
        "The rate of homicides in Mill Harbor in 2016: the highest among U.S.…"
    )
    entry = replace(samples.RECORD, finding=replace(samples.RECORD.finding, summary="x" * 400))
    assert reviews(only(entry))[0]["claimReviewed"] == "x" * 73 + "…"
    entry = replace(samples.RECORD, finding=replace(samples.RECORD.finding, summary=""))
    assert reviews(only(entry))[0]["claimReviewed"] == "murder rate is record setting"


def test_folders_stay_at_home_and_the_address_of_a_story_is_kept() -> None:
    document = replace(samples.report().document, title=None, name="/home/desk/drafts/x.txt")
    (one,) = reviews(replace(only(samples.RECORD), document=document))
    assert one["itemReviewed"]["appearance"]["name"] == "x.txt"
    document = replace(document, name="https://example.org/news/x")
    (one,) = reviews(replace(only(samples.RECORD), document=document))
    assert one["itemReviewed"]["appearance"]["url"] == "https://example.org/news/x"


def test_the_day_of_the_words_where_no_link_dates_them() -> None:
    assert samples.RECORD.assertion.voice
    bare = replace(samples.RECORD.assertion.voice.attribution[0], said=None)
    voice = replace(samples.RECORD.assertion.voice, attribution=(bare,))
    entry = replace(samples.RECORD, assertion=replace(samples.RECORD.assertion, voice=voice))
    assert reviews(only(entry))[0]["itemReviewed"]["datePublished"] == "2017-01-12"
    entry = replace(entry, assertion=replace(entry.assertion, said=None))
    assert "datePublished" not in reviews(only(entry))[0]["itemReviewed"]


def test_several_stories_are_one_list_and_none_is_an_empty_one() -> None:
    assert len(reviews(samples.report(), samples.report())) == 6
    assert claim_reviews([]) == "[]\n"


@pytest.mark.parametrize(
    "attack", [*ATTACKS, "</script><script>alert(1)</script>", "\u2028</SCRIPT\n>", "<!--<script>"]
)
def test_no_text_gets_out_of_a_script_element(attack: str) -> None:
    hostile = everywhere(samples.report(attack + samples.TEXT), attack)
    text = claim_reviews([hostile], author=attack, url=URL)
    assert not set("<>&\u2028\u2029") & set(text)
    assert not any(ord(char) < 32 and char != "\n" for char in text)
    found = json.loads(text)
    assert len(found) == 3
    assert all(len(one["claimReviewed"]) < 75 for one in found)
    assert all(one["author"]["name"] == attack for one in found)


def test_the_same_report_gives_the_same_bytes() -> None:
    assert claim_reviews([samples.report()]) == claim_reviews([samples.report()])


def test_ten_thousand_statements_take_time_in_proportion() -> None:
    many = replace(samples.report(), entries=samples.report().entries * 2_000)
    assert len(reviews(many)) == 6_000
