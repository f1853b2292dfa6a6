"""What each run of words of a sentence was taken for: every mark of a Scene as words a person can read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from onrecord.grammar.dates.time_words import sense_of_time
from onrecord.grammar.numbers.masked_numbers import masked_numbers
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table
from onrecord.model import Lane, Operator, Quantity, QuantityKind, Span, Taken

_NAMES = 3  # places of one name that are listed
_POINTS = {
    "home": "points at the speaker's own place",
    "whose": "points at the city of who speaks",
    "former": "points at a city that somebody has left",
    "both": "points at two cities told of before",
    "part": "points at a part of the city",
    "there": "points at the place spoken of",
}
_SIDE = "the other side of a comparison"
_ASIDE = "tells who says it: no claim starts here"
_FORMS = {
    "rate": ", per head",
    "vague": ", of a trend and never of a count",
    "other": ", which nothing can check",
}
_KINDS = {
    QuantityKind.RATE: "a number and what it is per",
    QuantityKind.PER: "what a number further left is per",
    QuantityKind.INTERVAL: "every so long",
    QuantityKind.ORDINAL: "a place in an order",
    QuantityKind.MULTIPLE: "a factor",
    QuantityKind.FRACTION: "a part, in percent",
    QuantityKind.DURATION: "a length of time",
    QuantityKind.VAGUE: "no exact number",
}


def taken_for(scene: Scene) -> tuple[Taken, ...]:
    """Every mark, in the order of the text; marks of different lanes may overlap."""
    found = [
        *(_measure(scene, mark) for mark in scene.measures),
        *(_company(scene, mark) for mark in scene.company),
        *(_row(scene, mark, Lane.QUALIFIER, mark.row["qualifier"], "qualifiers") for mark in scene.qualifiers),
        *(_row(scene, mark, Lane.CUE, _cue(mark), "cues") for mark in scene.cues),
        *(_row(scene, mark, Lane.GROUP, mark.row["group"], "groups") for mark in scene.groups),
        *(Taken(mark.words.span, Lane.PLACE, _place(mark.words.candidates, mark.words.kind)) for mark in scene.places),
        *(Taken(words.span, Lane.PERIOD, sense_of_time(words.expression)) for words in scene.periods),
        *(taken for quantity in scene.quantities for taken in _number(scene, quantity)),
        *(
            Taken(scene.span(first, last), Lane.MASK, f"{reason}: no quantity", _mask_table(reason))
            for first, last, reason in masked_numbers(scene.tokens)
        ),
        *(Taken(span, Lane.ASIDE, _ASIDE) for span in _runs(scene, scene.hidden)),
        *(Taken(span, Lane.FAR, _SIDE) for span in _runs(scene, scene.far)),
    ]
    return tuple(sorted(found, key=lambda taken: (taken.span, tuple(Lane).index(taken.lane), taken.sense)))


def unmarked(scene: Scene, taken: Sequence[Taken]) -> tuple[Span, ...]:
    """Runs of words and numbers that no mark holds. A far side holds whole stretches and marks no word."""
    held = [one.span for one in taken if one.lane is not Lane.FAR]
    free = [
        token.kind not in {"mark", "possessive"} and not any(span.start <= token.start < span.end for span in held)
        for token in scene.tokens
    ]
    return tuple(_runs(scene, free))


def _runs(scene: Scene, flags: Sequence[bool]) -> Iterator[Span]:
    """The stretches of tokens for which the flag is set, without the marks at their ends."""
    for flag, group in groupby(enumerate(flags), key=lambda pair: pair[1]):
        places = [at for at, _ in group if scene.tokens[at].kind != "mark"] if flag else []
        if places:
            yield scene.span(places[0], places[-1] + 1)


def _row(scene: Scene, mark: Mark, lane: Lane, sense: str, table: str | None) -> Taken:
    return Taken(scene.span(mark.first, mark.last), lane, sense, table, mark.row.get("because", ""))


def _measure(scene: Scene, mark: Mark) -> Taken:
    row = mark.row
    measure = row["measure"]
    sense = measure or "a statistic without a name in the record"
    if row["qualifiers"]:
        sense += "{" + row["qualifiers"].replace("|", ",") + "}"
    if row["definition"]:
        sense += f"({row['definition']})"
    own = "home" in row  # the user's own figures, which no table of the lexicon holds
    return _row(scene, mark, Lane.MEASURE, sense + _FORMS.get(row["form"], ""), None if own else "measures")


def _company(scene: Scene, mark: Mark) -> Taken:
    told = "counted" if mark.row["role"] == "noun" else "what befell them"
    return _row(scene, mark, Lane.COMPANY, f"{told}: {mark.row['class']}", "company")


def _cue(mark: Mark) -> str:
    told = f"{mark.row['cue']}: {mark.row['value']}" if mark.row["value"] else mark.row["cue"]
    return f"{told} ({mark.row['form']})" if mark.row["form"] else told


def _mask_table(reason: str) -> str | None:
    """The other reasons hang on how the number is printed, which no table holds."""
    return "number_masks" if any(row["reason"] == reason for row in table("number_masks")) else None


def _place(candidates: Sequence[str], kind: str) -> str:
    if not candidates or candidates[0].startswith("/"):
        return _POINTS.get(kind, f"points at the {kind}")
    left = len(candidates) - _NAMES
    return " or ".join(candidates[:_NAMES]) + (f" and {left} more" if left > 0 else "")


def _number(scene: Scene, quantity: Quantity) -> Iterator[Taken]:
    """The number with its unit, and the words of force around it."""
    value = f"{quantity.value:f}" + (f" to {quantity.high:f}" if quantity.high is not None else "")
    unit = quantity.grain or quantity.unit.value
    kind = _KINDS.get(quantity.kind)
    yield Taken(quantity.core, Lane.NUMBER, f"{value} {unit}" + (f": {kind}" if kind else ""))
    force = "" if quantity.operator is Operator.EQUAL else quantity.operator.value
    force = "all but" if quantity.complement else force
    for start, end in ((quantity.span.start, quantity.core.start), (quantity.core.end, quantity.span.end)):
        words = scene.text[start:end]
        kept = words.strip()
        if kept and force:
            first = start + words.index(kept)
            yield Taken(Span(first, first + len(kept)), Lane.HEDGE, force, "hedges")
