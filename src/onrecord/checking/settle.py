"""From what each series says to a verdict.

The default holds: supported. The default fails and another count that could be meant holds: disputed. All fail:
contradicted. An incomplete figure never contradicts alone. Of two series of one force the one that fits decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from itertools import islice, product

from onrecord.checking.tolerance import names
from onrecord.checking.vintages import Option, Tier
from onrecord.frozen import dataclass, replace
from onrecord.model import Verdict

Picks = tuple[Option, ...]
Slots = Sequence[Sequence[Option]]
Shelf = dict[str, list[Option]]
Judge = Callable[[Picks], bool | None]

MOST = 160  # alternatives looked at for one claim
_MOST_ENDS = 6  # figures to another end that a claim is asked with, at both ends of each: 64 answers


class Link(Enum):
    """Whether the figures of a claim must come from one series."""

    MUST = "must"  # a change needs both ends from one series
    PREFER = "prefer"  # one series where there is one
    FREE = "free"  # each place has its own default


class Why(Enum):
    """How an alternative differs from the default."""

    PUBLISHER = "publisher"
    VINTAGE = "vintage"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one choice of figures says of the claim."""

    picks: Picks
    holds: bool | None
    why: Why | None = None  # None for the default


@dataclass(frozen=True, slots=True)
class Settled:
    """The verdict, the default, and the alternatives that decide otherwise."""

    verdict: Verdict
    default: Outcome
    against: tuple[Outcome, ...] = ()
    fitting: Outcome | None = None  # another's count to another end, with which the words may be true

    @property
    def carrier(self) -> Outcome | None:
        """The first alternative for which the words hold, where the default fails."""
        return next((item for item in self.against if item.holds), None)


def _shelves(slots: Slots) -> list[Shelf]:
    """The options of each slot by publisher."""
    shelves: list[Shelf] = []
    for items in slots:
        shelf: Shelf = {}
        for item in items:
            shelf.setdefault(item.definition, []).append(item)
        shelves.append(shelf)
    return shelves


def default_picks(slots: Slots, link: Link) -> Picks | None:
    """The figures that decide; None where there are none, or none of one series where one is needed."""
    if not slots or not all(slots):
        return None
    if link is Link.FREE or len(slots) == 1:
        return tuple([items[0] for items in slots])
    shelves = _shelves(slots)
    linked = [_of(shelves, name) for name in shelves[0]]
    whole = [picks for picks in linked if picks is not None]
    complete = [picks for picks in whole if not any(item.incomplete for item in picks)]
    if complete or whole:
        return (complete or whole)[0]
    return tuple([items[0] for items in slots]) if link is Link.PREFER else None


def _of(shelves: list[Shelf], definition: str) -> Picks | None:
    """One publisher's deciding figure for every slot; None where it lacks one.

    A release is no end of a series counted from files: where one slot has only such a count, others take theirs too.
    """
    found = []
    for shelf in shelves:
        one = next((item for item in shelf.get(definition, ()) if item.tier is Tier.DECIDES), None)
        if one is None:
            return None
        found.append(one)
    if len(found) > 1 and len({_counted_from_files(item) for item in found}) > 1:
        for at, shelf in enumerate(shelves):
            own = (item for item in shelf[definition] if item.tier is Tier.DERIVED)
            if not _counted_from_files(found[at]):
                found[at] = next(own, found[at])
    return tuple(found)


def _counted_from_files(item: Option) -> bool:
    return item.rows[0].mark == "derived"


def alternatives(slots: Slots, default: Picks, link: Link) -> Iterator[tuple[Picks, Why]]:
    """Other choices: each other publisher for every figure, then other vintages, no choice twice, a bounded number."""
    seen = {_key(default)}
    candidates = _candidates(slots, default, link) if len(slots) > 1 else _single(slots[0], default[0])
    for picks, why in islice(candidates, MOST):
        key = _key(picks)
        if key not in seen:
            seen.add(key)
            yield picks, why


def _key(picks: Picks) -> tuple[int, ...]:
    """Which options these are: the slots hold each once, and comparing them whole would be slow."""
    return tuple(map(id, picks))


def _single(items: Sequence[Option], default: Option) -> Iterator[tuple[Picks, Why]]:
    """Choices of a claim with one figure."""
    publishers: dict[str, Option] = {}
    for item in items:
        if item.tier is Tier.DECIDES and item.definition != default.definition:
            publishers.setdefault(item.definition, item)
    for item in publishers.values():
        yield (item,), Why.PUBLISHER
    for item in items:
        if item.definition == default.definition:
            yield (item,), Why.VINTAGE
    for name in publishers:
        for item in items:
            if item.definition == name:
                yield (item,), Why.PUBLISHER


def _candidates(slots: Slots, default: Picks, link: Link) -> Iterator[tuple[Picks, Why]]:
    shelves = _shelves(slots)
    own = {item.definition for item in default}
    deciding = dict.fromkeys([item.definition for item in slots[0] if item.tier is Tier.DECIDES])
    publishers = [name for name in deciding if own != {name}]
    for name in publishers:
        picks = _of(shelves, name)
        if picks is not None:
            yield picks, Why.PUBLISHER
    if link is not Link.FREE and len(own) == 1:
        for name in [*own, *publishers]:
            why = Why.VINTAGE if name in own else Why.PUBLISHER
            for picks in product(*[shelf.get(name, ()) for shelf in shelves]):
                yield picks, why
    else:
        for at, items in enumerate(slots):
            for item in items:
                same = item.definition == default[at].definition
                yield (*default[:at], item, *default[at + 1 :]), Why.VINTAGE if same else Why.PUBLISHER


def settle(slots: Slots, judge: Judge, link: Link, negated: bool = False) -> Settled | None:
    """Hold the claim against every choice of figures; None where the record has nothing that decides it."""
    picks = default_picks(slots, link)
    if picks is None:
        return None
    said = judge(picks)
    default = Outcome(picks, None if said is None else said is not negated)
    others = []
    fitting = default if said is None and _to_another_end(picks) else None
    for chosen, why in alternatives(slots, picks, link):
        found = judge(chosen)
        if fitting is None and _to_another_end(chosen) and judge(at_utmost(chosen)) is not said:
            fitting = Outcome(chosen, None, why)
        if found is not None and found is not said:  # most agree with the default and say nothing new
            others.append(Outcome(chosen, found is not negated, why))
    if default.holds is None:
        better = next((item for item in others if _decides(item) and _answers(item, fitting)), None)
        if better is None:
            return None
        default = Outcome(better.picks, better.holds)
    result = settled(default, others)
    open_ = fitting is not None and result.verdict is Verdict.CONTRADICTED
    return replace(result, verdict=Verdict.DISPUTED, fitting=fitting) if open_ else result


def _answers(item: Outcome, fitting: Outcome | None) -> bool:
    """Whether it settles what the default leaves open: where that fits, no other count to another end refutes it."""
    return fitting is None or bool(item.holds) or not _to_another_end(item.picks)


def _to_another_end(picks: Picks) -> bool:
    return any(pick.standin for pick in picks)


def at_utmost(picks: Picks) -> Picks:
    """The figures with all that those to another end can be."""
    return tuple([pick.at_utmost() for pick in picks])


def by_every_end(judge: Judge) -> Judge:
    """A judge of numbers, asked with the least and the most that is likely of figures to another end.

    None where it does not say the same of all.
    """

    def asked(picks: Picks) -> bool | None:
        apart = [pick for pick in picks if pick.standin]
        if not apart:
            return judge(picks)
        if len(apart) > _MOST_ENDS or not all(pick.high.is_finite() for pick in apart):
            return None
        ends = [
            [replace(pick, value=end) for end in (pick.low, pick.high)] if pick.standin else [pick] for pick in picks
        ]
        found = {judge(chosen) for chosen in product(*ends)}
        return found.pop() if len(found) == 1 else None

    return asked


def settled(default: Outcome, others: Iterable[Outcome]) -> Settled:
    """The verdict from the default and the alternatives."""
    against = tuple([item for item in others if item.holds is not None and item.holds is not default.holds])
    if default.holds:
        return Settled(Verdict.SUPPORTED, default, tuple([item for item in against if _decides(item) or _later(item)]))
    fitting = next((item for item in against if _decides(item) and _one_force(default, item)), None)
    if fitting is not None:
        return Settled(Verdict.SUPPORTED, Outcome(fitting.picks, True), (default,))
    if against or any(item.incomplete for item in default.picks):
        return Settled(Verdict.DISPUTED, default, against)
    return Settled(Verdict.CONTRADICTED, default)


def _decides(item: Outcome) -> bool:
    return item.why is Why.PUBLISHER and all(pick.tier is Tier.DECIDES for pick in item.picks)


def _later(item: Outcome) -> bool:
    return item.why is Why.VINTAGE and any(pick.tier is Tier.LATER for pick in item.picks)


def _one_force(default: Outcome, other: Outcome) -> bool:
    """Two series of one police force, or both totals that the FBI prints: the one that fits the words decides."""
    picks = (*default.picks, *other.picks)
    counted = {pick.definition for pick in picks}
    totals = counted <= names("both_totals", "definitions")
    both = totals and all(row.measure in names("both_totals", "measures") for pick in picks for row in pick.rows)
    return both or counted <= names("one_force", "definitions")
