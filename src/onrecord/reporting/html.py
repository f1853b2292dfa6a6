"""A report as one page: the story with its statements marked, a card for each, the sources. It loads nothing.

Style and script ship with the project and are allowed by their digest alone, so that even a fault in escaping could
not run or load anything. The script adds conveniences; every part of the page works without it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256

from onrecord.frozen import dataclass
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Report, Verdict
from onrecord.reporting import wording
from onrecord.reporting.assets import asset
from onrecord.reporting.cards import card
from onrecord.reporting.footer import footer
from onrecord.reporting.markup import Markup, join, tag, trusted
from onrecord.reporting.story import kind, story

_KEY = (*wording.VERDICTS,)


@dataclass(frozen=True, slots=True)
class Parts:
    """A report without the frame of a page: `head` to `foot` from top to bottom, `held` story and cards side by side.

    `speakers` and `statements` are what `rules` has to know, whose style the page needs beside page.css.
    """

    title: str
    head: Markup
    held: Markup
    foot: Markup
    speakers: int
    statements: int


Tools = Callable[[int], Markup | None]


def html_parts(report: Report, tools: Tools | None = None) -> Parts:
    """The parts of the page; `tools` gives what is to end the card of a statement, by its number."""
    names = _speakers(report)
    held = join(_story(report), _cards(report, names, tools or (lambda _: None)))
    return Parts(_title(report), _top(report, names), held, footer(report), len(names), len(report.entries))


def html_report(report: Report) -> str:
    """The page as text, to be written as UTF-8."""
    parts = html_parts(report)
    style = asset("chart.css") + asset("page.css") + rules(parts.speakers, parts.statements)
    script = asset("page.js")
    page = tag(
        "html",
        tag("head", _head(report, style, script)),
        tag(
            "body",
            tag("a", "Skip to the findings", href="#findings", class_="skip"),
            tag(
                "header",
                tag("p", "OnRecord", tag("span", " held against the public record"), class_="kicker"),
                parts.head,
                class_="top",
            ),
            tag("main", parts.held, class_="held"),
            parts.foot,
            tag("script", trusted(script)),
        ),
        lang="en",
    )
    return f"<!doctype html>\n{page.html}\n"


def rules(speakers: int, statements: int) -> str:
    """Style that depends on how many speakers and statements there are; it holds numbers alone."""
    rules = [
        f"body:has(#w-{n}:checked) .card:not(.w{n}):not(:target){{display:none}}"
        for n in range(1, speakers + 1)
        if speakers > 1
    ]
    rules += [f".story:has(+ .cards > #s{n}:target) .n{n}{{background:var(--tint)}}" for n in range(1, statements + 1)]
    return "\n".join(rules)


def _digest(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _head(report: Report, style: str, script: str) -> Markup:
    policy = (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    return join(
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{_title(report)}: what the record says"),
        tag("style", trusted(style)),
    )


def _title(report: Report) -> str:
    return report.document.title or _name(report)


def _name(report: Report) -> str:
    """The name of the file without the folders that it lies in."""
    name = report.document.name
    return name.rstrip("/").rpartition("/")[2] or name


def _top(report: Report, names: list[str]) -> Markup:
    document = report.document
    published = document.published
    dated = f"Published {printed_day(published)}" if published else "Date unknown"
    because = f" ({document.published_because})" if document.published_because else ""
    parts = [f"{dated}{because}", wording.contents(report)]
    if document.extracted:
        parts.append(wording.taken(document))
    if document.title or document.source:
        parts.insert(0, document.source or _name(report))
    return join(
        tag("h1", tag("bdi", _title(report))),
        tag("p", " · ".join(parts), class_="dateline"),
        _sums(report),
        tag("div", _verdict_filter(report), _speaker_filter(names), class_="filters") if report.entries else None,
    )


def _sums(report: Report) -> Markup:
    counts = wording.tally(report)
    if not counts:
        return tag("p", wording.nothing(report), class_="sums")
    parts = [
        tag(
            "span",
            tag("span", wording.SYMBOLS[verdict], class_="symbol", aria_hidden="true"),
            " ",
            tag("b", str(count)),
            f" {wording.VERDICTS[verdict]}",
            class_=f"sum {verdict.value}",
        )
        for verdict, count in counts
    ]
    return tag("p", *_spaced(parts), _look_first(report), class_="sums")


def _spaced(parts: list[Markup]) -> list[Markup]:
    return [join(part, " ") for part in parts]


def _look_first(report: Report) -> Markup | None:
    for verdict in wording.URGENT:
        for number, entry in enumerate(report.entries, 1):
            if kind(entry) == verdict.value:
                return tag("a", f"Look first at statement {number}", href=f"#s{number}", class_="first")
    return None


def _verdict_filter(report: Report) -> Markup:
    given = [kind(entry) for entry in report.entries]
    choices = [("all", "Everything", len(given))]
    choices += [(verdict.value, wording.VERDICTS[verdict].capitalize(), given.count(verdict)) for verdict in _shown()]
    choices.append(("act", "Acts", given.count("act")))
    options = [_option("verdict", f"v-{key}", name, count, key == "all") for key, name, count in choices if count]
    return tag("fieldset", tag("legend", "Verdict"), *options)


def _shown() -> tuple[Verdict, ...]:
    return (*wording.URGENT, *(verdict for verdict in _KEY if verdict not in wording.URGENT))


def _speaker_filter(names: list[str]) -> Markup | None:
    if len(names) < 2:
        return None
    options = [_option("speaker", "w-0", "Everyone", None, True)]
    options += [_option("speaker", f"w-{number}", name, None, False) for number, name in enumerate(names, 1)]
    return tag("fieldset", tag("legend", "Speaker"), *options)


def _option(group: str, ident: str, name: str, count: int | None, checked: bool) -> Markup:
    shown = tag("label", tag("bdi", name), tag("span", f" {count}") if count is not None else None, for_=ident)
    return tag("span", tag("input", type="radio", name=group, id=ident, checked=checked), shown, class_="option")


def _speakers(report: Report) -> list[str]:
    return list(dict.fromkeys(wording.speaker(entry) for entry in report.entries))


def _story(report: Report) -> Markup:
    return tag(
        "section",
        tag("h2", "The story", id="story-title"),
        tag("div", story(report.document, report.entries), class_="pane"),
        _legend(report) if report.entries else None,
        class_="story",
        aria_labelledby="story-title",
    )


def _legend(report: Report) -> Markup:
    given = {kind(entry) for entry in report.entries}
    items = [tag("li", tag("mark", wording.VERDICTS[v], class_=v.value)) for v in _shown() if v.value in given]
    if "act" in given:
        items.append(tag("li", tag("mark", "act, request, promise or refusal", class_="act")))
    return tag("ul", *items, class_="legend", aria_label="How the statements are marked")


def _cards(report: Report, names: list[str], tools: Tools) -> Markup:
    numbers = {name: number for number, name in enumerate(names, 1)}
    return tag(
        "section",
        tag("h2", "What the record says", id="findings", tabindex="-1"),
        *(
            card(report.document, entry, number, numbers[wording.speaker(entry)], tools(number))
            for number, entry in enumerate(report.entries, 1)
        ),
        tag("p", "No statement matches both filters.", class_="none", hidden=True),
        class_="cards",
        aria_labelledby="findings",
    )
