"""The part that one place has in a wider one: "Tulsa accounted for 9% of the state's thefts", "Reno had half of them".

The wider place stands behind the figure, or the text has just told of the state that the city lies in.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.apart import is_part_of_them
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.shares.may_lie_in import may_lie_in
from onrecord.grammar.shares.part_there import count_told, state_told
from onrecord.grammar.shares.residents_told import residents_told
from onrecord.grammar.shares.whole_of_place import whole_of_place
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, PlaceWords, Quantity, QuantityKind, Reading, Refusal, Shape, Unit

_OWNER = 3  # tokens from "percent of" to whose whole it is: "of the nation's murders"
_WHOLE = 6  # tokens from the figure to the whole and its place
_THEM = 3  # tokens of "of them in"
_PART = 8  # tokens from the part to the figure
_OF_WHOLE = (["of", "the"], ["of", "them"], ["of", "those"])
_OF_TOLD = (["of", "them"], ["of", "those"], ["of", "these"])
_AGAIN = 6  # tokens from the comma behind a count to the share that tells it again
_APART = frozenset({",", "—", "–", "("})
_JOINS = frozenset({"and", ",", "the"})
_IT = frozenset({"it", "they"})
_NOUNS = word_set("part_nouns")
_HAS = word_set("has_of_whole")
_PEOPLE = word_set("inhabitants") | {"population"}
_REGARDING = frozenset({"regarding", "among", "of", "in"})  # before a whole that opens the sentence


def place_share(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | Refusal | None:
    """The share of one place in the whole of another; None for other shares."""
    if scene.word(quantity.last) == "of" and is_part_of_them(scene, quantity.last + _THEM):
        return _of_them(scene, statement, quantity)
    beside = _beside_count(scene, statement, quantity, earlier) or _count_again(scene, statement, quantity, earlier)
    if beside is not None:
        return beside
    if any(cue.row["cue"] == "share" and cue.last <= quantity.first <= cue.last + 2 for cue in scene.cues):
        return _of_place(scene, statement, quantity, None, _told_last(scene, quantity, earlier))
    if (living := residents_told(scene, quantity)) is not None:
        return replace(_of_residents(scene, statement, quantity, living[1]), places=living[0])
    within = _within(scene, quantity)
    if within is not None:
        return _of_place(scene, statement, quantity, within)
    if not _has(scene, quantity) or scene.word(quantity.last) != "of":
        return None
    if _of_people(scene, quantity):
        owner = next((mark.words for mark in scene.places if mark.first == quantity.last + 1), None)
        wider = owner or _wider(scene, quantity, earlier)
        return None if wider is None else _of_residents(scene, statement, quantity, wider)
    owners = [mark for mark in scene.places if 0 < mark.first - quantity.last <= _OWNER]
    if any(scene.word(mark.last + (scene.word(mark.last) == "'s")) in RATES for mark in owners):
        return None  # "about half of Akron's rate": held against it, since no rate is a part of another
    if owners:
        return _of_place(scene, statement, quantity, None)
    noun = noun_after(scene, quantity.last + 1)
    if noun is None or not _closed(scene, noun.last):
        return None
    wider = _wider(scene, quantity, earlier)
    return None if wider is None else _of_place(scene, statement, quantity, wider)


def _has(scene: Scene, quantity: Quantity) -> bool:
    """ "Tulsa had a third of", "the Bronx was the scene of 28 percent of": words of having before a part."""
    two = " ".join(scene.words[max(0, quantity.first - 2) : quantity.first])
    return scene.word(quantity.first - 1) in _HAS or two in word_set("scene_of")


def _within(scene: Scene, quantity: Quantity) -> PlaceWords | None:
    """ "Of the 134 murders in Ohio", "of the state's murders": the wider place of what a city has a part in."""
    whole = whole_of_place(scene, quantity)
    if whole is None or not (_has(scene, quantity) or _apposed(scene, quantity, whole[0])):
        return None
    wider = whole[1]
    part = next((mark.words for mark in reversed(scene.places) if mark.last <= quantity.first), None)
    if part is None or part.kind == wider.kind:
        return None
    return wider if wider.here or may_lie_in(part, wider) else None


def _apposed(scene: Scene, quantity: Quantity, whole: Mark) -> bool:
    """ "Memphis had 332, better than two in five of all the murders": behind the count of the part, and of no other."""
    before = [one for one in scene.quantities if one.last <= quantity.first and one.kind is QuantityKind.COUNT]
    if not before or scene.word(quantity.first - 1) not in {",", "or", "—", "–"}:
        return False
    noun = noun_after(scene, before[-1].last)
    return noun is None or noun.row["measure"] == whole.row["measure"]


def _closed(scene: Scene, at: int) -> bool:
    """Whether a phrase ends here, or with a date: not "9 percent of residents uninsured", "of murders go"."""
    dated = any(one.first in (at, at + 1) for one in scene.periods)
    return dated or scene.word(at) in word_set("phrase_end") | {""}


def _of_them(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal | None:
    """ "710 murders in Ohio, a fifth of them in Akron": in the count told before it, at its place or the text's own."""
    part = next((mark.words for mark in scene.places if mark.first == quantity.last + _THEM), None)
    counts = [one for one in scene.quantities if one.last <= quantity.first and one.kind is QuantityKind.COUNT]
    noun = noun_after(scene, counts[-1].last) if counts else None
    if part is None or noun is None or noun.row["form"] == "other":
        return None
    words = measure_words(scene, noun)
    wider = place_of(scene, counts[-1].first, counts[-1].last) or home(scene, quantity.first, quantity.last)
    if wider is not None and wider.candidates and part.candidates and not may_lie_in(part, wider):
        return Refusal.NO_WHOLE  # "Tulsa and Reno had 104 between them, half of them in Tulsa": of both
    period = period_of(scene, counts[-1].first, counts[-1].last)
    return replace(_made(scene, statement, quantity, words, words, wider), places=(part,), period=period)


def _beside_count(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "California had 141 of the deaths, about 13 percent": the count of the part, told once more as a share."""
    if scene.word(quantity.first - 1) not in {",", "or"} or scene.word(quantity.last) not in word_set("phrase_end"):
        return None
    counts = [one for one in scene.quantities if one.last <= quantity.first and one.kind is QuantityKind.COUNT]
    behind = scene.words[counts[-1].last : quantity.first] if counts else []
    whole = next((named for named in _OF_WHOLE if behind[: len(named)] == named), None)
    if whole is None or any(word not in _NOUNS for word in behind[len(whole) :]) or earlier.last_counted is None:
        return None
    if not any(mark.last <= counts[-1].first and mark.words.candidates for mark in scene.places):
        return None
    words = earlier.last_counted
    return _made(scene, statement, quantity, words, words, None)


def _count_again(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "Missouri had 600. St. Louis alone had 205, or about a third": the city's count, told once more as a share."""
    at = next(
        (at for at in range(quantity.first - 1, max(0, quantity.first - _AGAIN), -1) if scene.word(at) in _APART), 0
    )
    if not at or scene.word(quantity.last) not in word_set("phrase_end") | {""}:
        return None
    if any(scene.word(i) not in word_set("tells_again") for i in range(at + 1, quantity.first)):
        return None
    end = at - 2 * (scene.words[at - 2 : at] in _OF_TOLD)
    count = next((one for one in scene.quantities if one.last == end and one.kind is QuantityKind.COUNT), None)
    part = next((mark.words for mark in reversed(scene.places) if mark.last <= quantity.first), None)
    whole = count_told(earlier)
    if count is None or part is None or whole is None or not part.candidates:
        return None
    words, wider, period = whole
    wider = state_told(part, wider, earlier) or wider
    if wider is None or not wider.candidates or not may_lie_in(part, wider):
        return None
    made = _made(scene, statement, quantity, words, words, wider)
    return replace(made, places=(part,), period=made.period or period)


def share_beside(scene: Scene, statement: int, quantity: Quantity, last: Reading) -> Reading | None:
    """ "Had 1.9 percent of the nation's people and 3.1 percent of its murders": the same place's part, of another.

    "With a tenth of Ohio's people, Dayton had a fifth of its murders" names the place behind.
    """
    if last.rules != ("accounted for",) or scene.word(quantity.last) != "of" or not last.against_places:
        return None
    owned = scene.word(quantity.last + 1) in word_set("before_whole")
    peopled = last.measure is not None and last.measure.measure == "population"
    has = peopled and owned and _has(scene, quantity)
    if scene.word(quantity.first - 1) != "and" and not has:
        return None
    mark = noun_after(scene, quantity.last + 1 + owned)
    if mark is None or mark.row["form"] != "noun" or scene.words[mark.last : mark.last + 1] == ["rate"]:
        return None
    words = measure_words(scene, mark)
    made = _made(scene, statement, quantity, words, words, last.against_places[0])
    named = next((one.words for one in scene.places if has and one.last == quantity.first - 1), None)
    return replace(made, places=last.places if named is None else (named,), period=made.period or last.period)


def _wider(scene: Scene, quantity: Quantity, earlier: Earlier) -> PlaceWords | None:
    """The wider place: of a state named before the figure the nation, of a city the state that the text tells of."""
    if scene.word(quantity.last + 1) in word_set("owns_level") - {"the"}:
        return None  # "had half of its murders in Reno": of its own
    before = [mark for mark in scene.places if mark.last <= quantity.first and scene.word(mark.last) != "'s"]
    part = before[-1] if before else None
    if part is not None and part.words.kind == "state" and part.words.candidates:
        return PlaceWords(scene.span(quantity.first, quantity.last), ("us",), "nation")
    if not any(mark.last <= quantity.first and mark.words.kind == "city" for mark in scene.places):
        return None
    told = [*earlier.places, *(mark.words for mark in scene.places)]
    return next((words for words in reversed(told) if words.kind == "state"), None)


def _of_people(scene: Scene, quantity: Quantity) -> bool:
    """ "Of the people", "of its residents", "of the state's people": a share of residents."""
    at = quantity.last + 1
    owner = next((mark.last for mark in scene.places if mark.first == at), None)
    at = at + (scene.word(at) in {"the", "its", "our", "their"}) if owner is None else owner
    at += scene.word(at) == "'s"
    return scene.word(at) in _PEOPLE and scene.word(at + 1) in word_set("phrase_end")


def _of_residents(scene: Scene, statement: int, quantity: Quantity, wider: PlaceWords) -> Reading:
    words = MeasureWords(scene.span(quantity.first, quantity.last), "population")
    return _made(scene, statement, quantity, words, words, wider)


def _told_last(scene: Scene, quantity: Quantity, earlier: Earlier) -> MeasureWords | None:
    """ "Of them", "of those", "of the total": the count of the sentences before, or what befell those counted here."""
    behind = scene.words[quantity.last : quantity.last + 3]
    pointed = behind[:2] in (["of", "them"], ["of", "those"], ["of", "these"]) or behind == ["of", "the", "total"]
    pointed = pointed and scene.word(quantity.last + (3 if behind[1] == "the" else 2)) in word_set("phrase_end")
    if not pointed:
        return None
    for one in reversed(scene.quantities):
        if one.last > quantity.first or one.kind is not QuantityKind.COUNT:
            continue
        noun, befell = noun_after(scene, one.last), company_of(scene, one)
        if noun is not None:
            return measure_words(scene, noun)
        if befell is not None:
            return befell[0]
    return earlier.last_counted


def _of_place(
    scene: Scene, statement: int, quantity: Quantity, wider: PlaceWords | None, told: MeasureWords | None = None
) -> Reading | Refusal:
    near = [mark for mark in scene.measures if quantity.last <= mark.first <= quantity.last + _WHOLE]
    if scene.word(quantity.last) == "compared":
        near = [mark for mark in scene.measures[:1] if scene.word(mark.first - 1) in _REGARDING]
    mark: Mark | None = near[0] if near else None
    whole_at = range(quantity.last, mark.first if mark is not None else quantity.last + _OWNER)
    if any(cue.first in whole_at and cue.row["cue"] == "change" and cue.row["form"] == "noun" for cue in scene.cues):
        return Refusal.NO_WHOLE  # "a third of the increase in murders": a part of a change
    if mark is None and told is None:
        mark = subject(scene, quantity.first)
    whole = told if mark is None else measure_words(scene, mark)
    if whole is None:
        return Refusal.NO_WHOLE
    before = [m for m in scene.measures if m.last <= quantity.first and quantity.first - m.last <= _PART]
    part = next((m for m in reversed(before) if m.row["form"] != "people"), None) if wider is None else None
    if mark is None and part is None and not any(p.last <= quantity.first for p in scene.places):
        return Refusal.NO_PART  # "men accounted for half of them"
    own = whole if part is None else measure_words(scene, part)
    wider = wider or _behind(scene, quantity) or (_wider_before(scene, quantity) if told is not None else None)
    return _made(scene, statement, quantity, own, whole, wider)


def _behind(scene: Scene, quantity: Quantity) -> PlaceWords | None:
    """The place of the whole right behind a share; not the next subject in "6 percent of the total and Ohio ranked"."""
    near = (p for p in scene.places if quantity.last <= p.first <= quantity.last + _WHOLE)
    return next((p.words for p in near if scene.word(p.first - 1) not in {"and", "but", ";"}), None)


def _wider_before(scene: Scene, quantity: Quantity) -> PlaceWords | None:
    """The nation or the state told before a part: "across the nation 156,346 were traced, with Texas accounting for".

    "The state had 1,026 murders, and Reno accounted for half of the total" is of the state's.
    """
    before = [mark.words for mark in scene.places if mark.last <= quantity.first]
    return next((one for one in before[:-1] if one.kind in {"nation", "state"}), None)


def _made(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    own: MeasureWords,
    words: MeasureWords,
    wider: PlaceWords | None,
) -> Reading:
    before = [p for p in scene.places if p.last <= quantity.first and p.words != wider]
    if scene.word(quantity.first - 2) in _IT or scene.word(quantity.first - 3) in _IT:
        before = [p for p in before if not scene.far[p.first]] or before  # "ahead of Reno, and it had a fifth"
    if wider is not None and wider.here and wider.kind == "state":
        before = [p for p in before if p.words.kind != "state"]  # "of Ohio's people; it had half of the state's"
    before = [p for p in before if p.words.candidates] or before  # "Akron, the state's fifth city, had half of them"
    places = before[-1:]
    while before and len(places) < len(before) and "each" not in scene.has:
        left = before[-len(places) - 1]
        if not _JOINS.issuperset(scene.words[left.last : places[0].first]) or left.last == places[0].first:
            break
        places = [left, *places]  # "the Bronx and Brooklyn made up 70 percent"
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, quantity.last),
        statement,
        ("accounted for",),
        measure=own,
        qualifiers=own.qualifiers,
        places=tuple(p.words for p in places),
        period=period_of(scene, quantity.first, quantity.last),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=words,
        against_qualifiers=words.qualifiers,
        against_places=(wider,) if wider else (),
    )
