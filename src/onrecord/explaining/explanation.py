"""One word explained: what it means, how it is decided, with an example."""

from __future__ import annotations

import difflib
import textwrap
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from onrecord.errors import InputError
from onrecord.frozen import dataclass
from onrecord.record import Pack

_NEAREST = 5


@dataclass(frozen=True, slots=True)
class Explanation:
    """`kind` is verdict, flag, term, measure or publisher; `example` is a claim, empty for a publisher without one."""

    word: str
    kind: str
    means: str
    decided: str
    example: str


def explain(word: str, record: Pack) -> Explanation:
    """The explanation of a word. InputError for one that is unknown, with the nearest ones.

    Case, spaces and hyphens do not matter: "Not in record" is `not_in_record`.
    """
    wanted = _plain(word)
    known = {_plain(name): (kind, name) for kind, name in _all(record)}
    if wanted not in known:
        near = difflib.get_close_matches(wanted, sorted(known), n=_NEAREST, cutoff=0.5)
        offer = ", ".join(known[name][1] for name in near)
        hint = f"did you mean {offer}?" if offer else "try a verdict, a flag, a measure, a publisher or a term"
        raise InputError(f"{word[:60]!r} is not explained here; {hint}")
    kind, name = known[wanted]
    match kind:
        case "measure":
            return _measure(name, record)
        case "publisher":
            told = record.definition(name)
            how = f"Written ({name}) behind a measure where the words name whose count it is."
            return Explanation(name, f"{kind}, {told.label}", told.description, how, f"homicides({name})[PLACE, YEAR]")
        case _:
            return Explanation(name, kind, **_texts()[kind][name])


def verdicts() -> tuple[Explanation, ...]:
    """Every verdict explained; no record is needed for it."""
    return tuple(Explanation(name, "verdict", **told) for name, told in _texts()["verdict"].items())


def words(record: Pack) -> tuple[str, ...]:
    """Every word that is explained."""
    return tuple(name for _, name in _all(record))


def as_text(told: Explanation, width: int = 80) -> str:
    """The explanation for the terminal, ending in a line end."""
    parts = [
        (f"{told.word} ({told.kind})", ""),
        (told.means, ""),
        (told.decided, "How it is decided: "),
        (told.example, "Example: "),
    ]
    wrapped = [
        text if label == "Example: " else textwrap.fill(text, width, initial_indent="")
        for text, label in ((f"{label}{text}", label) for text, label in parts if text)
    ]
    return "\n".join(wrapped) + "\n"


def _all(record: Pack) -> list[tuple[str, str]]:
    """Every word with its kind; of two words that are the same the first is meant."""
    found = [("publisher", name) for name in record.definitions()]
    found += [("measure", measure.id) for measure in record.measures()]
    return found + [(kind, name) for kind in ("term", "flag", "verdict") for name in _texts()[kind]]


def _measure(name: str, record: Pack) -> Explanation:
    known = record.measure(name)
    assert known is not None
    places = record.counted(name)
    first = places[0] if places else "us"
    order = [record.definition(one).label for one in record.defaults(name, "us" if "us" in places else first)]
    unit = known.unit.value.replace("_", " ").replace("usd", "dollars")
    how = f"Where the words name no publisher, the first of these that has the figure decides: {', '.join(order)}."
    return Explanation(name, f"measure, {unit}", known.description, how, _texts()["measure"].get(name, ""))


def _plain(word: str) -> str:
    return "_".join(word.casefold().replace("-", " ").replace("_", " ").split())


@cache
def _texts() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("terms.toml").read_text(encoding="utf-8"))
