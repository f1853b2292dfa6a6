"""Counts that only point back at what a question asks for or was told: "1,053 such deaths", "72 were killed".

So do stolen things, a state's guns and cases behind traces: `stolen_ones`, `traced_of_place` and `_cases` come first.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.asked import answered
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.counts.stolen_ones import stolen_ones
from onrecord.grammar.counts.those_who_died import those_who_died
from onrecord.grammar.counts.traced_of_place import traced_of_place
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, words
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal, Shape

_BY_POLICE = "police_shootings"  # whom these killed, and not who was killed on the rolls
_SEVERAL_KINDS = word_set("counts_every_crime")  # "such crimes" are of what was told
_DEATHS = frozenset({"deaths", "killings"})


def such_ones(
    scene: Scene, statement: int, quantity: Quantity, made: Reading | Refusal, earlier: Earlier
) -> Reading | Refusal:
    """The reading `made` of a count, or one of what "such" and a bare "were killed" mean in an answer."""
    if quantity.kind is not QuantityKind.COUNT:
        return made
    died = those_who_died(scene, statement, quantity, earlier)
    if died is not None:
        return died
    made = stolen_ones(scene, quantity, traced_of_place(scene, quantity, made, earlier), earlier)
    made = _cases(scene, quantity, earlier) or made if isinstance(made, Refusal) else made
    asked = answered(earlier.question, statement)
    if scene.word(quantity.last) == "such" and scene.word(quantity.last + 1) in word_set("such_ones"):
        moved = earlier.moved.measure if earlier.moved is not None else None  # nothing has been counted since
        told = asked or _of_deaths(scene, quantity, earlier) or moved or earlier.last_counted
        stolen = scene.word(quantity.last + 1) == "thefts"
        if told is not None and stolen and (told.measure or "").rpartition(":")[2] not in word_set("measures_of_theft"):
            return Refusal.UNCOUNTED_NOUN  # "murders rose; bikes went, too: there were 2,900 such thefts"
        last = quantity.last + 2
        return made if told is None else make_value(scene, statement, quantity, told, quantity.first, last, rule="such")
    if asked is None or not isinstance(made, Reading) or asked.measure not in word_set("deaths_told"):
        return made
    befell = made.rules[:1] == ("people and what befell them",)
    bare = scene.word(quantity.last) in word_set("be") or _killed_so_many(scene, quantity, made, asked)
    return replace(made, measure=asked) if befell and bare else made


def _killed_so_many(scene: Scene, quantity: Quantity, made: Reading, asked: MeasureWords) -> bool:
    """ "How many officers are killed a year?" "Criminals killed 46 in 2017": nobody else is named, nor did police."""
    verb = quantity.first - 1
    alone = scene.opens(made.span) == verb and scene.behind(made.span) == quantity.last
    police = any(mark.row["class"] == "officer" and mark.last == verb for mark in scene.company)
    return alone and not police and asked.measure != _BY_POLICE


def _of_deaths(scene: Scene, quantity: Quantity, earlier: Earlier) -> MeasureWords | None:
    """ "37 such deaths": the deaths that the text counted last, whatever it has counted since.

    Behind deaths that are no murders, those: "1,262 gun deaths and 599 murders. Iowa had 393 such deaths".
    """
    if scene.word(quantity.last + 1) not in _DEATHS:
        return None
    wider = (one for _, one in reversed(earlier.figures) if one.measure in word_set("deaths_told"))
    return (next(wider, None) if scene.word(quantity.last + 1) == "deaths" else None) or earlier.deaths


def _cases(scene: Scene, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "Omaha had 52 cases.", behind federal ones: more of those that the text counted last.

    "In 2014 the paper found just 57" needs no word for them, where it tells when.
    """
    told = earlier.last_counted
    if told is None or not (told.measure or "").startswith("federal_weapons"):
        return None
    had = scene.word(quantity.first - 1) in word_set("finds_cases")
    named = scene.word(quantity.last) == "cases"
    last = quantity.last + named
    who = named or (bool(scene.periods) and scene.word(quantity.first - 2) in word_set("who_finds_cases"))
    if not had or not who or not _closes(scene, last):
        return None
    return make_value(scene, earlier.statement + 1, quantity, told, quantity.first, last, rule="such")


def _closes(scene: Scene, at: int) -> bool:
    timed = any(at in {period.first, period.first - 1} for period in scene.periods)
    return timed or scene.word(at) in word_set("phrase_end") | {""}


@needs(words("such"))
def narrower_ones(scene: Scene, reading: Reading) -> Reading:
    """ "Assaults on nurses rose. There were 400 such assaults": of the narrower kind that was told before."""
    named = reading.measure
    if named is None or named.measure in _SEVERAL_KINDS or reading.rules[:1] == ("such",):
        return reading
    at = reading.amount.last if reading.shape is Shape.VALUE and reading.amount is not None else 0
    if not at or scene.word(at) != "such" or scene.opens(named.span) != at + 1:
        return reading
    if any(mark.row["measure"] == named.measure and mark.last <= at for mark in scene.measures):
        return reading  # "the background check process, which ran 21 million such checks": all that were told of
    return replace(reading, unread=scene.text[scene.starts[at] : named.span.end])
