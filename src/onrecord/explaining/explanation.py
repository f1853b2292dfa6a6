"""One word explained: what it means, how it is decided, with an example."""

from __future__ import annotations

import difflib
import re
import textwrap
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from onrecord.checking.view import view_of
from onrecord.checking.wording import place_name
from onrecord.errors import InputError
from onrecord.explaining.story import sentences_of_rules
from onrecord.frozen import dataclass
from onrecord.record import Pack
from onrecord.reporting.wording import FLAGS

_NEAREST = 5
_RULE = "rule "  # before the name of a rule
_PLACE = re.compile(r"\[([a-z-]+)")  # of an example


@dataclass(frozen=True, slots=True)
class Explanation:
    """`kind` is verdict, flag or term, "of the reader" for a rule, and begins with measure or publisher for those.

    `example` is a claim, of a rule words that it reads; empty for a publisher without one.
    """

    word: str
    kind: str
    means: str
    decided: str
    example: str


def explain(word: str, record: Pack) -> Explanation:
    """The explanation of a word. InputError for one that is unknown, with the nearest ones.

    Case, spaces and hyphens do not matter: "Not in record" is `not_in_record`. A flag may be asked for by the words
    that a report prints for it: "data lag" is `lag`. A rule of the reader is asked for as "rule had more", since a rule
    and a term may share a name.
    """
    wanted = _plain(word)
    known = {_plain(label): ("flag", name) for name, label in FLAGS.items()}  # as a report prints them
    known |= {_plain(name): (kind, name) for kind, name in _all(record)}
    if wanted not in known:
        near = difflib.get_close_matches(wanted, sorted(known), n=_NEAREST, cutoff=0.5)
        offer = ", ".join(known[name][1] for name in near)
        hint = f"did you mean {offer}?" if offer else "try a verdict, a flag, a measure, a publisher, a term or a rule"
        raise InputError(f"{word[:60]!r} is not explained here; {hint}")
    kind, name = known[wanted]
    match kind:
        case "measure":
            return _measure(name, record)
        case "publisher":
            told = record.definition(name)
            how = f"Written ({name}) behind a measure where the words name whose count it is."
            return Explanation(name, f"{kind}, {told.label}", told.description, how, f"homicides({name})[PLACE, YEAR]")
        case "rule":
            told = sentences_of_rules()["rule"][name.removeprefix(_RULE)]
            return Explanation(name, "of the reader", f"Reads {told['reads']}.", "", told["example"])
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
    wrapped = [textwrap.fill(f"{label}{text}", width, break_on_hyphens=False) for text, label in parts if text]
    return "\n".join(wrapped) + "\n"


def _all(record: Pack) -> list[tuple[str, str]]:
    """Every word with its kind; of two words that are the same the last is meant."""
    found = [("publisher", name) for name in record.definitions()]
    found += [("measure", measure.id) for measure in record.measures()]
    found += [("rule", f"{_RULE}{name}") for name in sentences_of_rules()["rule"]]
    return found + [(kind, name) for kind in ("term", "flag", "verdict") for name in _texts()[kind]]


def _measure(name: str, record: Pack) -> Explanation:
    known = record.measure(name)
    assert known is not None
    unit = known.unit.value.replace("_", " ").replace("usd", "dollars")
    example = _texts()["measure"].get(name, "")
    order = _order(example, name, record)
    how = f"Where the words name no publisher, the first of these that has the figure decides: {order}."
    return Explanation(name, f"measure, {unit}", known.description, how, example)


def _order(example: str, measure: str, record: Pack) -> str:
    """Whose count of the measure comes first, in the nation and in the place of the example where that differs."""
    counted = record.counted(measure)
    meant = sorted({"us", *_PLACE.findall(example)} & set(counted)) or list(counted[:1]) or ["us"]
    orders = {place: ", ".join(_label(one, record) for one in record.defaults(measure, place)) for place in meant}
    if len(set(orders.values())) == 1:
        return orders[meant[0]]
    view = view_of(record)
    return "; ".join(f"in {place_name(view, place)}: {order}" for place, order in orders.items())


def _label(definition: str, record: Pack) -> str:
    """A publisher as an item of a list: "FBI, supplementary reports" becomes "FBI (supplementary reports)"."""
    name, comma, what = record.definition(definition).label.partition(", ")
    return f"{name} ({what})" if comma else name


def _plain(word: str) -> str:
    return "_".join(word.casefold().replace("-", " ").replace("_", " ").split())


@cache
def _texts() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("terms.toml").read_text(encoding="utf-8"))
