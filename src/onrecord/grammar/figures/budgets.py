"""Whose budget a sum of money is, where the words do not call it the budget of an office."""

from __future__ import annotations

from onrecord.grammar.sentence.asides import behind_aside
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark, find
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import CalendarWords, MeasureWords, Quantity, QuantityKind, Reading, Unit

_OFFICES = word_set("offices_paid")
_REQUESTED = ("requested",)
_HAD = frozenset({"had", "has", "have"})
_FOR = frozenset({"for", "on"})  # "$3 million for cameras"
_NEAR = 4  # tokens from a verb to its sum or its office: "got just under $29 billion"
_ASIDE = 10  # tokens of an aside behind an office
_OWNED = 3  # tokens before a budget in which its owner stands: "the bureau's own budget"


def office_named(scene: Scene) -> MeasureWords | None:
    """The budget of the office that a sentence names last; None where it names none.

    One whose budget nobody counts here has an empty measure: "the bureau" is then the FBI, and not the ATF before it.
    """
    if _OFFICES.isdisjoint(scene.has):
        return None
    marks = [mark for mark in find("budget_offices", scene.words) if mark.row["role"] != "pointer"]
    return _budget(scene, marks[-1]) if marks else None


def offices_in(scene: Scene, office: MeasureWords | None) -> list[Mark]:
    """The offices of a sentence, left to right; "the bureau" and "the department" are the one named last (`office`).

    Where that is another one, and in "the bureau of streets", the measure of its budget is empty.
    """
    if _OFFICES.isdisjoint(scene.has):
        return []
    marks = find("budget_offices", scene.words)
    return [_pointed(scene, mark, office) if mark.row["role"] == "pointer" else mark for mark in marks]


def _pointed(scene: Scene, mark: Mark, office: MeasureWords | None) -> Mark:
    measure = office.measure if office is not None else None
    known = measure in mark.row["measure"].split("|") and scene.word(mark.last) != "of"
    return Mark(mark.first, mark.last, {**mark.row, "measure": (measure or "") if known else "", "role": "office"})


def budget_words(
    scene: Scene, quantity: Quantity, told: MeasureWords | None, office: MeasureWords | None
) -> MeasureWords | None:
    """The budget that a sum is; None where it may be any sum.

    `told` is the budget that the text told last, `office` the budget of the office that it named last.
    """
    offices = offices_in(scene, office)
    found = (
        _given(scene, quantity, offices)
        or _owned(scene, quantity, offices)
        or _named(scene, quantity, offices, office)
        or _received(scene, quantity, offices)
        or (None if offices else _it_had(scene, quantity, told, office))
        or (_its(scene, quantity, told) if not offices or scene.far[quantity.first] else None)
    )
    return found if found is not None and found.measure else None


def is_set_ahead(scene: Scene, reading: Reading) -> bool:
    """Whether a budget was asked for, which is itself the claim, or is what an office "will get this fiscal year"."""
    asked = reading.measure is not None and "requested" in reading.measure.qualifiers
    return asked or (reading.unit is Unit.USD and "will" in scene.has)


def _budget(scene: Scene, office: Mark, *, asked: bool = False) -> MeasureWords:
    span = scene.span(office.first, office.last)
    return MeasureWords(span, office.row["measure"], _REQUESTED if asked else ())


def _received(scene: Scene, quantity: Quantity, offices: list[Mark]) -> MeasureWords | None:
    """ "The bureau received $1.5 billion for fiscal 2017": a sum for a fiscal year beside the office it pays for."""
    offices = [mark for mark in offices if mark.row["role"] == "office"]
    if not offices or not _fiscal(scene):
        return None
    clause = scene.clause[quantity.first]
    spends = word_set("budget_verb").intersection(w for at, w in enumerate(scene.words) if scene.clause[at] == clause)
    if not spends:
        return None
    asked = _is_asked(scene, quantity) and not scene.far[quantity.first]
    left = [mark for mark in offices if mark.last <= quantity.first]
    mark = left[-1] if left and not asked else offices[0]
    police = mark.row["measure"] == "police_budget"
    if (police or scene.word(quantity.last) in _FOR) and not _all_of_it(scene, quantity, mark):
        return None
    return _budget(scene, mark, asked=asked or "would" in scene.words[mark.last : quantity.first])


def _is_asked(scene: Scene, quantity: Quantity) -> bool:
    """ "Wants to spend $1.3 billion"; in "got $1.24 billion, under the $1.261 billion he asked for" the other one."""
    clause = scene.clause[quantity.first]
    verbs = [
        at for at, word in enumerate(scene.words) if word in word_set("budget_asked") and scene.clause[at] == clause
    ]
    sums = [one.first for one in scene.quantities if one.kind is QuantityKind.MONEY and one.first > quantity.first]
    return any(not any(one < at for one in sums) for at in verbs)


def _given(scene: Scene, quantity: Quantity, offices: list[Mark]) -> MeasureWords | None:
    """ "The ATF would get $1.3 billion", "budgets $104 million a year for its police", "gives the ATF $1.2 billion"."""
    for mark in offices:
        if mark.row["role"] == "member" or not _all_of_it(scene, quantity, mark):
            continue
        if mark.last == quantity.first:
            verb = _last_of(word_set("budget_given"), scene, mark.first)
        elif mark.last < quantity.first:
            verb = _got(scene, quantity)
            subject = behind_aside(scene, mark.last, _ASIDE)
            if not word_sets("before_verb", "budget_will").issuperset(scene.words[subject : max(verb, subject)]):
                continue  # "the police union got"
            if scene.word(verb) in _HAD and mark.row["measure"] == "police_budget":
                continue  # "police had $40,000 of it"
        else:
            verb = _last_of(word_set("budget_paid"), scene, quantity.first)
        if verb >= 0:
            return _budget(scene, mark, asked=_is_wanted(scene, verb) or _is_asked_for(scene, verb, quantity))
    return None


def _owned(scene: Scene, quantity: Quantity, offices: list[Mark]) -> MeasureWords | None:
    """ "The department's $29 billion for fiscal 2017": all that the office has for a year."""
    owner = next((mark for mark in offices if mark.last == quantity.first - 1), None)
    if owner is None or scene.word(owner.last) != "'s" or scene.word(quantity.last) not in {"for", "in"}:
        return None
    timed = any(0 < period.first - quantity.last <= 1 for period in scene.periods)
    return _budget(scene, owner) if timed else None


def _is_wanted(scene: Scene, verb: int) -> bool:
    """ "Wants to spend", "asked Congress to give", "seeks", "would get": what somebody asks for."""
    opens = max(0, verb - _NEAR) if scene.word(verb - 1) == "to" else verb
    asked = not word_set("budget_asked").isdisjoint(scene.words[opens : verb + 1])
    return asked or scene.word(verb - 1) == "would"


def _is_asked_for(scene: Scene, verb: int, quantity: Quantity) -> bool:
    """ "The bureau had asked for $1.3 billion": the verb of asking stands behind "had"."""
    return not word_set("budget_asked").isdisjoint(scene.words[verb : quantity.first])


def sizes_an_office(scene: Scene, top: Mark) -> bool:
    """ "The ATF, smallest of the five, was given": how large an office is, told right behind its name."""
    opens = top.first - 1 - (scene.word(top.first - 1) == "the")
    sized = scene.word(top.last - 1) in word_set("sizes_of_place") and scene.word(top.last) in {"of", "among", ","}
    if not sized or scene.word(opens) != ",":
        return False
    return any(mark.last == opens for mark in offices_in(scene, None))


def _got(scene: Scene, quantity: Quantity) -> int:
    """Where the verb stands by which an office has a sum: "got $1.2 billion", "was given $1.2 billion"; -1 for none."""
    verb = _last_of(word_set("budget_got"), scene, quantity.first)
    passive = _last_of(word_set("budget_given_it"), scene, quantity.first) if verb < 0 else -1
    return passive if scene.word(passive - 1) in word_set("be") else verb


def _last_of(verbs: frozenset[str], scene: Scene, end: int) -> int:
    """Where one of the verbs stands close before a token; -1 for none."""
    return next((at for at in range(end - 1, end - 1 - _NEAR, -1) if scene.word(at) in verbs), -1)


def _all_of_it(scene: Scene, quantity: Quantity, office: Mark) -> bool:
    """Whether the sum is all that the office gets: "on the police pension" and "$3 million for cameras" are parts."""
    ends = word_sets("phrase_end", "budget_whole") - {"in"} | {""}
    timed = _before_times(scene)

    def closed(at: int) -> bool:
        opens = scene.word(office.first) in _FOR  # "for the police" itself, and not "for cameras for the police"
        near = range(office.first - (0 if opens else 2), office.first + 1)
        whole = scene.word(at) == "in" and scene.word(at + 1) in word_set("budget_noun")  # "$29 billion in funding"
        return whole or at in timed or at in near or at == quantity.first or scene.word(at) in ends

    return closed(quantity.last) and (office.last <= quantity.first or closed(office.last))


def _before_times(scene: Scene) -> set[int]:
    """The tokens at which a time begins, or the preposition before it: "for fiscal 2017", "for the current year"."""
    begins = [p.first - (scene.word(p.first - 1) == "the") for p in scene.periods]
    return {at for first in begins for at in (first, first - 1)}


def _named(scene: Scene, quantity: Quantity, offices: list[Mark], office: MeasureWords | None) -> MeasureWords | None:
    """ "A budget of $290 million", "its $1.2 billion budget", "our budget, which was $541 million"."""
    noun = _budget_noun(scene, quantity)
    if noun < 0:
        return None
    owner = scene.words[max(0, noun - _OWNED) : noun]
    timed = any(one.last == noun and "the" in owner for one in scene.periods)  # "the 1999 appropriation was"
    if not owner or not (timed or owner[-1] in word_set("before_budget")):
        return None
    if owner[-1] == "'s" and scene.word(noun - 2) not in word_set("budget_owner"):
        return None  # "the crime lab's budget"
    before = [mark for mark in offices if mark.last <= noun]
    if before and scene.word(before[-1].last) == "'s":
        return None  # "the ATF's laboratory has a budget of $20 million"
    asked = not word_set("budget_asked").isdisjoint(scene.words[noun : quantity.first])
    if before:
        words = before[-1].row["measure"]
    elif office is not None:
        words = office.measure or ""
    elif word_set("budget_ours").isdisjoint(owner):
        return None
    else:
        words = "of-speaker:budget"
    return MeasureWords(scene.span(noun, noun + 1), words, _REQUESTED if asked else ())


def _budget_noun(scene: Scene, quantity: Quantity) -> int:
    """The budget that a sum is said to be: "budget of", "budget was", "appropriation for fiscal 2017,"; -1 for none."""
    if scene.word(quantity.last) in word_set("budget_noun"):
        return quantity.last
    timed = {at for p in scene.periods for at in range(p.first, p.last)}
    at = quantity.first - 1
    while at >= 0 and (at in timed or scene.word(at) in word_set("budget_link")):
        at -= 1
    return at if at < quantity.first - 1 and scene.word(at) in word_set("budget_noun") else -1


def _it_had(
    scene: Scene, quantity: Quantity, told: MeasureWords | None, office: MeasureWords | None
) -> MeasureWords | None:
    """ "A year earlier it had $1.24 billion", behind a budget: of the office named last, whose budget was told.

    Or the budget itself: "It passed $1 billion in fiscal 2008, reaching nearly $1.012 billion".
    """
    if told is None or office is None or told.measure != office.measure or not scene.periods:
        return None
    verb = quantity.first - 1 - (scene.words[quantity.first - 2 : quantity.first] == ["asked", "for"])
    verb += scene.word(quantity.first) in word_set("budget_reached")  # "passed $1 billion", a bound in itself
    asked = scene.word(verb) in word_set("budget_asked")
    reached = scene.word(verb) in word_set("budget_reached")
    if not (asked or reached or scene.word(verb) in word_set("budget_got")) or not closes(scene, quantity.last):
        return None
    subject = _head(scene, verb) if reached else verb - 1
    while scene.word(subject) in word_sets("before_verb", "budget_will"):
        subject -= 1
    if scene.word(subject) != "it" or not opens_its_clause(scene, subject):
        return None
    return MeasureWords(scene.span(verb, quantity.last), told.measure, _REQUESTED if asked else ())


def _head(scene: Scene, verb: int) -> int:
    """The token before the first verb of a row that ends with `verb`: "it passed $1 billion in 2008, reaching"."""
    opens = [at for at in range(1, verb + 1) if scene.words[at] in word_set("budget_reached")]
    return opens[0] - 1 if scene.clause[opens[0]] == scene.clause[verb] or "," in scene.words[opens[0] : verb] else -1


def opens_its_clause(scene: Scene, subject: int) -> bool:
    """ "In fiscal 2008 it had", "when it had": "it" is what was told before, and no subject joined on."""
    opens = subject - (scene.word(subject - 1) == ",")
    timed = any(period.last == opens for period in scene.periods)
    return subject == 0 or timed or scene.word(subject - 1) in word_set("before_it_had")


def closes(scene: Scene, at: int) -> bool:
    """Whether a phrase ends behind a sum, a time aside: "$3 million for cameras" and "on overtime" are parts."""
    return at in _before_times(scene) or scene.word(at) in word_set("phrase_end") - {"in", "for", "on"} | {""}


def _its(scene: Scene, quantity: Quantity, told: MeasureWords | None) -> MeasureWords | None:
    """ "In fiscal 1999 it had received $541.6 million", "the request of $1.12 billion": of the budget told before.

    "87 percent more than the $541.6 million of fiscal 1999" holds it against another year's, which was no request.
    """
    far = scene.far[quantity.first]
    asked = not far and not word_set("budget_asked").isdisjoint(scene.has)
    spends = asked or far or (scene.word(quantity.first - 1) in word_set("budget_verb"))
    if told is None or not spends or not _fiscal(scene):
        return None
    return MeasureWords(scene.span(quantity.first, quantity.last), told.measure, _REQUESTED if asked else ())


def _fiscal(scene: Scene) -> bool:
    return any(isinstance(p.expression, CalendarWords) and p.expression.fiscal for p in scene.periods)
