"""Superlatives and records that tell no extreme of this field: "the most recent", "a high of 50 million tourists"."""

from __future__ import annotations

from onrecord.grammar.figures.of_somebody import on_his_record
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import Ranged
from onrecord.grammar.standing.ranked_change import field_of
from onrecord.grammar.standing.scopes import scope_of
from onrecord.grammar.standing.violent_years import for_others
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import DecadeWords, QuantityKind

_OF_FIGURE = 4  # tokens from "all-time high" to its figure: "all-time high of more than 500"
_FEW = 20  # "a record of three": deeds of a person, where no more are counted
_TIMES = 7  # tokens from "most" to its years: "most of the last twenty-five years"
_ENDS = frozenset({",", ".", ";", "", "and"})  # behind "had a record"
_UNMATCHED = frozenset({"unmatched", "unequaled", "unequalled"})
_COUNTS = word_set("orders_counts")
_TO_SUBJECT = word_set("back_to_subject")
_TO_STRETCH = 7  # tokens from "worst" to its stretch: "worst year for robberies of this decade"
_CATEGORIES = 6  # tokens from "most" to its noun: "most violent and nonviolent crime categories"


def most_of(scene: Scene, cue: Mark) -> bool:
    """ "Most of them", "the most recent numbers", "most violent crime categories": nearly all, or another order."""
    behind = scene.words[cue.last : cue.last + _CATEGORIES]
    if most_times(scene, cue.first):
        return True
    if behind and behind[0] in word_set("orders_another"):
        return True
    if scene.word(cue.first - 1) not in word_set("article") and word_set("categories") & set(behind):
        return True
    if behind[:1] == ["of"] and scene.word(cue.first - 1) not in word_set("article"):
        return any(period.first in (cue.last + 1, cue.last + 2) for period in scene.periods)
    return behind[:1] in (["of"], ["americans"], ["people"]) and scope_of(scene, cue.first, cue.last) is None


def most_times(scene: Scene, at: int) -> bool:
    """ "Below the level of most of the last 30 years", "than in most years": nearly all of them, and no end of any."""
    if scene.words[at : at + 1] != ["most"] or scene.word(at - 1) not in word_set("before_most_times"):
        return False
    times = scene.words[at + 1 : at + 1 + (_TIMES if scene.word(at + 1) == "of" else 1)]
    return not word_set("long_times").isdisjoint(times)


def of_other_things(scene: Scene, cue: Mark) -> bool:
    """ "An all-time high of 50 million tourists", "nearly unprecedented": no count of this field, or no record."""
    if scene.word(cue.first - 1) in word_set("almost") or _of_no_figure(scene, cue):
        return True
    near = range(cue.last, cue.last + _OF_FIGURE)
    figure = next((q for q in scene.quantities if q.first in near and scene.word(cue.last) == "of"), None)
    if figure is None or figure.kind is not QuantityKind.COUNT:
        return False
    noun = scene.word(figure.last)
    known = any(figure.last <= mark.first <= figure.last + 2 for mark in (*scene.measures, *scene.company))
    return noun.isalpha() and not known and noun not in word_sets("level", "unit_noun", "phrase_end")


def _of_no_figure(scene: Scene, cue: Mark) -> bool:
    """ "For the record, Reno had 40", "to set the record straight", "unprecedented circumstances", "record-keeping".

    "The claim about the record is false" speaks of one and claims none.
    """
    if scene.word(cue.last) == "-" and scene.word(cue.last + 1) in word_set("records_kept"):
        return True
    if scene.words[cue.first : cue.last] == ["the", "record"]:
        if scene.tokens[cue.last - 1].text == "Record" and scene.word(cue.last) in word_set("paper_does"):
            return True  # "The Record counted 34"
        before, behind = scene.word(cue.first - 1), scene.word(cue.last)
        return (
            before == "about"
            or behind in {"straight", "books"}
            or (before in {"for", "on", "off"} and behind in word_set("phrase_end"))
        )
    return (
        scene.words[cue.first] == "unprecedented"
        and scene.words[cue.last - 1] == "unprecedented"
        and (is_strange(scene, cue.last))
    )


def of_person(scene: Scene, cue: Mark) -> bool:
    """ "A record of three commendations", "the public record": what a person has done, what is on file."""
    words = scene.words[cue.first : cue.last]
    plain = words[-1:] == ["record"] and words[0] in word_set("before_record")
    if not plain:
        return False
    if any(quantity.first == cue.last + 1 and on_his_record(scene, quantity) for quantity in scene.quantities):
        return True  # "a record of six arrests"
    if scene.word(cue.first - 1) in {"had", "has", "have", "with"} and words[0] == "a":
        ends = scene.word(cue.last) in _ENDS  # "80 percent of the victims had a record, police said"
        return ends and not any(quantity.last == cue.first for quantity in scene.quantities)
    counted = any(q.first == cue.last + 1 and q.value > _FEW for q in scene.quantities)
    return scene.word(cue.last) in {"of", "shows", "show", "keeping"} and not counted


def of_another_year(scene: Scene, cue: Mark) -> bool:
    """ "A record year in crimefighting", "a record NYPD year for tourism": of a thing that is not counted here."""
    year = next((at for at in (cue.last, cue.last + 1) if scene.word(at) == "year"), None)
    if year is None or scene.word(year + 1) not in {"in", "for", "of"}:
        return False
    noun = year + 2 + (scene.word(year + 2) == "the")
    told: list[Ranged] = [*scene.measures, *scene.company, *scene.quantities]
    when_or_where: list[Ranged] = [*scene.places, *scene.periods]
    counted = any(noun <= one.first <= noun + 2 for one in told)
    set_in = any(one.first in (noun, noun - 1) for one in when_or_where)
    return scene.word(noun).isalpha() and not counted and not set_in


def one_event(scene: Scene, cue: Mark) -> bool:
    """ "The worst shooting since 2013", "its deadliest mass shooting": one event among events."""
    at = cue.last + (scene.word(cue.last) in {"mass", "school", "single"})
    behind = scene.word(at + 1)
    if behind in word_sets("of_events", "unit_noun") or scene.word(cue.first) in _COUNTS:
        return False
    return scene.word(at) in word_set("lone_event_of")


def of_event(scene: Scene, cue: Mark) -> bool:
    """ "The deadliest crash since 1990", "the attack was the deadliest": one event among events."""
    events = word_sets("event_nouns", "other_cause")
    if not events.isdisjoint(scene.words[cue.last : cue.last + 2]):
        return True
    at = cue.first - 1
    while at > 0 and scene.word(at) in _TO_SUBJECT:
        at -= 1
    return at < cue.first - 2 and scene.word(at) in events


def _in_some_years(scene: Scene, cue: Mark) -> bool:
    """ "Reno's deadliest year in decades", "for decades": of how many years nobody says."""
    return scene.word(cue.last + 1) in {"in", "for"} and scene.word(cue.last + 2) in word_set("some_time_back")


def of_some_stretch(scene: Scene, cue: Mark) -> bool:
    """ "Reno's worst year of the 1990s", "its deadliest of the decade", "in the '90s the worst year": not of all.

    No claim holds the end of such a stretch, and so its highest is nobody's record.
    """
    if any(isinstance(one.expression, DecadeWords) and scene.word(one.first - 1) != "since" for one in scene.periods):
        return True
    for at in range(cue.last, min(cue.last + _TO_STRETCH, len(scene.words))):
        if scene.word(at) in word_set("long_stretch"):
            return True
        if scene.word(at) in word_set("be") | {",", ".", ";"}:
            break
    return False


def _move_unmatched(scene: Scene, cue: Mark) -> bool:
    """ "A drop unmatched since 1981", "a low unmatched": not "a toll unmatched", the highest of all."""
    told = word_sets("that_noun", "be") | {","}
    return scene.words[cue.first] in _UNMATCHED and scene.word(cue.first - 1) not in told


def no_field(scene: Scene, cue: Mark) -> bool:
    """Whether no field can be told: of how many years nobody says, a move that is "unmatched", years for others."""
    untold = _in_some_years(scene, cue) or _move_unmatched(scene, cue) or for_others(scene, cue)
    return untold or (of_some_stretch(scene, cue) and field_of(scene, cue) is None)
