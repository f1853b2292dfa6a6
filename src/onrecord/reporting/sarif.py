"""Reports as one log of SARIF 2.1.0, the OASIS standard that code hosts and editors read findings from.

A rule stands for each verdict that is shown. Statements that hold are left out, since readers of the format show each
result as an alert, whatever its `kind`. Columns count code points, and lines are those of the text that was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from onrecord.claims.printer import print_claim
from onrecord.model import CheckedClaim, Document, Report, Span, Verdict
from onrecord.reporting import wording
from onrecord.reporting.jsonreport import Json, encode
from onrecord.reporting.levels import Level, level_of, told
from onrecord.reporting.lines import Lines

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
VERSION = "2.1.0"

# The verdicts that are shown, each with the level that its rule has where nothing else is said.
RULES = {
    Verdict.CONTRADICTED: Level.ERROR,
    Verdict.DISPUTED: Level.WARNING,
    Verdict.NOT_IN_RECORD: Level.NOTE,
    Verdict.UNCLEAR: Level.NOTE,
}
_ORDER = tuple(RULES)

_PATH = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")
_ADDRESS = _PATH | frozenset(b":?#[]@!$&'()*+,;=%")

# In a message, brackets make a link and braces a place for an argument; the standard says how each is meant literally.
_LITERAL = str.maketrans({"\\": "\\\\", "[": "\\[", "]": "\\]", "{": "{{", "}": "}}"})


def sarif_log(
    reports: Iterable[Report],
    *,
    version: str,
    rules: Mapping[str, tuple[str, str]] | None = None,
    unread: Sequence[str] = (),
) -> str:
    """All reports as one run, indented, ending in a line end.

    `version` is OnRecord's own. `rules` tells of a verdict what it means and how it is decided; `unread` says of each
    story that could not be read why, which makes the run one that did not succeed.
    """
    artifacts: dict[str, int] = {}
    results: list[Json] = []
    for report in reports:
        index = artifacts.setdefault(_uri(report.document.name), len(artifacts))
        results += _results(report, index)
    run = {
        "tool": {
            "driver": {"name": "OnRecord", "version": version, "rules": [_rule(one, rules or {}) for one in RULES]}
        },
        "invocations": [_invocation(unread)],
        "artifacts": [{"location": {"uri": uri}} for uri in artifacts],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return encode({"$schema": SCHEMA, "version": VERSION, "runs": [run]}, 2) + "\n"


def _rule(verdict: Verdict, texts: Mapping[str, tuple[str, str]]) -> Json:
    means, decided = texts.get(verdict.value, (f"The claim is {wording.VERDICTS[verdict]}.", ""))
    return {
        "id": verdict.value,
        "name": verdict.value.title().replace("_", ""),
        "shortDescription": _message(means),
        "fullDescription": _message(f"{means} {decided}".strip()),
        "help": _message(decided or means),
        "defaultConfiguration": {"level": RULES[verdict].value},
    }


def _invocation(unread: Sequence[str]) -> Json:
    notes = [{"level": "error", "message": _message(reason)} for reason in unread]
    return {"executionSuccessful": not notes, "toolExecutionNotifications": notes}


def _results(report: Report, artifact: int) -> list[Json]:
    document = report.document
    lines, uri = Lines(document.text), _uri(document.name)
    found: list[Json] = []
    for entry in report.entries:
        level = level_of(entry)
        if level is None or not isinstance(entry, CheckedClaim):
            continue
        verdict, span = entry.finding.verdict, entry.assertion.span
        place = {"artifactLocation": {"uri": uri, "index": artifact}, "region": _region(lines, document, span)}
        found.append(
            {
                "ruleId": verdict.value,
                "ruleIndex": _ORDER.index(verdict),
                "level": level.value,
                "message": _message(told(entry, document)),
                "locations": [{"physicalLocation": place}],
                "partialFingerprints": {"statement/v1": _fingerprint(entry, document)},
            }
        )
    return found


def _region(lines: Lines, document: Document, span: Span) -> Json:
    (line, column), (last, after) = lines.position(span.start), lines.position(span.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": last,
        "endColumn": after,
        "snippet": {"text": document.text[span.start : span.end]},
    }


def _fingerprint(entry: CheckedClaim, document: Document) -> str:
    """The same for the same words in the same sentence, wherever in the story they come to stand."""
    spans = entry.assertion.sentence, entry.assertion.span
    parts = [" ".join(document.text[span.start : span.end].split()) for span in spans]
    parts.append(print_claim(entry.assertion.claim) if entry.assertion.claim else "")
    return sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


def _message(text: str) -> Json:
    return {"text": text.translate(_LITERAL)}


def _uri(name: str) -> str:
    """A reference: an address as it is, an absolute path as `file:`, any other name relative, as it was given."""
    if name.startswith(("http://", "https://")):
        return _percent(name, _ADDRESS)
    path = _percent(name, _PATH) or "text"
    return f"file://{path}" if path.startswith("/") else path


def _percent(name: str, kept: frozenset[int]) -> str:
    """The bytes of a name, each that a reference cannot hold as `%` and two digits.

    A byte of a file name that is no UTF-8 comes back as that byte; any other half of a pair as a question mark.
    """
    raw = b"".join(
        bytes([ord(letter) - 0xDC00]) if "\udc80" <= letter <= "\udcff" else letter.encode("utf-8", "replace")
        for letter in name
    )
    return "".join(chr(byte) if byte in kept else f"%{byte:02X}" for byte in raw)
