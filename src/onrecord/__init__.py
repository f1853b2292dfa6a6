"""OnRecord holds what is said about crime, policing and federal enforcement against the public record.

    from onrecord import check, report
    print(report(check("Chicago had 762 homicides in 2016.", published="2017-01-05")))

The verbs, in order: `read`, `attribute`, `parse`, `ground`, `check`, `report`. The types are in `onrecord.model`.
A verb is loaded when it is first used, so that `import onrecord` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims import parse_claim, print_claim
    from onrecord.desk import Record
    from onrecord.errors import ClaimError, InputError, OnRecordError, PackError
    from onrecord.grammar import parse
    from onrecord.grounding import ground
    from onrecord.model import Claim, Document, Finding, Report, Statement, Verdict
    from onrecord.pipeline import check, evaluate, report
    from onrecord.reading import read
    from onrecord.record import open_record
    from onrecord.voice import attribute

__version__ = "0.1.0"

__all__ = [
    "Claim",
    "ClaimError",
    "Document",
    "Finding",
    "InputError",
    "OnRecordError",
    "PackError",
    "Record",
    "Report",
    "Statement",
    "Verdict",
    "__version__",
    "attribute",
    "check",
    "evaluate",
    "ground",
    "open_record",
    "parse",
    "parse_claim",
    "print_claim",
    "read",
    "report",
]

_HOMES = {
    "claims": ("parse_claim", "print_claim"),
    "desk": ("Record",),
    "errors": ("ClaimError", "InputError", "OnRecordError", "PackError"),
    "grammar": ("parse",),
    "grounding": ("ground",),
    "model": ("Claim", "Document", "Finding", "Report", "Statement", "Verdict"),
    "pipeline": ("check", "evaluate", "report"),
    "reading": ("read",),
    "record": ("open_record",),
    "voice": ("attribute",),
}


def __getattr__(name: str) -> object:
    from importlib import import_module  # only when a verb is asked for: the command line never does

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"onrecord.{home}"), name)
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
