"""The same sentences with other figures get the verdicts that the record then carries.

The stories are built here. The figures: Chicago Police, 762 homicides in 2016 (1 January 2017) and 468 in 2015
(1 January 2016); NYPD, 335 and 352; LAPD, 294 and FBI 293, 282; Baltimore Police, 344 in 2015; FBI, Houston 303 and
Detroit 295 in 2015; FBI, Chicago's murders since 1985.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import onrecord
from onrecord.model import ActKind, CheckedAct, CheckedClaim, Report, Verdict

SHARED_STORY = Path(__file__).parents[2] / "shared" / "articles" / "chicago-2017-03-17.txt"

STORY = """{city} asks for help

{dateline}, {day} — Police Chief Nora Example asked the attorney general for more federal agents on Thursday.

{city} had {count} homicides in {year}, the police said. The city’s {year} death toll was {relation} {others}.

Homicides {moved} in {city} in {year}, a spokesman said.
"""

CHICAGO = {
    "city": "Chicago",
    "dateline": "CHICAGO",
    "day": "March 17, 2017",
    "count": "762",
    "year": "2016",
    "relation": "higher than",
    "others": "New York and Los Angeles combined",
    "moved": "rose",
}


def verdict(report: Report, anchor: str) -> Verdict:
    """The verdict on the claim that overlaps the words most tightly."""
    start = report.document.text.index(anchor)
    end = start + len(anchor)
    touching = [
        entry
        for entry in report.entries
        if isinstance(entry, CheckedClaim) and entry.assertion.span.start < end and start < entry.assertion.span.end
    ]
    assert touching, f"no claim was read in {anchor!r}"
    best = min(
        touching, key=lambda entry: abs(entry.assertion.span.start - start) + abs(entry.assertion.span.end - end)
    )
    return best.finding.verdict


@pytest.mark.parametrize(
    ("changes", "field", "expected"),
    [
        ({}, "count", {Verdict.SUPPORTED}),
        ({"count": "726"}, "count", {Verdict.CONTRADICTED}),
        ({"count": "900"}, "count", {Verdict.CONTRADICTED}),
        ({"count": "about 760"}, "count", {Verdict.SUPPORTED}),
        ({"count": "more than 700"}, "count", {Verdict.SUPPORTED}),
        ({"count": "fewer than 700"}, "count", {Verdict.CONTRADICTED}),
        ({"count": "468", "year": "2015", "day": "Jan. 5, 2016"}, "count", {Verdict.SUPPORTED}),
        ({"count": "762", "year": "2015"}, "count", {Verdict.CONTRADICTED}),
        ({}, "relation", {Verdict.SUPPORTED}),
        ({"relation": "lower than"}, "relation", {Verdict.CONTRADICTED}),
        ({"year": "2015", "count": "468"}, "relation", {Verdict.CONTRADICTED}),
        ({"others": "New York"}, "relation", {Verdict.SUPPORTED}),
        ({"others": "Houston and Detroit combined"}, "relation", {Verdict.SUPPORTED}),
        ({"others": "Houston and Detroit combined", "relation": "lower than"}, "relation", {Verdict.CONTRADICTED}),
        ({}, "moved", {Verdict.SUPPORTED}),
        ({"moved": "fell"}, "moved", {Verdict.CONTRADICTED}),
        ({"moved": "soared"}, "moved", {Verdict.SUPPORTED}),
        ({"moved": "plunged"}, "moved", {Verdict.CONTRADICTED}),
        (
            {"city": "Baltimore", "dateline": "BALTIMORE", "count": "344", "year": "2015", "day": "Jan. 8, 2016"},
            "count",
            {Verdict.SUPPORTED},
        ),
        (
            {"city": "Baltimore", "dateline": "BALTIMORE", "count": "434", "year": "2015", "day": "Jan. 8, 2016"},
            "count",
            {Verdict.CONTRADICTED},
        ),
        (
            {"city": "Baltimore", "dateline": "BALTIMORE", "count": "344", "year": "2015", "others": "Detroit"},
            "relation",
            {Verdict.SUPPORTED},
        ),
        (
            {"city": "Detroit", "dateline": "DETROIT", "count": "295", "year": "2015", "others": "Baltimore"},
            "relation",
            {Verdict.CONTRADICTED},
        ),
    ],
)
def test_a_story_with_other_figures(changes: dict[str, str], field: str, expected: set[Verdict]) -> None:
    filled = CHICAGO | changes
    text = STORY.format(**filled)
    report = onrecord.check(text)
    anchors = {
        "count": f"{filled['count']} homicides",
        "relation": f"{filled['relation']} {filled['others']}",
        "moved": f"Homicides {filled['moved']}",
    }
    assert verdict(report, anchors[field]) in expected


def test_a_date_from_the_text_settles_last_year() -> None:
    report = onrecord.check("CHICAGO, Jan. 5, 2017 — The city had 762 homicides last year, the police said.")
    assert verdict(report, "762 homicides") is Verdict.SUPPORTED


def test_without_a_date_last_year_is_unclear_and_the_option_is_named() -> None:
    report = onrecord.check("Chicago had 762 homicides last year, the police said.")
    (entry,) = (entry for entry in report.entries if isinstance(entry, CheckedClaim))
    assert entry.finding.verdict is Verdict.UNCLEAR
    assert "--published" in entry.finding.reason


def test_a_record_that_is_none_is_told_with_what_the_record_carries() -> None:
    report = onrecord.check("Chicago’s 2016 murder rate was a record, he said.", published="2017-01-05")
    entry = next(entry for entry in report.entries if isinstance(entry, CheckedClaim))
    assert entry.finding.verdict is Verdict.CONTRADICTED
    assert "1996" in (entry.finding.better or "")


def test_a_request_is_told_with_who_asked() -> None:
    report = onrecord.check(STORY.format(**CHICAGO))
    acts = [entry for entry in report.entries if isinstance(entry, CheckedAct)]
    assert [(entry.act.kind, entry.act.actor) for entry in acts] == [(ActKind.REQUEST, "Nora Example")]


def test_what_claims_nothing_gets_no_verdict() -> None:
    text = (
        "CHICAGO, Jan. 5, 2017 — Could the city see 900 homicides? If homicides fell by half, families would be "
        "spared. The mayor hopes to trim shootings by 15 percent. A 24-year-old clerk was shot in the 1200 block of "
        "North Elm Street."
    )
    firm = {Verdict.SUPPORTED, Verdict.CONTRADICTED}
    found = [entry for entry in onrecord.check(text).entries if isinstance(entry, CheckedClaim)]
    assert [entry.assertion for entry in found if entry.finding.verdict in firm] == []


# ------------------------------------------------------------------------------------------------------- the story

needs_story = pytest.mark.skipif(not SHARED_STORY.exists(), reason="the story of 17 March 2017 is not at hand")


@needs_story
@pytest.mark.parametrize(
    ("old", "new", "anchor", "expected"),
    [
        ("", "", "762 homicides", Verdict.SUPPORTED),
        ("762 homicides", "726 homicides", "726 homicides", Verdict.CONTRADICTED),
        ("762 murders", "726 murders", "726 murders", Verdict.CONTRADICTED),
        ("4,331", "4,133", "4,133 shooting victims", Verdict.CONTRADICTED),
        ("higher than New York", "lower than New York", "lower than New York and Los Angeles", Verdict.CONTRADICTED),
        ("New York and Los Angeles", "Houston and Detroit", "higher than Houston and Detroit", Verdict.SUPPORTED),
        ("2016 death toll", "2014 death toll", "higher than New York and Los Angeles", Verdict.CONTRADICTED),
        ("saw a spike in", "saw a drop in", "drop in violence", Verdict.CONTRADICTED),
        ("", "", "murder rate is record setting", Verdict.CONTRADICTED),
    ],
)
def test_the_story_with_other_figures(old: str, new: str, anchor: str, expected: Verdict) -> None:
    text = SHARED_STORY.read_text(encoding="utf-8")
    assert old in text
    report = onrecord.check(text.replace(old, new) if old else text)
    assert report.document.published == date(2017, 3, 17)
    assert verdict(report, anchor) is expected
