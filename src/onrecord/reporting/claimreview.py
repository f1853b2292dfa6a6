"""Reviews of claims as JSON-LD, by the properties that Google documents for fact checks (schema.org `ClaimReview`).

Only a claim with a verdict of its own is reviewed: not what the record lacks, not what could not be made out, no act,
and nothing that the text itself denies or disputes, since the words alone do not settle whose claim that is. A review
is a draft until a named person signs it and it has an address.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache

from onrecord.claims.periods import print_period
from onrecord.frozen import dataclass
from onrecord.model import CheckedClaim, Document, Grain, Report, Role, Verdict, VoiceKind
from onrecord.reporting import wording
from onrecord.reporting.assets import asset
from onrecord.reporting.display import clean
from onrecord.reporting.jsonreport import Json, encode
from onrecord.reporting.observations import observation
from onrecord.reporting.speakers import denied

MOST = 74  # characters of the claim: Google asks for fewer than 75

# Each verdict in words. A number only where the verdict is an end of the scale: counts that disagree lie
# nowhere between right and wrong.
_RATINGS = {
    Verdict.SUPPORTED: ("Supported by the record", 5),
    Verdict.CONTRADICTED: ("Contradicted by the record", 1),
    Verdict.DISPUTED: ("Disputed: it depends on whose count is meant", None),
}
_WORST, _BEST = 1, 5

# What could end a script element or begin an entity, where the JSON stands in a page.
_IN_A_PAGE = {letter: f"\\u{ord(letter):04x}" for letter in "<>&"}


@dataclass(frozen=True, slots=True)
class Signature:
    """Who answers for the reviews, where they are published, and when; a part that is None is left out."""

    author: str | None = None
    url: str | None = None
    published: date | None = None


def claim_reviews(reports: Iterable[Report], signed: Signature | None = None) -> str:
    """The reviews of all reports as one JSON list, ending in a line end, fit to stand in a script element as it is."""
    signed = signed or Signature()
    found: list[Json] = []
    for report in reports:
        claims = [entry for entry in wording.claims(report) if entry.finding.verdict in _RATINGS and not denied(entry)]
        for claim in claims:
            anchor = claim.id if len(claims) > 1 else None
            found.append(_review(claim, report.document, signed, anchor))
    printed = encode(found, 2)
    for letter, escaped in _IN_A_PAGE.items():
        printed = printed.replace(letter, escaped)
    return printed + "\n"


def _review(claim: CheckedClaim, document: Document, signed: Signature, anchor: str | None) -> Json:
    finding = claim.finding
    carried = f" The record carries: {wording.quoted(clean(finding.better))}." if finding.better else ""
    mended = wording.mended(claim.assertion)
    evidence = [item for item in finding.evidence if item.role is not Role.CONTEXT]
    draft = signed.author is None or signed.url is None
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        **({"creativeWorkStatus": "Draft"} if draft else {}),
        **({"url": _anchored(signed.url, anchor)} if signed.url else {}),
        "claimReviewed": _short(claim, document),
        "reviewRating": _rating(finding.verdict),
        **({"author": {"@type": "Person", "name": signed.author}} if signed.author else {}),
        **({"datePublished": signed.published.isoformat()} if signed.published else {}),
        "itemReviewed": _claim(claim, document),
        "reviewBody": clean(
            finding.reason
            + (carried if finding.verdict is not Verdict.SUPPORTED else "")
            + (f" {mended}." if mended else "")
        ),
        "mentions": [observation(item) for item in evidence],
    }


def _anchored(url: str, anchor: str | None) -> str:
    """Several reviews on one page need an address each: the anchors are those of a report as HTML."""
    return url if anchor is None or "#" in url else f"{url}#{anchor}"


def _short(claim: CheckedClaim, document: Document) -> str:
    """The claim in plain words without its last full stop, or the words of the text; cut between words."""
    span = claim.assertion.span
    text = clean(claim.finding.summary).removesuffix(".") or clean(document.text[span.start : span.end])
    if len(text) <= MOST:
        return text
    kept = text[: MOST - 1]
    return (kept.rpartition(" ")[0] or kept).rstrip(" ,:;") + "…"


def _rating(verdict: Verdict) -> Json:
    told, value = _RATINGS[verdict]
    if value is None:
        return {"@type": "Rating", "alternateName": told}
    return {
        "@type": "Rating",
        "alternateName": told,
        "ratingValue": value,
        "bestRating": _BEST,
        "worstRating": _WORST,
    }


def _claim(claim: CheckedClaim, document: Document) -> Json:
    sentence = claim.assertion.sentence
    author, said = _author(claim, document), _said(claim)
    return {
        "@type": "Claim",
        "text": clean(document.text[sentence.start : sentence.end]),
        "description": clean(wording.who(claim.assertion, document)),
        **({"author": author} if author else {}),
        **({"datePublished": said} if said else {}),
        "appearance": _appearance(document),
    }


def _author(claim: CheckedClaim, document: Document) -> Json | None:
    """The innermost speaker; of the story's own words its publisher, where that is known."""
    voice = claim.assertion.voice
    if voice is None or not voice.attribution:
        return {"@type": "Organization", "name": clean(document.source)} if document.source else None
    first = voice.attribution[0]
    name = clean(first.speaker)
    titled = first.role is not None and voice.kind is not VoiceKind.POST  # of a post it is the name of the account
    return {"@type": "Person" if titled or not _is_body(name) else "Organization", "name": name}


def _is_body(name: str) -> bool:
    words = name.replace("'s", "").replace("’s", "").split()
    return (len(words) == 1 and name.isupper()) or any(word.casefold() in _bodies() for word in words)


@cache
def _bodies() -> frozenset[str]:
    return frozenset(tomllib.loads(asset("organizations.toml"))["words"].split())


def _said(claim: CheckedClaim) -> str | None:
    """The day or the month of the words, as exactly as the story tells it."""
    voice = claim.assertion.voice
    told = voice.attribution[0].said if voice and voice.attribution else None
    if told is not None and told.grain in (Grain.DAY, Grain.MONTH, Grain.YEAR):
        return print_period(told)
    return claim.assertion.said.isoformat() if claim.assertion.said else None


def _appearance(document: Document) -> Json:
    """The story: its title, else the name of its file without the folders that it lies in."""
    address = next(
        (one for one in (document.source, document.name) if one and one.startswith(("http://", "https://"))), None
    )
    headline = document.headline
    title = document.title or (document.text[headline.start : headline.end] if headline else "")
    return {
        "@type": "CreativeWork",
        "name": clean(title) or clean(document.name.rstrip("/").rpartition("/")[2]),
        **({"url": address} if address else {}),
        **({"datePublished": document.published.isoformat()} if document.published else {}),
    }
