"""Claims as text, held against a record: the shortest way to ask in a test."""

from __future__ import annotations

from datetime import date

from onrecord.checking import evaluate
from onrecord.claims import parse_claim
from onrecord.model import Finding, Record


def ask(record: Record, claim: str, said: str | None = None) -> Finding:
    return evaluate(parse_claim(claim), date.fromisoformat(said) if said else None, record)


def verdict(record: Record, claim: str, said: str | None = None) -> str:
    return str(ask(record, claim, said).verdict)


def flags(finding: Finding) -> set[str]:
    return {flag.flag for flag in finding.flags}
