"""The words that every report shares: verdicts, dates, numbers, who said it.

One place, so that the terminal and the page say the same thing in the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from onrecord.lexicon.calendar import month_names, printed_day
from onrecord.model import (
    Act,
    ActKind,
    Assertion,
    Attribution,
    CheckedAct,
    CheckedClaim,
    Document,
    Evidence,
    Grain,
    Period,
    Report,
    Role,
    Unit,
    Verdict,
    VoiceKind,
)

# What a reader is to look at first stands first.
URGENT = (Verdict.CONTRADICTED, Verdict.DISPUTED)

VERDICTS = {
    Verdict.SUPPORTED: "supported",
    Verdict.CONTRADICTED: "contradicted",
    Verdict.DISPUTED: "disputed",
    Verdict.NOT_IN_RECORD: "not in the record",
    Verdict.UNCLEAR: "unclear",
}
SYMBOLS = {
    Verdict.SUPPORTED: "✓",
    Verdict.CONTRADICTED: "✗",
    Verdict.DISPUTED: "≠",
    Verdict.NOT_IN_RECORD: "?",
    Verdict.UNCLEAR: "~",
}
ACTS = {
    ActKind.ACT: "act",
    ActKind.REQUEST: "request",
    ActKind.PROMISE: "promise",
    ActKind.REFUSAL: "refusal",
}
ARROW, DENIED = "→", "⊘"

ROLES = {
    Role.DECIDING: "decides",
    Role.OTHER: "counted otherwise",
    Role.LATER: "known later",
    Role.CONTEXT: "for context",
}
MARKS = {
    "secondary": "reported in",
    "derived": "computed from published figures",
    "incomplete": "incomplete",
    "approximate": "approximate",
    "at_least": "at least",
    "rank": "a rank",
    "count_rank": "a rank by count",
}
UNITS = {
    Unit.COUNT: "",
    Unit.PERCENT: "%",
    Unit.POINTS: " points",
    Unit.PER_100K: " per 100,000",
    Unit.PER_MILLION: " per million",
    Unit.USD: " US dollars",
    Unit.PER_DAY: " a day",
    Unit.PER_WEEK: " a week",
    Unit.PER_MONTH: " a month",
    Unit.PER_YEAR: " a year",
    Unit.RATIO: " to 1",
}
FLAGS = {
    "rounded": "rounded",
    "preliminary": "revised",
    "definition": "publishers differ",
    "window": "chosen window",
    "count_not_rate": "count, not rate",
    "within_noise": "within chance",
    "short_history": "short history",
    "arithmetic": "arithmetic",
    "slip": "slip of a digit",
    "break": "break in the series",
    "lag": "data lag",
}

_MONTHS = month_names()

_SINGLE = str.maketrans("“”", "‘’")
_PAIRS = ("“”", '""', "‘’", "''")

STORY = "the story itself"
UNNAMED = "someone the text does not name"

_WHOLE = 30  # powers of ten up to which digits are written out


def period(value: Period) -> str:
    """A period as a reader says it: "2016", "March 2016", "fiscal 2016", "1 January to 17 March 2017"."""
    first, last = value.first, value.last
    match value.grain:
        case Grain.YEAR:
            return str(first.year)
        case Grain.FISCAL:
            return _fiscal(first.year + 1, last.year if last else None)
        case Grain.QUARTER:
            return f"quarter {(first.month + 2) // 3} of {first.year}"
        case Grain.MONTH:
            return f"{_MONTHS[first.month - 1]} {first.year}"
        case Grain.DAY:
            return printed_day(first)
        case Grain.YEARS | Grain.DAYS:
            if last is None:
                return f"since {printed_day(first)}"
            if value.grain is Grain.YEARS:
                return f"{first.year} to {last.year}"
            start = printed_day(first)
            return f"{start.removesuffix(f' {last.year}')} to {printed_day(last)}"


def _fiscal(start: int, end: int | None) -> str:
    if end is None:
        return f"since fiscal {start}"
    return f"fiscal {start}" if end == start else f"fiscal {start} to {end}"


def days(values: list[date]) -> str:
    """Several days as one date: the day itself, their month, or from the first to the last."""
    first, last = min(values), max(values)
    if first == last:
        return printed_day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_MONTHS[first.month - 1]} {first.year}"
    return f"{printed_day(first).removesuffix(f' {last.year}')} to {printed_day(last)}"


def quoted(words: str) -> str:
    """Words between quotation marks, once: marks around the words are taken off, double ones within become single."""
    bare = words.strip()
    if len(bare) > 2 and (bare[0] + bare[-1]) in _PAIRS and not set(bare[1:-1]) & set(bare[0] + bare[-1]):
        bare = bare[1:-1]
    return f"“{bare.translate(_SINGLE)}”"


def number(value: Decimal, unit: Unit = Unit.COUNT) -> str:
    """A figure with its unit: "4,331", "28.0 per 100,000", "58%"."""
    return figure(value) + UNITS[unit]


def figure(value: Decimal) -> str:
    """Digits in groups of three, as many after the point as the figure carries."""
    if not value.is_finite() or abs(value.adjusted()) > _WHOLE:
        return str(value)
    whole = value == value.to_integral_value()
    return f"{value.to_integral_value() if whole and not _printed_point(value) else value:,f}"


def _printed_point(value: Decimal) -> bool:
    """28.0 keeps its point; a whole count held with an exponent does not gain one."""
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent < 0


_DENIED = "which the text denies"


def who(assertion: Assertion, document: Document) -> str:
    """Who said it, through whom, when: "Eddie Johnson, through Anthony Guglielmi, 16 March 2017"."""
    voice = assertion.voice
    chain = voice.attribution if voice else ()
    said = printed_day(assertion.said) if assertion.said else None
    if not chain:
        said = said or (printed_day(document.published) if document.published else None)
        denial = _DENIED if voice is not None and voice.denied else None
        return ", ".join(part for part in (STORY, said, denial) if part)
    parts = [*speakers(chain)]
    if voice is not None and voice.kind is VoiceKind.POST:
        parts.insert(1, "in a post")
    if said is None and chain[0].said is not None:
        said = period(chain[0].said)
    if said:
        parts.append(said)
    if voice is not None and voice.denied:
        parts.append(_DENIED)
    return ", ".join(parts)


def mended(assertion: Assertion) -> str | None:
    """That a person changed how the words were read, and what was read at first; None where nobody did."""
    if assertion.mended is None:
        return None
    return f"Changed by a person; read at first as {assertion.mended or 'no claim that could be made out'}"


def speakers(chain: tuple[Attribution, ...]) -> list[str]:
    """The innermost speaker with a role, then each who relays."""
    return [named(chain[0]), *(f"through {link.speaker}" for link in chain[1:])]


def named(link: Attribution) -> str:
    """A speaker with a role: "Kip Arlen (spokesman)"."""
    return f"{link.speaker} ({link.role})" if link.role else link.speaker


def speaker(entry: CheckedClaim | CheckedAct) -> str:
    """Whose statement it is, for a filter: the innermost speaker, the actor, or the story itself."""
    if isinstance(entry, CheckedAct):
        return entry.act.actor or STORY
    voice = entry.assertion.voice
    return voice.attribution[0].speaker if voice and voice.attribution else STORY


def parties(act: Act) -> str:
    """Who did it, to whom, when, who tells it: "Eddie Johnson to Jeff Sessions, 16 March 2017"."""
    actor = act.actor or UNNAMED
    parts = [f"{actor} to {act.addressee}" if act.addressee else actor]
    if act.said:
        parts.append(period(act.said))
    return ", ".join(parts + tellers(act))


def tellers(act: Act) -> list[str]:
    """Who tells of an act: "told by Kip Arlen", "through the Courier"; nothing where the story does, or who did it."""
    names = [link.speaker for link in act.attribution if link.speaker != act.actor]
    return [f"told by {name}" for name in names[:1]] + [f"through {name}" for name in names[1:]]


def publisher(item: Evidence) -> str:
    """Whose figure, and that others reported it where it was read at second hand."""
    return f"{item.publisher}, reported by others" if item.mark == "secondary" else item.publisher


def quantity(count: int, one: str, many: str | None = None) -> str:
    """1 figure, 2 figures."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def claims(report: Report) -> list[CheckedClaim]:
    """The statements with a figure, in the order of the text."""
    return [entry for entry in report.entries if isinstance(entry, CheckedClaim)]


def acts(report: Report) -> list[CheckedAct]:
    """The acts, requests, promises and refusals, in the order of the text."""
    return [entry for entry in report.entries if isinstance(entry, CheckedAct)]


def label(verdict: Verdict) -> str:
    """Symbol and verdict as they stand before a statement: "✗ CONTRADICTED"."""
    return f"{SYMBOLS[verdict]} {VERDICTS[verdict].replace('in the record', 'in record').upper()}"


def contents(report: Report) -> str:
    """11 figures, 13 acts."""
    return f"{quantity(len(claims(report)), 'figure')}, {quantity(len(acts(report)), 'act')}"


def dated(document: Document) -> str:
    """When a text came out, or that it is not known, and why where the text prints a day that cannot be."""
    if document.published is not None:
        return f"published {printed_day(document.published)}"
    why = f": {document.published_because}" if document.published_because else ""
    return f"date unknown{why} (give it with --published)"


def taken(document: Document) -> str:
    """That the text is not the file as it stands: "text taken from a web page, by trafilatura"."""
    return f"text taken from {document.extracted}"


def nothing(report: Report) -> str:
    """What to say of a text without a figure."""
    found = "No statistical statement was found"
    return f"{found}." if report.entries else f"{found}, so nothing was held against the record."


def tally(report: Report) -> list[tuple[Verdict, int]]:
    """How many claims got each verdict that was given, most telling first."""
    return counted([entry.finding.verdict for entry in claims(report)])


def counted(given: Sequence[Verdict]) -> list[tuple[Verdict, int]]:
    """Each verdict that was given and how often, most telling first."""
    order = (*URGENT, Verdict.SUPPORTED, Verdict.NOT_IN_RECORD, Verdict.UNCLEAR)
    return [(verdict, given.count(verdict)) for verdict in order if verdict in given]
