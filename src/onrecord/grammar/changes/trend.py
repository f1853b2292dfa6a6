"""Rose, fell, held in words alone: "robberies were down", "a spike in violence", "skyrocketing gun violence"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.changes.before_the_turn import had_moved, run_to_turn
from onrecord.grammar.changes.change_span import span_of_change
from onrecord.grammar.changes.change_start import held_against
from onrecord.grammar.changes.elided_subject import elided_runs, elided_subject, goes_on_from_quote, tells, without_noun
from onrecord.grammar.changes.in_a_row import in_a_row, is_run_of
from onrecord.grammar.changes.joined_kinds import joined_behind, listed_kind, of_a_noun
from onrecord.grammar.changes.no_trend import (
    heads_line,
    of_share,
    past_an_average,
    than_another,
    to_a_top,
    to_and_fro,
    told_of_another,
    told_otherwise,
)
from onrecord.grammar.changes.run_of_change import (
    apart,
    as_run,
    for_years,
    gapped_runs,
    goes_on_with_it,
    lasting,
    opens_run,
)
from onrecord.grammar.changes.the_rate_told import it_or_the_rate, of_the_percent
from onrecord.grammar.changes.trend_times import bracketed, from_a_time, of_figure, of_what_comes_later, window
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.so_did import is_said_again
from onrecord.grammar.context.the_number import (
    count_held,
    leads_to,
    number_of_place,
    owner_before,
    rate_of_place,
    stands_for_it,
    than_in_a_year,
)
from onrecord.grammar.figures.amounts import AMOUNTS, changes, cue_of, direction_of
from onrecord.grammar.figures.arrested_for import is_charge
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.per_head import ends_per_head, moves_per_head, of_a_rate, opens_per_head
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.figures.restated_amounts import conceded
from onrecord.grammar.figures.set_apart import apart_told_by_which, set_apart
from onrecord.grammar.figures.subjects import subject, told_outside, who_did_it
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.against_years import starts_at_whole
from onrecord.grammar.sentence.relative_clauses import closes_relative
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Direction, MeasureWords, Of, Quantity, QuantityKind, Reading, Refusal, Shape, Span

SIGNS = frozenset({"change", "cut", "adjective"})  # what wakes the rule
_AHEAD = 8  # tokens from a word of change to its amount
_TO_VERB = 12  # tokens from a measure to its verb


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """Changes without a number: verbs, "a spike in violence", "skyrocketing gun violence"."""
    elided = elided_runs(scene, statement, earlier)
    yield from elided.values()
    told_runs: set[tuple[Span, MeasureWords | None]] = set()
    for cue in scene.cues:
        kind = cue.row["cue"]
        if kind not in SIGNS or not tells(scene, cue) or cue.first in elided:
            continue
        run = in_a_row(scene, cue)
        if kind == "change" and run is not None and is_run_of(scene, cue, run):
            found = [told] if (told := subject(scene, cue.first)) is not None else []
            told_of = earlier.told or earlier.figures or earlier.rate
            if not found and told_of and goes_on_with_it(scene, min(run.first, cue.first)):
                yield as_run(scene, without_noun(scene, statement, cue), cue, run)
        elif kind == "change" and (_stands_alone(scene, cue) or opens_run(scene, cue, run)):
            found = _subjects(scene, cue)
        elif kind == "cut":
            found = [mark for mark in scene.measures if mark.first == cue.first]
        elif kind == "adjective":
            found = [m for m in scene.measures if 0 <= m.first - cue.last <= 2 and scene.word(cue.last) != ","]
        else:
            continue
        if kind == "change" and not found and _of_the_number(scene, cue, earlier, yearly=run is not None):
            made = of_the_percent(scene, without_noun(scene, statement, cue), earlier)
            yield made if run is None else as_run(scene, made, cue, run)
            continue
        direction, sharply = direction_of(cue)
        if run is None and found and apart(scene, cue):
            run = for_years(scene, cue)
            found = found if run is not None else []
        joined = len(found) > 1 and cue.row["form"] == "verb"
        places = _plain(scene, statement, cue, found[-1], direction, sharply).places if joined else ()
        for mark in found:
            plain = _plain(scene, statement, cue, mark, direction, sharply)
            made = had_moved(scene, cue, replace(plain, places=places or plain.places))
            if (run := run or run_to_turn(scene, cue, made)) is not None:
                made = as_run(scene, made, cue, run)
            if run is None or (made.span, made.measure) not in told_runs:  # a word of change may be a verb and a noun
                yield made
                yield from gapped_runs(scene, made) if run is not None else ()
            told_runs.add((made.span, made.measure))


def refusal(scene: Scene, cue: Mark) -> Refusal | None:
    """Why a word of change tells none by itself; None for other words."""
    if cue.row["cue"] not in SIGNS:
        return None
    if to_and_fro(scene, cue):
        return Refusal.TO_AND_FRO
    if cue.row["cue"] != "change" or not _subjects(scene, cue):
        return Refusal.NO_MEASURE
    return Refusal.HAS_NUMBER if _amount_near(scene, cue) else Refusal.NO_VERB


def _stands_alone(scene: Scene, cue: Mark) -> bool:
    """No amount of its own, no figure that it started from, and no move in an order ("slid from 49th to 60th")."""
    if _amount_near(scene, cue):
        return False  # as with most
    if any(
        q.kind is QuantityKind.ORDINAL
        and cue.last <= q.first <= cue.last + 1
        and scene.word(q.last) not in word_set("units_of_run")  # "up for second year running"
        for q in scene.quantities
    ):
        return False
    if told_otherwise(scene, cue):
        return False
    noun = next((mark.first for mark in scene.measures if mark.last == cue.first), cue.first)
    if not word_set("unsure").isdisjoint((scene.word(cue.first - 1), scene.word(noun - 1))):
        return False  # "a potential population increase"
    if to_a_top(scene, cue) or past_an_average(scene, cue) or than_another(scene, cue):
        return False
    reached = next((q for q in scene.quantities if 1 <= q.first - cue.last <= 2), None)
    if scene.word(cue.last) == "to" and reached is not None and of_share(scene, reached):
        return False  # "slid to 21 percent": a share did
    if cue.row["form"] == "particle":
        label = scene.word(cue.first - 1) == ":"  # "Murder: up."
        named = any(mark.last == cue.first - label for mark in scene.measures) or heads_line(scene, cue)
        ends = {""} if label or heads_line(scene, cue) else frozenset[str]()
        named = named and scene.word(cue.last) in (word_set("phrase_end" if label else "headline") | ends)
        start = next((q for q in scene.quantities if q.first == cue.last + 1), None)
        from_figure = scene.word(cue.last) == "from" and start is not None and not of_share(scene, start)
        is_so = scene.word(cue.first - 1) == "'s" and any(mark.last == cue.first - 1 for mark in scene.measures)
        each = scene.word(cue.first - 1) in {"both", "each", "all"}  # "murders and robberies were both up"
        by_digits = scene.words[cue.last : cue.last + 2] == ["by", "double"]  # "by double digits"
        named = named or by_digits or from_a_time(scene, cue)
        if not (named or from_figure or is_so) and scene.word(cue.first - 1 - each) not in word_set("be"):
            return False
    if cue.row["form"] == "noun" and scene.words[max(0, cue.first - 2) : cue.first] in (["from", "a"], ["from", "the"]):
        return False  # "receding from a surge": where it came from, at no stated time
    return cue.row["form"] != "noun" or (scene.word(cue.last) in {"in", "of"} and bool(_subjects(scene, cue)))


def _of_the_number(scene: Scene, cue: Mark, earlier: Earlier, *, yearly: bool) -> bool:
    """ "The number dropped that year": what the text was counting, moving at a stated time or `yearly`."""
    at = cue.first
    while scene.word(at - 1) in word_sets("be", "have_been"):
        at -= 1
    at -= scene.words[at - 2 : at] == ["it", "'s"]
    at -= scene.word(at - 1) == "then" and at > 1  # "it then fell each year"
    if cue.row["value"] == "held" and count_held(scene, at, cue.last) and (earlier.figures or earlier.told):
        return True
    if number_of_place(scene, at) and leads_to(scene, cue.last - (scene.word(cue.last - 1) == "at")) is not None:
        return cue.row["form"] == "verb" and _stands_alone(scene, cue)
    if rate_of_place(scene, at) and (earlier.told or earlier.rate):
        moves = cue.row["form"] == "verb" and scene.words[cue.first] not in word_set("be")  # "is higher", than ours
        return moves and _stands_alone(scene, cue)
    head = bool(earlier.told) and (stands_for_it(scene, at) or scene.word(at - 1) == "they")
    head = head or (yearly and it_or_the_rate(scene, at, earlier))
    federal = bool(earlier.figures) and (earlier.figures[-1][1].measure or "").startswith("federal_")
    head = head or (yearly and federal and scene.word(at - 1) == "cases" and scene.word(at - 2) in {"", "“"})
    head = head or (goes_on_from_quote(scene, cue) and bool(earlier.told))
    again = cue.last + (scene.word(cue.last) == "again")
    reached = next((q for q in scene.quantities if q.first == again + 1 and scene.word(again) == "to"), None)
    ends = {again, reached.last if reached is not None else again}
    times = [period for period in scene.periods if period.first in ends or period.first - 1 in ends]
    times = times or [one for one in scene.periods if at - 3 <= one.last < at and one.first <= 1]
    dated = bool(times) and (earlier.dated is not None or "that" not in times[0].text.lower().split())
    counted = earlier.figures or earlier.told or QuantityKind.COUNT in {one.kind for one in scene.quantities}
    return cue.row["form"] == "verb" and head and (dated or (yearly and bool(counted))) and _stands_alone(scene, cue)


def _amount_near(scene: Scene, cue: Mark) -> bool:
    """Whether the clause gives the change its amount or the figure it started from."""
    kinds = {QuantityKind.DURATION, QuantityKind.VAGUE, QuantityKind.ORDINAL}
    for quantity in (one for one in scene.quantities if one.kind not in kinds):
        if scene.word(quantity.first) in {"every", "each"}:
            continue  # "fallen every year since"
        if scene.clause[quantity.first] != scene.clause[cue.first] and conceded(scene, quantity, [cue]) is None:
            continue  # no "fell, though only by 2 percent"
        between = [c for c in changes(scene) if cue.last <= c.first < quantity.first]
        before = scene.word(quantity.first - 1)
        if cue.row["value"] == "held" and before == "the":
            before = scene.word(quantity.first - 2)  # "unchanged from the 722 of 2010"
        told = cue_of(scene, quantity) if quantity.kind in AMOUNTS else None
        own = told is not None and told[0].first == cue.first  # a word may stand as verb and as noun
        if before == "to" and own and quantity.kind in SHARES:
            return True  # "the increase in robberies came to 12 percent"
        if before in {"from", "to", "added"} or (before == "at" and _is_level(cue, quantity)):
            continue
        if told is not None and (own or scene.segment[quantity.first] != scene.segment[cue.first]):
            if own or not _subjects(scene, told[0]) or cue.row["form"] != "verb":
                return True
            continue
        close = scene.segment[quantity.first] == scene.segment[cue.first] and 0 <= quantity.first - cue.last <= _AHEAD
        if close and not between and cue.row["form"] != "noun":
            return True
    return False


def _is_level(cue: Mark, quantity: Quantity) -> bool:
    """ "Were unchanged at just under 7,600": the count that did not move, told behind the word that says so."""
    return cue.row["value"] == "held" and quantity.kind is QuantityKind.COUNT


def _subjects(scene: Scene, cue: Mark) -> list[Mark]:
    """The measures that one change tells of: behind a noun, before a verb, with those joined by "and"."""
    if cue.row["form"] == "noun":
        at = cue.last + 1
        head = noun_after(scene, at) or next((m for m in scene.measures if at <= m.first <= at + 3), None)
        head = listed_kind(scene, at) or head
        return [] if head is None else [head, *joined_behind(scene, head)]
    if "which" in scene.has and (apart := apart_told_by_which(scene, cue.first)) is not None:
        return [apart]
    apart_from_it = set_apart(scene)
    marks = [m for m in scene.measures if m.last <= cue.first and not scene.hidden[m.first]]
    marks = [m for m in marks if scene.clause[m.first] == scene.clause[cue.first] and m.row["form"] != "other"]
    marks = told_outside(scene, marks, cue.first)
    marks = [mark for mark in marks if mark.first not in apart_from_it and not who_did_it(scene, mark)]
    behind = scene.word(cue.first - 1) in {"after", "following"}
    near = bool(marks) and (cue.first - marks[-1].last <= _TO_VERB or behind)
    head = marks[-1] if near and not is_charge(scene, marks[-1]) else None
    if head is not None and told_of_another(scene, head, cue):
        return []
    head = head or _those(scene, cue) or elided_subject(scene, cue)
    found = [] if head is None else [head]
    for mark in reversed(scene.measures if found else ()):
        if is_said_again(scene, mark.first) or closes_relative(scene, mark.first, found[0].first):
            break  # "so did thefts, and burglaries rose"; "in Mobile, which no longer reports rapes, murders rose"
        counted = any(q.last == mark.first and q.kind is QuantityKind.COUNT for q in scene.quantities)
        if counted or mark.first in apart_from_it or of_a_rate(scene, mark, found[0]) or of_a_noun(scene, mark):
            break  # "to 8,999 burglaries, and murders fell", "a drop in robberies, and murders rose"
        between = scene.words[mark.last : found[0].first]
        if 1 <= len(between) <= 2 and word_set("joins_subjects").issuperset(between):
            found.insert(0, mark)
    return found


def _those(scene: Scene, cue: Mark) -> Mark | None:
    """ "While those in Michigan fell": the measure of the clause before, of another place."""
    clause = [at for at in range(cue.first) if scene.clause[at] == scene.clause[cue.first]]
    opens = any(scene.word(at) in {"those", "that"} and scene.word(at + 1) in {"in", "of"} for at in clause[:4])
    opens = opens or (scene.word(cue.first - 1) in {"it", "they"} and than_in_a_year(scene, cue))
    before = [mark for mark in scene.measures if mark.last <= (clause[0] if clause else 0)]
    return before[-1] if opens and before and cue.row["form"] == "verb" else None


def _plain(scene: Scene, statement: int, cue: Mark, mark: Mark, direction: Direction, sharply: bool) -> Reading:
    here = scene.clause[mark.first] == scene.clause[cue.first] or cue.row["form"] == "noun"
    told = [other for other in changes(scene) if mark.last <= other.first < cue.first]
    here = here and not told  # "homicides rose in Reno; they fell in Tulsa"
    first, last = (min(mark.first, cue.first), max(mark.last, cue.last)) if here else (cue.first, cue.last)
    words = measure_words(scene, mark)
    if scene.word(cue.first - 1) in {"this", "that"} and scene.words[mark.first : mark.last] == ["crime"]:
        words = replace(words, measure=None, vague=True)  # "this increase in crime": in what the text was counting
    owner = owner_before(scene, cue.first, mark.last) if mark.last < cue.first else None
    ends = bracketed(scene, last)
    far = period_of(scene, cue.first, cue.last, far=True) if scene.far[cue.first] else None
    held = held_against(scene, first, last)
    other = held is far or (held is not None and of_what_comes_later(scene, cue, held))
    against = (None if other else held) or window(scene, cue)  # "after falling in 2015": its own
    if scene.word(cue.first - 1) == "first":
        against = None  # "the first rise since 2008" began after that
    return Reading(
        Shape.CHANGE,
        span_of_change(scene, cue, mark),
        statement,
        ("change in words",),
        measure=words,
        qualifiers=qualifiers_near(scene, mark.first, mark.last),
        places=(owner,) if owner is not None else places_of(scene, first, last),
        period=ends[1] if ends else of_figure(scene, cue, "to") or far or period_of(scene, cue.first, cue.last),
        direction=direction,
        sharply=sharply,
        back=lasting(scene, cue),
        of=Of.RATE
        if words.rate or moves_per_head(scene, mark, cue) or opens_per_head(scene, first) or ends_per_head(scene, last)
        else None,
        against_period=ends[0] if ends else of_figure(scene, cue, "from") or against,
        whole=starts_at_whole(scene, last),
    )
