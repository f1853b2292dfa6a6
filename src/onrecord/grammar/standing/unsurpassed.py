"""Extremes and ranks told by who has more: "only Chicago had more", "no year was worse", "not so few in a decade".

Of these words nothing is denied: what no other place or year has more of is the highest. A field is needed (places, or
years); "no one had more", "no city had a higher mountain" and "only one had more to say" name no figure of ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import Order
from onrecord.grammar.figures.federal_cases import of_federal_guns
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.exceptions import behind, left_out_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import is_window
from onrecord.grammar.standing.ahead_or_behind import ahead_or_behind, second_to
from onrecord.grammar.standing.behind_named import behind_named, rank_behind
from onrecord.grammar.standing.degrees import Degree, degree_behind, degrees
from onrecord.grammar.standing.nowhere_else import at_the_rate
from onrecord.grammar.standing.only_these import of_year_before, years_alone
from onrecord.grammar.standing.outdone_by_none import never_more, outdone_by_none
from onrecord.grammar.standing.own_fields import own_field
from onrecord.grammar.standing.scopes import OF_ITS_SIZE, of_its_size, opening_field, scope_of, sized
from onrecord.grammar.standing.than_then import of_nothing, than_then
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import table, word_set
from onrecord.model import End, Of, Operator, QuantityKind, Reading, ScopeKind, ScopeWords, Shape

_NONE = word_set("of_none") | {"nothing", "nobody"}
_ONLY = frozenset({"only", "just"})
_AHEAD = frozenset({"states", "cities"})
# What wakes the rule; nothing is "so few" without a word that denies, and "every state" no other without an exception.
SIGNS = _NONE | _ONLY | _AHEAD | {"alone", "not", "never", "except", "second"}
_OF_ALL_TIME = frozenset({"since", "books", "record", "history"})
_DENIED = 7  # tokens from "not" to "so few": "not since 1990 had the city seen so few"
_HAS = frozenset({"has", "have", "had"})
_STATES = frozenset({"state", "states"})
_THAN = 4  # tokens from "than" to the subject: "than that of Missouri"
_OPENING = _NONE | _ONLY | {"alone"} | {"every", "all", "never", "a"} | word_set("so_degree")
_FEW = 12  # "only five cities had more": a longer count is no rank that is told so


def read(scene: Scene, statement: int, earlier: Earlier, taken: set[int]) -> Iterator[Reading]:
    """Every extreme and rank told so; `taken` collects their tokens, in which nothing else compares."""
    ahead = _tells_a_rank(scene)
    for at, word in enumerate(scene.words):
        if (word not in _OPENING and at not in ahead) or scene.hidden[at] or at in taken:
            continue
        if word != "never" and than_then(scene, at):
            continue
        if word in _NONE:
            reading = _none(scene, statement, at, earlier)
        elif word == "never":
            reading = _never(scene, statement, at, earlier)
        elif word == "a":
            reading = _no_such_year(scene, statement, at, earlier)
        elif word in {"every", "all"} and scene.left_out:
            reading = _every_other(scene, statement, at, earlier)
        elif word == "alone":
            reading = _alone(scene, statement, at, earlier)
        elif word in _ONLY or at in ahead:
            reading = _only(scene, statement, at, earlier)
        else:
            reading = _not_so(scene, statement, at, earlier) if word in word_set("so_degree") else None
        if reading is not None:
            within = range(reading.span.start, reading.span.end)
            taken.update(at for at, token in enumerate(scene.tokens) if token.start in within)
            yield reading


def _tells_a_rank(scene: Scene) -> set[int]:
    """ "Four states had more.", "second to Reno's": the tokens that an order is read from."""
    if scene.has.isdisjoint(_AHEAD):
        return second_to(scene)
    counts = (one for one in scene.quantities if one.kind is QuantityKind.COUNT and scene.word(one.last) in _AHEAD)
    plain = (one for one in counts if one.value <= _FEW and one.operator is Operator.EQUAL)
    return {one.first for one in plain if _says_no_more(scene, degree_behind(scene, one.first))} | second_to(scene)


def _says_no_more(scene: Scene, degree: Degree | None) -> bool:
    """Whether a word that compares stands right behind its verb and, with its noun, ends the phrase."""
    if degree is None or scene.word(degree.first - 1) not in word_set("degree_verb") | {"a"}:
        return False
    last = next((mark.last for mark in scene.measures if mark.first == degree.last), degree.last)
    return scene.word(last) in word_set("phrase_end")


def _none(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "No large city had a higher rate", "no year on record was worse"."""
    if scene.word(at) == "nowhere" and (there := at_the_rate(scene, statement, at)) is not None:
        return there
    degree = degree_behind(scene, at)
    scope = _field(scene, at, degree) if degree is not None else None
    listed = own_field(scene, at + 1, earlier.open_order(statement)) if scope is None else None
    scope = listed[0] if listed is not None else scope  # "nobody in the group had a worse rate"
    scope = scope or (_of_those_named(scene, at) if degree is not None else None)
    if degree is not None and scope is None and (order := _goes_on(scene, at, degree, earlier, statement)) is not None:
        made = outdone_by_none(scene, statement, at, degree, order.scope, earlier, None)
        return replace(made, of=order.of) if made is not None else None
    if degree is None or scope is None:
        return None
    return _but_for(scene, at, outdone_by_none(scene, statement, at, degree, scope, earlier, None))


def _of_those_named(scene: Scene, at: int) -> ScopeWords | None:
    """ "Among cities of 100,000 or more, no rate was higher": the field that opens the sentence."""
    told = scene.word(at) == "none" or scene.word(at + 1) in word_set("total_noun") | {"rate"}
    return opening_field(scene, at) if told else None


def _goes_on(scene: Scene, at: int, degree: Degree, earlier: Earlier, statement: int) -> Order | None:
    """ "Only Utah had more violent crime. In property crime nobody had more": the order goes on with another crime."""
    mark = next((mark for mark in scene.measures if mark.last == at), None)
    named = mark is not None and scene.word(mark.first - 1) == "in" and scene.word(at) in {"nobody", "none"}
    closed = scene.word(degree.last) in word_set("phrase_end") | {""}
    order = earlier.open_order(statement) if named and closed else None
    return order if order is not None and order.scope.kind is ScopeKind.AMONG else None


def _never(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "Never had more homicides than in 2017", "never seen as many as last year": that year was the highest."""
    degree = degree_behind(scene, at)
    if degree is None:
        return None
    behind = [period for period in scene.periods if period.first >= degree.last]
    than = bool(behind) and not {"than", "as"}.isdisjoint(scene.words[degree.last : behind[0].first])
    if not (than or (earlier.tells(statement) and never_more(scene, at, degree))):
        return None
    return outdone_by_none(scene, statement, at, degree, ScopeWords(ScopeKind.EVER), earlier, None)


def _no_such_year(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "There wasn't a worse year in Memphis, ever", "we have never had a deadlier year": the year told was the top."""
    row = degrees().get(scene.word(at + 1))
    denied = next((c.first for c in scene.cues if c.row["cue"] == "not" and 0 <= at - c.last <= _DENIED), None)
    if row is None or scene.word(at + 2) != "year" or denied is None or earlier.statement < 0:
        return None
    subject = denied
    while scene.word(subject - 1) in word_set("be") | _HAS:
        subject -= 1
    itself = scene.word(subject - 1) in word_set("the_place_itself") | {"there"}
    if not itself and all(mark.last != subject for mark in scene.places):
        return None  # "the schools have never had a better year"
    if "never" not in scene.words[:at] and "ever" not in scene.words[at:]:
        return None  # "2019 wasn't a worse year"
    degree = Degree(at + 1, at + 3, End(row["end"]), False, row["deadly"] == "yes")
    return outdone_by_none(scene, statement, denied, degree, ScopeWords(ScopeKind.EVER), earlier, None)


def _but_for(scene: Scene, at: int, reading: Reading | None) -> Reading | None:
    """ "No state but Louisiana", "aside from Reno, no city": behind those left out the subject has its rank."""
    if reading is None or not scene.left_out:
        return reading
    return behind(reading, left_out_of(scene.left_out, Mark(at, at + 1, {})))


def _every_other(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "Every state but Louisiana had a lower rate than Missouri", "all but two cities had fewer": the other end."""
    degree = degree_behind(scene, at)
    scope = _field(scene, at, degree) if degree is not None else None
    if degree is None or scope is None or scope.kind is not ScopeKind.AMONG:
        return None
    end = End.HIGHEST if degree.end is End.LOWEST else End.LOWEST
    made = outdone_by_none(scene, statement, at, degree._replace(end=end), scope, earlier, None)
    told = _but_for(scene, at, made)
    return told if told is not None and told.shape is Shape.RANK else None


def _field(scene: Scene, at: int, degree: Degree) -> ScopeWords | None:
    """The field that "no" empties: years, or places of one kind."""
    between = scene.words[at + 1 : degree.first]
    dated = any(0 < one.first - degree.last < _THAN for one in scene.periods)
    years = not {"year", "years"}.isdisjoint(between)
    if not years and of_nothing(scene, at, degree.first) and (dated or not _OF_ALL_TIME.isdisjoint(between)):
        later = scope_of(scene, at, at + 1) if "since" in between and "before" not in between else None
        return later[0] if later is not None else ScopeWords(ScopeKind.EVER)  # "nothing since has matched it"
    if scene.word(at) == "nowhere":
        return ScopeWords(ScopeKind.AMONG, group="country")
    if years:
        found = scope_of(scene, at, at + 1)
        told = found[0] if found is not None and found[0].kind is not ScopeKind.AMONG else None
        named = any(at < one.first < degree.first for one in scene.periods)  # "in none of the five previous years"
        return told or (None if named else ScopeWords(ScopeKind.EVER))
    if "ever" in between and not word_set("terms_of_office").isdisjoint(between):
        return ScopeWords(ScopeKind.EVER)  # "no mayor has ever had fewer officers"
    if "office" in between and of_federal_guns(scene):
        return ScopeWords(ScopeKind.AMONG, group=COURTS)  # "no office charged more"
    courts = "district" in between and not word_set("courts").isdisjoint(between)  # "no federal district in the nation"
    group = next((mark for mark in scene.groups if at < mark.first < degree.first and not courts), None)
    states = sum(word in _STATES for word in between) > between.count("united")  # "no city in the United States"
    big = not word_set("large").isdisjoint(between)  # "no big city in America"
    if group is not None and group.row["group"] == "country" and states:
        return ScopeWords(ScopeKind.AMONG, group="us-states")  # "only one state in the Union"
    if group is not None and not (big and group.row["group"] in {"us-cities", "country"}):
        return ScopeWords(ScopeKind.AMONG, group=group.row["group"])
    bar = sized(scene, at, degree.first)
    if bar is not None:
        return bar[0]  # "no city of half a million or more"
    for row in table("fields") if scene.word(at) != "nobody" else ():  # "nobody in the city"
        if set(row["words"].split("|")) & set(between):
            if of_its_size(scene, at) is not None:
                return OF_ITS_SIZE
            return ScopeWords(ScopeKind.AMONG, group=row["large"] if big else row["group"])
    return None


def _only(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "Only Dallas and Houston had more", "only two states had a higher rate": a rank behind so many."""
    beside = ahead_or_behind(scene, statement, at, earlier.last_counted)
    if beside is not None or scene.word(at) == "to":
        return beside
    degree = degree_behind(scene, at)
    if degree is None:
        return None
    if (years := years_alone(scene, at)) is not None:
        return of_year_before(scene, at, outdone_by_none(scene, statement, at, degree, years[0], earlier, years[1] + 1))
    named = [mark for mark in scene.places if at < mark.first < degree.first and mark.words.candidates]
    counted = [
        q
        for q in scene.quantities
        if at <= q.first <= at + 2 and q.kind is QuantityKind.COUNT and q.value <= _FEW and q.last < degree.first
    ]
    if named and not counted:
        field = behind_named(scene, at, degree, named, earlier.open_order(statement))
        number = rank_behind(scene, named, field.scope) if field else None
        made = outdone_by_none(scene, statement, at, degree, field.scope, earlier, number) if field else None
        return replace(made, of=made.of or field.of) if made and field else None
    kind = _field(scene, at, degree)
    if counted and kind is not None and kind.kind is ScopeKind.AMONG:
        return outdone_by_none(scene, statement, at, degree, kind, earlier, int(counted[0].value) + 1)
    return None


def _alone(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "South Carolina alone had a higher rate": one place ahead; of counts, "alone" weighs a place against several."""
    degree = degree_behind(scene, at)
    named = [mark for mark in scene.places if mark.last == at and mark.words.candidates]
    if degree is None or not degree.rate or not named or named[0].first != 0:
        return None
    field = behind_named(scene, at, degree, named, earlier.open_order(statement))
    number = rank_behind(scene, named, field.scope) if field else None
    closed = scene.word(degree.last) in word_set("phrase_end") | {""}
    made = outdone_by_none(scene, statement, 0, degree, field.scope, earlier, number) if field and closed else None
    return replace(made, of=Of.RATE) if made is not None else None


def _not_so(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "Have not seen so few thefts in ten years", "never had so many", "hasn't been this low since 1965"."""
    row = degrees().get("as " + scene.word(at + 1))
    nots = [
        cue
        for cue in scene.cues
        if cue.row["cue"] == "not"
        and (0 <= at - cue.last <= _DENIED or (cue.first == 0 and _opens_with_time(scene, cue)))
        and scene.clause[cue.first] == scene.clause[at]
    ]
    if row is None or not nots or is_strange(scene, at + 2):  # "so many tourists"
        return None
    if any(one.first <= at < one.last for one in scene.quantities):
        return None  # "never had as many as 80": a bound
    found = scope_of(scene, at, at + 2)
    between = [p for p in scene.periods if nots[-1].last <= p.first < at and is_window(scene, p)]
    if found is None and between:  # "not since 1990 have so many"
        found = ScopeWords(ScopeKind.SINCE, start=between[-1]), at + 2
    if found is None and scene.word(nots[-1].first) != "never":
        return None
    scope = found[0] if found is not None else ScopeWords(ScopeKind.EVER)
    nation = next((mark.words for mark in scene.places if mark.first > at and _in_the_nation(scene, mark)), None)
    in_nation = nation is not None and scope.kind in {ScopeKind.AMONG, ScopeKind.EVER}  # "never this many in America"
    scope = ScopeWords(ScopeKind.EVER) if in_nation else scope
    degree = Degree(at, at + 2, End(row["end"]), False, False)
    told = earlier if scene.word(at + 2) in word_set("so_many_of") else Earlier()  # "so many died", not "so many fans"
    made = outdone_by_none(scene, statement, nots[-1].first, degree, scope, told, None, last=found[1] if found else 0)
    return replace(made, places=(nation,)) if made is not None and in_nation and nation is not None else made


def _opens_with_time(scene: Scene, denial: Mark) -> bool:
    """ "Not since the strike of 1990 had so many", "never in the years for which there is a count had so many"."""
    return scene.word(denial.last) == "since" or (
        scene.word(denial.first) == "never" and scene.word(denial.last) == "in"
    )


def _in_the_nation(scene: Scene, mark: PlaceMark) -> bool:
    """ "In America", "in the nation", and not "in the nation's capital"."""
    before = mark.first - 1 - (scene.word(mark.first - 1) == "the")
    return mark.words.kind == "nation" and scene.word(before) == "in" and scene.word(mark.last) != "'s"
