"""What ends the card of a claim on this page: the form in which its reading is changed."""

from __future__ import annotations

import json

from onrecord.claims.printer import print_claim
from onrecord.extras.web.check.mending import MEND, places, written
from onrecord.extras.web.wording import say
from onrecord.grounding.mended import first_read
from onrecord.model import CheckedClaim, Report
from onrecord.reporting.html import Tools
from onrecord.reporting.markup import Markup, tag

_FORM = "held"  # the form of the page that holds the story; a card's fields belong to it wherever they stand


def mend_tools(report: Report, faults: dict[str, str], given: dict[str, str]) -> Tools:
    """The tools by the number of a statement; an act has none. A claim that was none is shown as it was written."""
    named = places(report)

    def tools(number: int) -> Markup | None:
        entry = report.entries[number - 1]
        if not isinstance(entry, CheckedClaim):
            return None
        key = written(named[entry.id])
        return _form(entry, number, key, given.get(key, "") if key in faults else None, faults.get(key))

    return tools


def _form(entry: CheckedClaim, number: int, key: str, typed: str | None, fault: str | None) -> Markup:
    assertion = entry.assertion
    claim = "" if assertion.claim is None else print_claim(assertion.claim)
    return tag(
        "details",
        tag("summary", say("check.mend")),
        tag("label", say("check.claim"), for_=f"m{number}"),
        _field(entry, number, key, claim if typed is None else typed),
        tag("input", type="hidden", form=_FORM, name=f"read.{key}", value=claim) if assertion.mended is None else None,
        tag("ul", id=f"l{number}", class_="choices", role="listbox", aria_label=say("check.choices"), hidden=True),
        tag("pre", fault, class_="fault", id=f"f{number}") if fault else None,
        tag("div", id=f"p{number}", class_="live", aria_live="polite"),
        tag(
            "p",
            tag("button", say("check.mend_go"), form=_FORM, formaction=f"/check#s{number}"),
            _undo(key, number) if assertion.mended is not None else None,
            class_="mend-go",
        ),
        tag("p", say("check.mend_help"), class_="help", id=f"e{number}"),
        class_="mend",
        open=fault is not None,
        data_first=first_read(assertion),
    )


def _field(entry: CheckedClaim, number: int, key: str, value: str) -> Markup:
    said = entry.assertion.said
    return tag(
        "input",
        type="text",
        form=_FORM,
        name=f"{MEND}{key}",
        id=f"m{number}",
        value=value,
        class_="claim",
        autocomplete="off",
        autocapitalize="off",
        spellcheck="false",
        role="combobox",
        aria_expanded="false",
        aria_controls=f"l{number}",
        aria_autocomplete="list",
        aria_describedby=f"e{number}",
        data_hx_get="/check/claim",
        data_hx_trigger="input changed delay:300ms",
        data_hx_target=f"#p{number}",
        data_hx_vals=json.dumps({"said": said.isoformat()}) if said else None,
    )


def _undo(key: str, number: int) -> Markup:
    words = say("check.mend_undo")
    return tag("button", words, form=_FORM, name="undo", value=key, formaction=f"/check#s{number}")
