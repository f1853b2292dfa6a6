"""Which offence a share of cleared cases is of: "the robbery clearance rate", "solved 12 percent of rapes".

The bare rate is that of homicides; any other offence is its qualifier.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.marks import Mark

_RATE = "clearance_rate"
_LINKS = frozenset({"for", "of", "in", "on"})
_BEHIND = 3  # tokens from "for" to the offence: "for the city's robberies" has a place between


def with_offences(words: Sequence[str], marks: list[Mark]) -> list[Mark]:
    """The measures of a sentence, each such rate with the offence that its words name in one mark."""
    if len(marks) < 2 or not any(mark.row["measure"] == _RATE for mark in marks):
        return marks
    found: list[Mark] = []
    for mark in marks:
        before = found[-1] if found else None
        if mark.row["measure"] == _RATE and before is not None and before.last == mark.first:
            found[-1] = _joined(mark, before, before.first, mark.last)
        elif before is not None and before.row["measure"] == _RATE and _links(words, before, mark):
            found[-1] = _joined(before, mark, before.first, mark.last)
        else:
            found.append(mark)
    return found


def offence_of(mark: Mark) -> tuple[str, ...]:
    """The qualifier that cleared cases of a measure have: none for homicides, which shootings are apart from."""
    measure = mark.row["measure"]
    if measure == "homicides" or mark.row["form"] != "noun":
        return ()
    if measure in {"shooting_incidents", "shooting_victims"}:
        return (mark.row["qualifiers"] or "nonfatal",)
    return (measure[:-3] + "y",) if measure.endswith("ies") else (measure.removesuffix("s"),)


def _links(words: Sequence[str], rate: Mark, offence: Mark) -> bool:
    gap = words[rate.last : offence.first]
    return 0 < len(gap) <= _BEHIND and gap[0] in _LINKS and offence.row["form"] == "noun" and "," not in gap


def _joined(rate: Mark, offence: Mark, first: int, last: int) -> Mark:
    return Mark(first, last, rate.row | {"qualifiers": "|".join(offence_of(offence))})
