"""A place in an order: "the eighth-highest murder rate", "ranked ninth", "only Dallas and Houston had more"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from onrecord.grammar.context.befell_last import befell_at_a_rate, befell_last
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.per_head import per_heads
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.apart import owns_the_head, sizes_a_place
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.standing.extreme_rate import plain_count
from onrecord.grammar.standing.gapped import other_ends
from onrecord.grammar.standing.ranked_change import end_of, ranked_change
from onrecord.grammar.standing.scopes import scope_of
from onrecord.grammar.standing.size_ranks import rank_of_size
from onrecord.grammar.standing.superlatives import had_the
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import (
    End,
    MeasureWords,
    Of,
    Operator,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    Refusal,
    ScopeKind,
    ScopeWords,
    Shape,
)

SIGNS = frozenset({QuantityKind.ORDINAL, "ranked"})  # what wakes the rule
_ONE_PLACE = frozenset({Operator.EQUAL, Operator.ABOUT})
_OR_WORSE = 7  # tokens from an ordinal to the end of "highest murder rate, or worse"
_OTHER_SIDE = frozenset({"worse", "better", "lower", "higher"})
_NEXT = (["followed", "by"], ["ahead", "of"], ["trailed", "by"])
_HEADS = 8  # tokens from a rank to a "per capita" of another clause
_NUMBERED = frozenset({"number", "no"})  # "number one" is the head of its order
_DEEPEST = 400  # no list of places in this field is longer
_TO_FIELD = 40  # tokens between a rank and the field that it is in
_CLOSES = frozenset({",", "”", '"'})
_TO_MEASURE = 8  # tokens from a rank to what is counted


def read(scene: Scene, statement: int, used: set[int], taken: set[int]) -> Iterator[Reading]:
    """Ordinals before a superlative or behind "ranked"; `taken` collects the superlatives that they used."""
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first] or not 0 < quantity.value <= _DEEPEST:
            continue
        found = _order(scene, quantity)
        if found is not None and _bound(scene, quantity):
            used.add(index)
            taken.update(range(found[1], found[2]))
            continue
        if found is None and (sized := rank_of_size(scene, statement, quantity)) is not None:
            used.add(index)
            yield sized
        if found is None:
            continue
        end, first, last, cue = found
        scope = _scope(scene, first, last) or _had_it(scene, cue, first)
        if scope is None:
            continue
        used.add(index)
        taken.update(range(cue.first, cue.last) if cue is not None else range(first, last))  # "3rd, behind New York"
        change = ranked_change(scene, cue) if cue is not None else None
        made = _make(scene, statement, quantity, end, first, last, scope, change)
        yield made
        for other, beside in other_ends(scene, made, Mark(first, last, {})) if change is None else ():
            if not _ranks_itself(scene, other) and not taken & set(range(other.first, other.last)):
                taken.update(range(other.first, other.last))
                yield beside  # "was fifth among large cities; Detroit's was highest"


def _ranks_itself(scene: Scene, top: Mark) -> bool:
    """Whether an ordinal before a superlative is read as a rank of its own."""
    ordinal = next(
        (q for q in scene.quantities if q.kind is QuantityKind.ORDINAL and top.first - q.last in (0, 1)), None
    )
    return (
        ordinal is not None
        and (_scope(scene, ordinal.first, top.last) or _had_it(scene, top, ordinal.first)) is not None
    )


def refusal(scene: Scene, quantity: Quantity) -> Refusal | None:
    """Why an ordinal is no rank; None for a number of another kind."""
    if quantity.kind is QuantityKind.ORDINAL and _bound(scene, quantity):
        return Refusal.FORCE
    if _order(scene, quantity) is not None:
        return Refusal.NO_FIELD
    return Refusal.NO_ORDER if quantity.kind is QuantityKind.ORDINAL else None


def _bound(scene: Scene, quantity: Quantity) -> bool:
    """ "Tenth or lower", "no higher than 10th", "the 10th-highest rate, or worse": any of several places."""
    than = scene.word(quantity.first - 1) == "than"
    bound = quantity.kind is QuantityKind.ORDINAL and (than or quantity.operator not in _ONE_PLACE)
    behind = scene.words[quantity.last : quantity.last + _OR_WORSE] if "or" in scene.has else []
    return bound or any(one == "or" and other in _OTHER_SIDE for one, other in pairwise(behind))


def _order(scene: Scene, quantity: Quantity) -> tuple[End, int, int, Mark | None] | None:
    if quantity.kind is QuantityKind.ORDINAL:
        for cue in scene.cues:
            near = quantity.last <= cue.first <= quantity.last + 1
            if cue.row["cue"] == "super" and near and not sizes_a_place(scene, cue):
                return End(cue.row["value"]), quantity.first, cue.last, cue
    ranked = [cue for cue in scene.cues if cue.row["cue"] == "ranked" and cue.last <= quantity.first <= cue.last + 1]
    if ranked and quantity.kind in {QuantityKind.ORDINAL, QuantityKind.COUNT}:
        low = {"lowest", "fewest"} & set(scene.words[quantity.last : quantity.last + 3])
        return End.LOWEST if low else End.HIGHEST, ranked[-1].first, quantity.last, None
    owner = scene.word(quantity.first - 1) == "'s"
    beside = any(mark.last == quantity.first - owner for mark in scene.places)
    if quantity.kind is QuantityKind.ORDINAL and beside and any(cue.row["cue"] == "ranked" for cue in scene.cues):
        return End.HIGHEST, quantity.first, quantity.last, None
    heads = next((cue.last for cue in scene.cues if cue.row["cue"] == "per_head" and cue.first == quantity.last), 0)
    last = heads or quantity.last  # "80th per head in the nation"
    grouped = any(group.first <= last + 1 <= group.last for group in scene.groups)
    if quantity.kind is QuantityKind.ORDINAL and grouped and scene.word(last) in {"among", "in", "of"}:
        return End.HIGHEST, quantity.first, quantity.last, None
    return None


def _scope(scene: Scene, first: int, last: int) -> ScopeWords | None:
    found = scope_of(scene, first, last)
    if found is not None:
        return found[0]
    owner = next((mark for mark in scene.places if mark.last in (first, first - 1)), None)
    if owner is not None and owns_the_head(scene, owner):
        wide = owner.words.kind == "nation"
        return ScopeWords(ScopeKind.AMONG, group="country" if wide else f'group:"{_name(scene, owner)}"')
    group = next((mark for mark in scene.groups if abs(mark.first - last) <= _TO_FIELD), None)
    if group is not None:
        return ScopeWords(ScopeKind.AMONG, group=group.row["group"])
    return ScopeWords(ScopeKind.AMONG, group="country") if scene.word(first) in {"ranked", "ranks", "rank"} else None


def _name(scene: Scene, mark: PlaceMark) -> str:
    return " ".join(word for word in scene.words[mark.first : mark.last] if word != "'s")


def _had_it(scene: Scene, cue: Mark | None, first: int) -> ScopeWords | None:
    """ "Texas had the second-highest number of murders": a place and no other field."""
    counted = any(mark.last <= first for mark in scene.measures)  # "had 2,203 murders, and Vermont the second fewest"
    if cue is None or not had_the(scene, cue, first, elided=counted):
        return None
    return ScopeWords(ScopeKind.AMONG, group="country")


def _anew(between: Sequence[str]) -> bool:
    """ "Which put it 80th of 90, and gun cases fell": whether another predication stands between."""
    return any(one in _CLOSES and other == "and" for one, other in pairwise(between))


def _make(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    end: End,
    first: int,
    last: int,
    scope: ScopeWords,
    change: Mark | None,
) -> Reading:
    mark, befell = noun_after(scene, last), befell_at_a_rate(scene, first)
    if mark is None and befell is None:
        near = [m for m in scene.measures if last <= m.first <= last + _TO_MEASURE and m.row["form"] != "other"]
        near = [m for m in near if not _anew(scene.words[last : m.first])]
        mark = near[0] if near else subject(scene, first)
        befell = befell_last(scene, first, mark) if mark is not None and mark.last <= first else None
    deadly = bool(word_set("deadly") & set(scene.words[first:last]))
    measure = befell or (measure_words(scene, mark) if mark else None)
    if measure is None and deadly:
        measure = MeasureWords(scene.span(first, last), "homicides", rate=True)  # places are called deadly for it
    heads = any(map(per_heads, scene.quantities))
    rate_before = any(mark.row["cue"] == "rate" and mark.last <= first for mark in scene.cues)
    per_head = heads or rate_before or scene.word(last) == "rate" or _per_head(scene, first, last)
    place = _who_passed(scene, first) or _not_the_next(scene, place_of(scene, first, last), last)
    leads = quantity.value == 1 and scene.word(first) in _NUMBERED
    rate = (per_head or (measure is not None and measure.rate)) and not plain_count(scene, last)
    return Reading(
        Shape.EXTREME if leads else Shape.RANK,
        scene.span(first, last),
        statement,
        ("rank",),
        measure=measure,
        qualifiers=qualifiers_near(scene, first, last),
        places=(place,) if place else (),
        period=period_of(scene, first, last),
        end=end if change is None else end_of(change),
        scope=scope,
        place_in_order=None if leads else int(quantity.value),
        of=Of.CHANGE if change is not None else Of.RATE if rate else None,
    )


def _who_passed(scene: Scene, first: int) -> PlaceWords | None:
    """ "Ohio passed Utah and Iowa and ranked third": the subject of the verbs, and not the place before "and"."""
    if scene.word(first - 1) != "and" or scene.word(first) != "ranked":
        return None
    clause = scene.clause[first]
    own = [mark for mark in scene.places if mark.last < first and scene.clause[mark.first] == clause]
    passed = [at for at in range(first) if scene.words[at] in word_set("outranks") and scene.clause[at] == clause]
    before = [mark.words for mark in own if passed and mark.last <= passed[-1]]
    return before[-1] if before else None


def _not_the_next(scene: Scene, place: PlaceWords | None, last: int) -> PlaceWords | None:
    """ "Its district ranked first, followed by New Mexico": who comes next is not who ranked first."""
    mark = next((mark for mark in scene.places if mark.words == place and mark.first >= last), None)
    return None if mark is not None and scene.words[mark.first - 2 : mark.first] in _NEXT else place


def _per_head(scene: Scene, first: int, last: int) -> bool:
    """ "Per capita" anywhere before, near behind, or behind in the same clause."""
    for cue in scene.cues:
        near = cue.first - last <= _HEADS or scene.clause[cue.first] == scene.clause[first]
        if cue.row["cue"] == "per_head" and near:
            return True
    return False
