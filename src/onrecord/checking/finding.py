"""A case held against the record and put into words: verdict, reason, flags, evidence, working, better, chart."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.checking import wording
from onrecord.checking.breaks import broken, parted
from onrecord.checking.case import Case, Slot
from onrecord.checking.context import Context
from onrecord.checking.cut_off_words import cut_off_note
from onrecord.checking.definitions import is_authority
from onrecord.checking.doubted_in_text import LACKS, doubt_in_text
from onrecord.checking.editions import agreed, of_two_editions
from onrecord.checking.evidence import evidence
from onrecord.checking.near import near_enough, rule_of, slips_of, unless_incomplete, unlikely
from onrecord.checking.settle import Settled, default_picks, settle
from onrecord.checking.tolerance import Leeway, is_far, meant, of_ends, settings, spelt
from onrecord.checking.vintages import Option, Tier
from onrecord.checking.wider_counts import counted_more_widely, every_counted, wider_than_murders
from onrecord.frozen import replace
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Average, Claim, Comparison, Figure, Finding, Flag, Rate, Share, Value, Verdict

_FIGURES = Value | Rate | Average | Share


def find(context: Context, claim: Claim, case: Case) -> Finding:
    """The finding of a case."""
    named = _named(case.slots)
    if named is None:
        return _without_named(context, claim, case)
    result = settle([slot.options for slot in named], case.judge, case.link, claim.negated)
    if result is None:
        why = _unsettled(context, case, named)
        return not_in_record(context, case.summary, [slot.figure for slot in case.slots], named, why)
    result = unless_incomplete(claim, case, near_enough(context, case, agreed(result)))
    found = _worded(context, claim, case, result)
    note = parted(context, case.slots[0].figure, result.default.picks) if len(case.slots) > 1 else ""
    if note and found.verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED):
        told = wording.sentence(case.tell(result.default.picks))
        return replace(found, verdict=Verdict.DISPUTED, reason=f"{told} {note}", better=None)
    return found


def _unsettled(context: Context, case: Case, slots: tuple[Slot, ...]) -> str:
    """Why figures that are there do not decide: no one publisher has them all, or they are only bounds."""
    if not all(slot.options for slot in slots):
        return ""
    if default_picks([slot.options for slot in slots], case.link) is None:
        why = "No one publisher in the record counted all the figures that the words hold against each other."
        note = parted(context, case.slots[0].figure, [slot.options[0] for slot in slots])
        return f"{why} {note}" if note else why
    first = tuple([slot.options[0] for slot in slots])
    ends = cut_off_note(context, case, first)
    settles = "The words may be true; that does not settle them." if ends else "That does not settle the words."
    return " ".join([wording.sentence(case.tell(first)), *ends, settles])


def _named(slots: tuple[Slot, ...]) -> tuple[Slot, ...] | None:
    """The slots with only the publisher that the words name; None where the record lacks its figure."""
    if all(slot.figure.definition is None for slot in slots):
        return slots
    found = []
    for slot in slots:
        name = slot.figure.definition
        if name is None:
            found.append(slot)
            continue
        kept = tuple([item for item in slot.options if meant(name, item.definition)])
        if not kept and slot.options:
            return None
        found.append(replace(slot, options=kept))
    return tuple(found)


def _without_named(context: Context, claim: Claim, case: Case) -> Finding:
    """The publisher named is not in the record: another's figure can only dispute, unless it lies far off."""
    lacking = next(slot.figure for slot in case.slots if slot.figure.definition)
    name = lacking.definition or ""
    figures = [slot.figure for slot in case.slots]
    if not is_authority(name):
        return not_in_record(context, case.summary, figures, case.slots)
    result = settle([slot.options for slot in case.slots], case.judge, case.link, claim.negated)
    if result is None or any(pick.bound for pick in result.default.picks):
        return not_in_record(context, case.summary, figures, case.slots)
    rule = Leeway.EVERY if every_counted(context, case, result.default.picks) else Leeway.NAMED
    near = case.near(result.default.picks, rule) if case.near is not None else bool(result.default.holds)
    near |= wider_than_murders(case, result.default.picks)
    verdict = Verdict.DISPUTED if near or result.verdict is not Verdict.CONTRADICTED else Verdict.CONTRADICTED
    finding = _worded(context, claim, case, replace(result, verdict=verdict))
    note = f"The words name {wording.by(context.view, name)}, whose figure the record lacks."
    rest = tuple([flag for flag in finding.flags if flag.flag != "definition"])
    return replace(finding, reason=f"{finding.reason} {note}", flags=(*rest, Flag("definition", note)), doubt=LACKS)


def _other_options(slots: Iterable[Slot], result: Settled) -> list[Option]:
    """Other publishers' and vintages' values, what carries the claim first."""
    carrier = result.carrier
    found = list(carrier.picks) if carrier else []
    for slot in slots:
        found.extend([item for item in slot.options if item.tier is not Tier.DERIVED])
    return found


def _says_the_same(claim: Claim, case: Case, better: str) -> bool:
    """ "39 fewer" and "down 39", "as many as" and "the same as": the text's own words are no correction of it."""
    told = claim.proposition
    if case.claimed is None:
        return better == wording.UNCHANGED or (isinstance(told, Comparison) and told.factor is None)
    return wording.number(case.claimed.value, wording.decimals(case.claimed.value)) in better.split()


def _worded(context: Context, claim: Claim, case: Case, result: Settled) -> Finding:
    picks = result.default.picks
    unsure = any(pick.incomplete or pick.standin for pick in picks)  # no better number than that of the words
    # a figure that may only be another's count of the same is no better one than that of the words
    unsure |= result.verdict is Verdict.DISPUTED and not result.against
    better = None if unsure or result.verdict is Verdict.SUPPORTED else case.better(picks)
    if better is not None and result.default.holds and _says_the_same(claim, case, better):
        better = None
    if better is not None and case.instead and case.instead != better and not claim.negated:
        better = f"{better}, not {case.instead}"
    return Finding(
        verdict=result.verdict,
        reason=reason(context, case, result),
        summary=case.summary,
        flags=tuple(_unique([*case.notes, *flags(context, case, result), *case.flags(result)])),
        evidence=evidence(context.view, picks, _other_options(case.slots, result)),
        working=case.working(picks),
        better=better,
        chart=case.chart(picks),
        far=_far(claim, case, result),
        doubt=doubt_in_text(context, claim, case, result),
    )


def _far(claim: Claim, case: Case, result: Settled) -> bool:
    """Whether a figure of its own, no change or factor, is so many times off that a slip does not explain it.

    A bound that holds is far where the figure is well beyond it.
    """
    picks = result.default.picks
    if case.claimed is None or case.found is None or not isinstance(claim.proposition, _FIGURES):
        return False
    if result.verdict is Verdict.SUPPORTED:
        return is_far(case.claimed, case.found(picks))
    low, high = sorted((abs(case.claimed.value), abs(case.found(picks))))
    far = high >= low * settings()["far"]["times"] and not slips_of(case, [picks])
    return far and result.verdict is Verdict.CONTRADICTED


def reason(context: Context, case: Case, result: Settled) -> str:
    """What decides, in a sentence; then what else there is that matters."""
    picks = result.default.picks
    parts = [wording.sentence(case.tell(picks)), *cut_off_note(context, case, picks, result.verdict)]
    if result.verdict is Verdict.DISPUTED:
        parts.append(_dispute(context, case, result))
    if all(pick.later for pick in picks) and context.day is not None:
        parts.append("This publisher had no figure out on the day of the words; its earliest later one decides.")
    return wording.in_short(parts)


def _dispute(context: Context, case: Case, result: Settled) -> str:
    """Why the figure that decides does not refute the words alone."""
    picks = result.default.picks
    if not result.against and unlikely(case, picks):
        return "That makes the words unlikely, and does not refute them."
    if other := next(iter(result.against), result.fitting):
        return wording.sentence(f"but {wording.inside(case.tell(other.picks))}")
    if any(item.incomplete for item in picks):
        return "That figure may be incomplete, so it cannot decide alone."
    rule = rule_of(context, case, picks)
    if told := settings()[rule].get("told"):
        return str(told)
    if wider := counted_more_widely(case, picks):
        return wider
    if len(picks) > 1:
        what = "A figure published later decides"
        if of_two_editions(picks):
            what = "The figures stand in two editions, and each tells earlier years anew"
        return f"{what}, and {spelt(of_ends(rule))} more or less in them would make the words right."
    own = "It is not the police's own count, and two counts" if rule in (Leeway.KNOWN, Leeway.EVERY) else ""
    whose = own or "It was published later, and such figures"
    return f"{whose} may differ by {spelt(rule)}: it does not refute the words alone."


def flags(context: Context, case: Case, result: Settled) -> list[Flag]:
    """The flags that every shape shares: definition, preliminary, rounded, slip, lag."""
    found: list[Flag] = []
    found.extend(_definition(context, case, result))
    found.extend(_preliminary(case, result))
    picks = result.default.picks
    if result.verdict is Verdict.SUPPORTED and case.rounds is not None and case.rounds(picks):
        found.append(Flag("rounded", f"True only to the precision of the words: {case.working(picks)}."))
    if result.verdict is Verdict.CONTRADICTED and case.claimed is not None and case.found is not None:
        found.extend(slips_of(case, [picks, *[item.picks for item in result.against]]))
    found.extend(broken(context, case.slots[0].figure, picks) if len(picks) > 1 else [])
    if any(pick.standin for pick in picks):
        ends = max(row.period.last or row.period.first for pick in picks for row in pick.rows)
        found.append(Flag("lag", f"The figure runs to {printed_day(ends)}."))
    return found


def _definition(context: Context, case: Case, result: Settled) -> list[Flag]:
    """Who counts otherwise: a publisher for whom the words hold, or fail."""
    if not result.against:
        return []
    own = {pick.definition for pick in result.default.picks}
    other = next((item for item in result.against if {pick.definition for pick in item.picks} != own), None)
    if other is None:
        return []
    carries = "carries the words" if other.holds else "decides otherwise"
    name = next((pick.definition for pick in other.picks if pick.definition not in own), other.picks[0].definition)
    return [
        Flag("definition", f"{wording.publisher(context.view, name)}'s count {carries}: {case.working(other.picks)}.")
    ]


def _preliminary(case: Case, result: Settled) -> list[Flag]:
    """What was known on the day was revised since, or the words hold only for another vintage."""
    if not result.against:
        return []
    own = {pick.definition for pick in result.default.picks}
    for item in result.against:
        if {pick.definition for pick in item.picks} != own:
            continue
        changed = next(
            (pick for pick, first in zip(item.picks, result.default.picks, strict=True) if pick is not first), None
        )
        if changed is not None and changed.tier in (Tier.LATER, Tier.SUPERSEDED):
            holds = "holds" if item.holds else "fails"
            return [
                Flag("preliminary", f"By the figure {wording.dated(changed)} it {holds}: {case.working(item.picks)}.")
            ]
    return []


def _unique(flags_: list[Flag]) -> list[Flag]:
    return list({flag.flag: flag for flag in reversed(flags_)}.values())[::-1]


def not_in_record(
    context: Context, summary: str, figures: list[Figure], slots: tuple[Slot, ...] = (), why: str = ""
) -> Finding:
    """The claim is understood, and the record has nothing to check it with: which series would be needed."""
    empty = [slot.figure for slot in slots if not slot.options] or figures
    return Finding(Verdict.NOT_IN_RECORD, why or _needed(context, empty[0]), summary)


def _needed(context: Context, figure: Figure) -> str:
    view = context.view
    who = f" by {wording.by(view, figure.definition)}" if figure.definition else ""
    what = f"{wording.measure(view, figure)} in {wording.places(view, figure.places)}"
    text = f"The record has no figure{who} for {what} {wording.when(figure.period)}, which it would need."
    have = _has(context, figure)
    return f"{text} {have}" if have else text


def _has(context: Context, figure: Figure) -> str:
    """The years for which the record has the figure, where it has any."""
    if figure.measure is None:
        return ""
    years: set[int] = set()
    for place in figure.places:
        for shelf in context.view.book(figure.measure, place, figure.qualifiers).series.values():
            years.update([key[1].year for key in shelf if key[1] is not None])
    if not years:
        return ""
    span = str(min(years)) if len(years) == 1 else f"{min(years)} to {max(years)}"
    return f"What it has for the place is of {span}."


def unclear(part: str, summary: str = "") -> Finding:
    """A statistical statement whose measure, place, period or number could not be made out."""
    return Finding(Verdict.UNCLEAR, wording.sentence(part), summary)
