"""Reports built by hand from the model's types. Mill Harbor and its people are invented; so are its figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from onrecord.model import (
    Act,
    ActFinding,
    ActKind,
    Amount,
    Assertion,
    Attribution,
    Chart,
    ChartKind,
    CheckedAct,
    CheckedClaim,
    Claim,
    Combine,
    Comparison,
    Document,
    End,
    Event,
    Ever,
    Evidence,
    Extreme,
    Figure,
    Finding,
    Flag,
    Following,
    Grain,
    Of,
    Operator,
    Period,
    Point,
    Report,
    Role,
    Source,
    Span,
    Unit,
    Value,
    Verdict,
    Voice,
    VoiceKind,
)

TEXT = (
    "MILL HARBOR, March 17, 2017 – Mill Harbor recorded 318 homicides last year, more than Northport and\n"
    "Southport combined.\n"
    "\n"
    "“Our murder rate is record setting,” Mayor Ada Quill wrote in January.\n"
    "\n"
    "She asked the governor for 40 more troopers. Killings rose 4 percent, the police said, and some\n"
    "600 people were hurt.\n"
)
PUBLISHED = date(2017, 3, 17)
YEAR = Period(date(2016, 1, 1), date(2016, 12, 31), Grain.YEAR)
JANUARY = Period(date(2017, 1, 1), date(2017, 1, 31), Grain.MONTH)


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def figure(place: str = "mill-harbor-xx", measure: str | None = "homicides") -> Figure:
    return Figure(measure, (place,), YEAR)


def count(value: int) -> Amount:
    return Amount(Operator.EQUAL, Decimal(value), Unit.COUNT)


def evidence(
    value: str, publisher: str, as_of: date, role: Role, place: str = "mill-harbor-xx", mark: str = ""
) -> Evidence:
    return Evidence(
        figure=f"homicides[{place}, 2016]",
        value=Decimal(value),
        unit=Unit.COUNT,
        publisher=publisher,
        source=f"{publisher}, yearly table",
        definition="homicides as the publisher counts them",
        as_of=as_of,
        url="https://example.org/table",
        role=role,
        mark=mark,
        label=f"{place.removesuffix('-xx').replace('-', ' ').title()}, 2016",
        what="homicides",
        title="Yearly homicide table",
    )


def voice(kind: VoiceKind, *chain: str) -> Voice:
    links = tuple(Attribution(name, None, "said", JANUARY, Span(0, 1)) for name in chain)
    return Voice(Span(0, 1), kind, links)


COUNTED = CheckedClaim(
    "s1",
    Assertion(
        span("318 homicides"),
        span("Mill Harbor recorded 318 homicides last year, more than Northport and\nSouthport combined."),
        Claim(Value(figure(), count(318))),
        ("“last year” is 2016, because the story is of 2017",),
        None,
        PUBLISHED,
    ),
    Finding(
        Verdict.SUPPORTED,
        "The Mill Harbor Police counted 318 homicides in 2016.",
        "Mill Harbor had 318 homicides in 2016.",
        (
            Flag("preliminary", "The police put it at 321 a year later."),
            Flag("definition", "The FBI counts 312, without killings on the expressways."),
        ),
        (
            evidence("318", "Mill Harbor Police", date(2017, 1, 1), Role.DECIDING),
            evidence("321", "Mill Harbor Police", date(2018, 1, 5), Role.LATER),
            evidence("312", "FBI", date(2017, 9, 25), Role.OTHER),
            evidence("330", "County coroner", date(2017, 2, 1), Role.OTHER, mark="secondary"),
        ),
        "318 = 318",
        chart=Chart(
            ChartKind.SERIES,
            "Homicides in Mill Harbor",
            "count",
            tuple(Point(str(year), Decimal(200 + (year * 37) % 140), year == 2016) for year in range(1997, 2017)),
            "Mill Harbor Police, 1997 to 2016",
            Decimal(318),
        ),
    ),
)
COMPARED = CheckedClaim(
    "s2",
    Assertion(
        span("homicides last year, more than Northport and\nSouthport combined"),
        COUNTED.assertion.sentence,
        Claim(
            Comparison(
                figure(),
                Operator.MORE,
                Figure("homicides", ("northport-xx", "southport-xx"), YEAR),
                Combine.SUM,
            )
        ),
        ("“combined” adds the two places",),
        None,
        PUBLISHED,
    ),
    Finding(
        Verdict.DISPUTED,
        "By the police's counts 318 is more than 150 + 167 = 317; by the FBI's 312 is not.",
        "Mill Harbor had more homicides in 2016 than Northport and Southport together.",
        (Flag("definition", "The two publishers disagree by six killings."),),
        (
            evidence("318", "Mill Harbor Police", date(2017, 1, 1), Role.DECIDING),
            evidence("150", "Northport Police", date(2017, 1, 3), Role.DECIDING, "northport-xx"),
            evidence("167", "Southport Police", date(2017, 1, 9), Role.DECIDING, "southport-xx"),
            evidence("312", "FBI", date(2017, 9, 25), Role.OTHER),
        ),
        "318 > 150 + 167 = 317",
        "about as many as Northport and Southport combined",
        Chart(
            ChartKind.BARS,
            "Homicides in 2016",
            "count",
            (
                Point("Mill Harbor", Decimal(318), True),
                Point("Northport", Decimal(150)),
                Point("Southport", Decimal(167)),
                Point("Northport + Southport", Decimal(317)),
            ),
            "Police departments, January 2017",
        ),
    ),
)
RECORD = CheckedClaim(
    "s3",
    Assertion(
        span("murder rate is record setting"),
        span("“Our murder rate is record setting,” Mayor Ada Quill wrote in January."),
        Claim(Extreme(figure(), End.HIGHEST, Ever(), of=Of.RATE)),
        ("“our” is Mill Harbor, because its mayor speaks",),
        voice(VoiceKind.QUOTE, "Ada Quill", "Mill Harbor Courier"),
        date(2017, 1, 12),
    ),
    Finding(
        Verdict.CONTRADICTED,
        "The rate was 28.0 per 100,000 in 2016 and 33.1 in 1992; ten years since 1961 were higher.",
        "Mill Harbor's homicide rate in 2016 was the highest on record.",
        (Flag("short_history", "The record begins in 1961."),),
        (
            replace(
                evidence("28.0", "FBI", date(2017, 9, 25), Role.DECIDING),
                figure="rate(homicides[mill-harbor-xx, 2016])",
                unit=Unit.PER_100K,
            ),
        ),
        "28.0 < 33.1",
        "the highest since 1996",
        Chart(
            ChartKind.STRIP,
            "Homicide rates of large cities, 2016",
            "per_100k",
            tuple(Point(f"City {n}", Decimal(n * n % 61) / 2, n == 20) for n in range(1, 60)),
            "FBI, 2016",
        ),
    ),
)
UNREAD = CheckedClaim(
    "s4",
    Assertion(
        span("600 people were hurt"),
        span("Killings rose 4 percent, the police said, and some\n600 people were hurt."),
        None,
        ("“hurt” names no measure of the catalogue",),
        voice(VoiceKind.REPORTED, "Mill Harbor Police"),
        PUBLISHED,
        unclear="the measure could not be made out",
    ),
    Finding(Verdict.UNCLEAR, "What “hurt” counts could not be made out.", ""),
)
ASKED = CheckedAct(
    "s5",
    Act(
        ActKind.REQUEST,
        span("asked the governor for 40 more troopers"),
        span("She asked the governor for 40 more troopers."),
        "Ada Quill",
        "the governor",
        "40 more troopers",
        JANUARY,
    ),
    ActFinding(
        Verdict.SUPPORTED,
        "The record has the request.",
        (
            Following(
                Event("e1", JANUARY, "Ada Quill", "mayor", "request", None, "Asked for troopers", "", None, "s", None),
                True,
            ),
            Following(
                Event("e2", YEAR, "Ada Quill", "mayor", "answer", None, "Twelve were sent", "", None, "s", None), False
            ),
        ),
    ),
)


def report(text: str = TEXT) -> Report:
    """Every verdict but one, a nested pair of statements, an act, one source."""
    return Report(
        Document("mill-harbor.txt", text, PUBLISHED, "a dateline", "Mill Harbor counts its dead", None),
        (COUNTED, COMPARED, RECORD, ASKED, UNREAD),
        (Source("mhpd", "Yearly homicide table", "Mill Harbor Police", "https://example.org/table", "public record"),),
    )
