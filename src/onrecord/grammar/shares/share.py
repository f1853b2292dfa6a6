"""Part of a whole in percent: "77% of them involving guns", "nine in 10 homicides were committed with guns"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import befell_the_part, company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.origin import (
    guns_of_kind,
    is_origin,
    lies_there,
    of_any_source,
    origin_of,
    origins,
    traced_guns,
    whole_kind,
)
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.told_twice import as_count, pair_of
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import at_far_side, period_of, place_of
from onrecord.grammar.shares.asked_share import asked_share
from onrecord.grammar.shares.homegrown import homegrown_too
from onrecord.grammar.shares.kind_of_crime import kind_of_crime
from onrecord.grammar.shares.narrowed_whole import (
    behind_place,
    in_the_whole,
    noun_of_count,
    other_between,
    people_of_place,
    says_more,
    share_named,
    with_its_part,
)
from onrecord.grammar.shares.part_there import part_there, that_is_part
from onrecord.grammar.shares.people_share import died_of_them, makes_up, of_those_who_did, whole_of_people, whole_told
from onrecord.grammar.shares.place_share import place_share, share_beside
from onrecord.grammar.shares.share_again import before_it, elsewhere_too, it_was
from onrecord.grammar.shares.share_list import another_kind, in_another_place, listed_behind
from onrecord.grammar.shares.share_of_change import share_of_change
from onrecord.grammar.shares.the_rest import not_behind
from onrecord.grammar.words.marks import Mark
from onrecord.model import MeasureWords, PlaceWords, Quantity, QuantityKind, Reading, Refusal, Shape, Unit

SIGNS = frozenset[str](SHARES)  # what wakes the rule
_FEW = 20  # parts of so few people are told of single incidents
_OPENING = 4  # tokens of "of the approximately" before the count that opens a sentence
_BOUNDS = frozenset({"outside", "inside", "within"})  # guns "bought outside Maryland" were recovered there
_REACH = 16  # tokens from the percent to the quality that makes the part
_SOLD = 24  # the same to where guns were sold: "of the guns recovered in Ohio in 2019 and traced to a first sale"
_TO_GUNS = 5  # tokens from a share to the guns that it is of


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Percents and fractions "of" something, with the quality that makes the part; those behind may leave it out."""
    last: Reading | None = None
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first] or quantity.kind not in SIGNS:
            continue
        pair = pair_of(scene, index)
        if pair is not None and pair.other not in used:
            both = _share(scene, statement, replace(quantity, first=pair.first, last=pair.last), earlier)
            if isinstance(both, Reading):
                last = replace(both, span=scene.span(quantity.first, quantity.last), amount=quantity)
                used.update({index, pair.other})
                yield last
                yield as_count(scene, last, scene.quantities[pair.other])
                continue
        again = another_kind(scene, quantity, last) if last is not None else None
        reading = again or _share(scene, statement, quantity, earlier)
        if last is not None and isinstance(reading, Refusal) and _elided(scene, quantity):
            reading = at_far_side(scene, last, quantity)
        if last is not None and isinstance(reading, Refusal):
            reading = listed_behind(scene, quantity, last) or reading
        if last is not None and isinstance(reading, Refusal):
            told = elsewhere_too(scene, statement, quantity, last) if in_another_place(scene, quantity) else None
            reading = told or share_beside(scene, statement, quantity, last) or reading
        if isinstance(reading, Refusal) and it_was(scene, quantity):
            before = last or before_it(scene, statement, quantity, earlier)
            reading = elsewhere_too(scene, statement, quantity, before) or reading
        if isinstance(reading, Refusal) and (last is not None or earlier.shares):
            before = last or before_it(scene, statement, quantity, earlier)
            reading = homegrown_too(scene, statement, quantity, before) or reading
        if isinstance(reading, Refusal):
            reading = asked_share(scene, statement, quantity, earlier) or reading
        if isinstance(reading, Reading):
            last = reading
            used.add(index)
            yield reading


def refusal(scene: Scene, quantity: Quantity) -> Refusal | None:
    """Why a number is no share; None for one that is of another kind."""
    if quantity.kind not in SIGNS:
        return None
    found = _share(scene, 0, quantity, Earlier())
    return found if isinstance(found, Refusal) else None


def _elided(scene: Scene, quantity: Quantity) -> bool:
    """ "40 percent ... compared with 35 percent a year ago": the same share of another period."""
    behind = scene.word(quantity.last)
    return scene.far[quantity.first] and behind not in {"of", "increase", "drop", "decline"}


def _is_moved(scene: Scene, quantity: Quantity) -> bool:
    """ "Up 32 percent, and those against women up by half": by how much something changed, and no part of anything."""
    if scene.word(quantity.last) == "of" or "change" not in scene.kinds:
        return False
    at = quantity.first - (scene.word(quantity.first - 1) in {"by", "another"})
    return any(cue.last == at and cue.row["cue"] == "change" for cue in scene.cues)


def _share(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | Refusal:
    if _is_moved(scene, quantity) or of_those_who_did(scene, quantity):
        return Refusal.NO_PART
    if "change" in scene.kinds and (of_change := share_of_change(scene, statement, quantity)) is not None:
        return of_change
    if (kind := kind_of_crime(scene, statement, quantity, earlier)) is not None:
        return kind
    people = makes_up(scene, quantity)
    died = died_of_them(scene, statement, quantity, earlier)
    died = died or that_is_part(scene, statement, quantity, earlier) or part_there(scene, statement, quantity, earlier)
    of_place = died or (place_share(scene, statement, quantity, earlier) if not people else None)
    if of_place is not None:
        return of_place
    if (named := share_named(scene, quantity)) is not None:
        return _make(scene, statement, quantity, named[0], named[1], named[0].qualifiers, quantity.last)
    narrowing = [] if people else in_the_whole(scene, quantity)
    group = with_its_part(scene, narrowing)
    if narrowing and not group and says_more(scene, narrowing[-1].last, quantity):
        return Refusal.NO_PART  # "40 percent of the children shot were girls": of those alone, and no part of all
    told = (group[-1].row["qualifier"],) if group else people
    qualifiers, last = (told, quantity.last) if told else _quality(scene, quantity)
    if not qualifiers and not scene.company:
        return Refusal.NO_PART  # nothing befell anybody that could make the part
    whole = whole_of_people(scene, quantity, qualifiers, earlier) or _whole(scene, quantity, qualifiers)
    whole = whole or whole_told(scene, quantity, earlier, of_subject=bool(people))
    if whole is None and any(qualifier.startswith("from:") for qualifier in qualifiers):
        whole = earlier.traced_guns(statement)  # "only 18 percent of Ohio's were homegrown"
    if not qualifiers and whole is not None:
        befell = befell_the_part(scene, quantity, whole)
        qualifiers = (befell,) if befell is not None else ()
    if not qualifiers or not_behind(scene, quantity) is not None:
        return Refusal.NO_PART
    if whole is None or whole.measure is None or _says_it_all(whole, qualifiers):
        return Refusal.NO_WHOLE
    if len(group) > 1:
        narrower = [mark.row["qualifier"] for mark in group[:-1]]
        whole = replace(whole, qualifiers=tuple(dict.fromkeys((*whole.qualifiers, *narrower))))
    if any(qualifier.startswith("from:") for qualifier in qualifiers):
        whole = of_any_source(whole)
    part = tuple(dict.fromkeys((*whole.qualifiers, *qualifiers)))
    return _make(scene, statement, quantity, whole, part, whole.qualifiers, last)


def _says_it_all(whole: MeasureWords, qualifiers: tuple[str, ...]) -> bool:
    """ "Four in five victims died by gunfire": who is hit by gunfire is hit with a gun, so they are no whole."""
    return whole.measure in {"shooting_victims", "shooting_incidents"} and qualifiers == ("gun",)


def _quality(scene: Scene, quantity: Quantity) -> tuple[tuple[str, ...], int]:
    """What makes the part: behind the percent in its clause, or the subject before it ("a gun was used in 86.7%")."""
    clause, whole = scene.clause[quantity.first], whole_kind(scene, quantity)
    behind = [
        mark
        for mark in scene.qualifiers
        if 0 <= mark.first - quantity.last <= (_SOLD if mark.row["qualifier"].startswith("from:") else _REACH)
        and scene.clause[mark.first] == clause
        and not other_between(scene, quantity, mark)
        and not any(m.first <= mark.first and mark.last <= m.last for m in scene.measures)
        and mark.first not in whole
    ]
    if behind:
        beside = [mark for mark in behind[:2] if mark.first in (behind[0].first, behind[0].last)]  # "Black males"
        return origin_of(scene, quantity) or tuple(mark.row["qualifier"] for mark in beside), quantity.last
    origin = origin_of(scene, quantity)
    if origin:
        return origin, quantity.last
    killings = [
        m
        for m in scene.measures
        if m.first >= quantity.last and m.row["qualifiers"] and m.first <= quantity.last + _REACH
    ]
    if killings and any(scene.word(at) in {"were", "are", "was"} for at in range(quantity.last, killings[0].first)):
        return tuple(killings[0].row["qualifiers"].split("|")), quantity.last
    before = [
        m
        for m in scene.qualifiers
        if m.last <= quantity.first and scene.segment[m.first] == scene.segment[quantity.first]
    ]
    if before and scene.word(quantity.first - 1) in {"in", "for", "of"}:
        return (before[-1].row["qualifier"],), quantity.last
    return (), quantity.last


def _whole(scene: Scene, quantity: Quantity, part: tuple[str, ...]) -> MeasureWords | None:
    """The whole: the noun behind the share or behind its "of", else the subject."""
    beside = noun_after(scene, quantity.last)
    if beside is not None and beside.row["form"] == "noun":
        return measure_words(scene, beside)
    if scene.word(quantity.last) == "of":
        mark = (
            noun_after(scene, quantity.last + 1)
            or noun_of_count(scene, quantity)
            or behind_place(scene, quantity.last + 1)
        )
        if mark is not None and mark.row["form"] != "other":
            return measure_words(scene, mark)
        guns = [m for m in scene.company if m.row["class"] == "gun" and 0 < m.first - quantity.last <= _TO_GUNS]
        sold = any(qualifier.startswith("from:") for qualifier in part)  # told of traced guns alone
        if guns and (sold or traced_guns(scene)):
            return guns_of_kind(scene, guns[0], guns[0])
    if any(qualifier.startswith("from:") for qualifier in part):
        return traced_guns(scene)
    told = _told(scene, quantity) or people_of_place(scene, quantity)
    if told is not None:
        return told
    mark = subject(scene, quantity.first)
    if mark is None or mark.row["form"] in {"rate", "percent", "money", "other"}:
        return None
    if _makes_part(scene, mark):  # "92 percent were shootings", "half were gang killings": of what stands before
        before = [m for m in scene.measures if m.last <= mark.first and m.row["form"] == "noun"]
        before = [m for m in before if not _makes_part(scene, m)]
        return measure_words(scene, before[-1]) if before else None
    return measure_words(scene, mark)


def _makes_part(scene: Scene, mark: Mark) -> bool:
    """Whether a measure's words are a quality of the part: "were shootings"."""
    return any(told.first <= mark.first and mark.last <= told.last for told in scene.qualifiers)


def _told(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "More than 2,300 people were shot, one in four of them fatally", "of the 1,400 teenagers murdered, half"."""
    for other in reversed(scene.quantities):
        if other.last > quantity.first or other.kind is not QuantityKind.COUNT:
            continue
        company = company_of(scene, other)
        if company is None or noun_after(scene, other.last) is not None or other.value <= _FEW:
            return None
        behind = scene.words[quantity.last : quantity.last + 2]
        opened = scene.word(0) == "of" and other.first <= _OPENING
        goes_on = scene.word(quantity.first - 1) == "and" and scene.word(quantity.last) in {"was", "were"}
        if behind not in (["of", "them"], ["of", "those"], ["of", "whom"]) and not (opened or goes_on):
            return None
        words = company[0]
        extra = qualifiers_near(scene, other.first, other.last)
        shot = {"gun"} if words.measure == "shooting_victims" else set()  # who is shot is shot with a gun
        return replace(words, qualifiers=tuple(dict.fromkeys(q for q in (*words.qualifiers, *extra) if q not in shot)))
    return None


def _make(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    whole: MeasureWords,
    part: tuple[str, ...],
    qualifiers: tuple[str, ...],
    last: int,
) -> Reading:
    places: tuple[PlaceWords, ...] = ()
    place = place_of(scene, quantity.first, last)
    if any(qualifier.startswith("from:") for qualifier in part):
        place = _recovered_in(scene, place)
    if place is not None and (not is_origin(place, part) or lies_there(scene, place)):
        places = (place,)
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, last),
        statement,
        ("share",),
        measure=whole,
        qualifiers=part,
        places=places,
        period=period_of(scene, quantity.first, last, window=True),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=whole,
        against_qualifiers=qualifiers,
    )


def _recovered_in(scene: Scene, place: PlaceWords | None) -> PlaceWords | None:
    """The place where the guns were recovered, in the stead of one where they were sold: "bought outside Maryland"."""
    sold = origins(scene)
    mark = next((mark for mark in scene.places if mark.words == place), None)
    if mark is None or mark.first not in sold:
        return place
    others = [mark.words for mark in scene.places if mark.first not in sold and mark.words.candidates]
    return others[0] if others else place if scene.word(mark.first - 1) in _BOUNDS else None
