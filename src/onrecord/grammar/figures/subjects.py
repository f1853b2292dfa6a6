"""What a figure counts: the noun behind it, the people and what befell them, or the subject of its clause."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.arrested_for import ARRESTED, is_charge
from onrecord.grammar.figures.before_bracket import before_bracket
from onrecord.grammar.figures.begins_anew import begins_anew
from onrecord.grammar.figures.company_nouns import behind_label
from onrecord.grammar.figures.done_with_cases import done_with
from onrecord.grammar.figures.federal_cases import names_body, of_another_agency
from onrecord.grammar.figures.finds_sellers import finds_sellers
from onrecord.grammar.figures.wholes import is_whole, of_untold_part
from onrecord.grammar.sentence.closed_times import closes_a_time
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import CASES
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity

RATES = frozenset({"rate", "rates"})  # "the burglary rate": by population, as a "murder rate" is
_CONTRASTS = frozenset({"unlike", "distinct", "opposed"})  # ", as opposed to burglaries,"
_ENCLOSES = _CONTRASTS | {"(", "which"}
_SOLVED = 4  # tokens from "solved" to its murders, a number included
_FAR_NOUN = 4  # tokens between a number and its noun, adjectives included
_PART_OF = 5  # tokens from "of" to the whole: "all but four of the city's own 38"
_DOES = 4  # tokens from prosecutors to their verb
_WHICH_HAS = ([",", "which", "has"], [",", "which", "had"])
_AUXILIARIES = 3  # words between a subject and its verb: "has since grown"
_ASIDE = 7  # tokens of an aside behind a subject
_ASSAULTS = (["assault"], ["assaults"])
_SEXUAL = (["sexual", "assault"], ["sexual", "assaults"])
_COMPARED = frozenset({"more", "fewer", "less"})
_LIGHT = frozenset({"staff", "people", "money"})  # forms of headcounts, residents and sums


def measure_words(scene: Scene, mark: Mark) -> MeasureWords:
    """The measure of a mark in the measures lane."""
    row = mark.row
    measure = row["measure"]
    traced = measure == "guns_recovered" and any(other.row["class"] == "traced" for other in scene.company)
    if traced or (measure == "guns_recovered" and finds_sellers(scene)):
        measure = "guns_traced"  # "found the origin of 410 guns seized"
    kin, loose, plain = measure.partition("?:")
    if loose and any(other.row["measure"] == kin for other in scene.measures):
        # "auto thefts fell 9 percent, thefts 3": told apart in one sentence, but not "a record, with 900 thefts"
        with_so_many = any(q.last == mark.first and scene.word(q.first - 1) == "with" for q in scene.quantities)
        measure = kin if with_so_many else plain
    if measure == CASES:
        measure = done_with(scene, mark)
    if row["form"] == "near" and names_body(scene, kin):
        measure = plain
    if "sexual" in scene.has and scene.words[mark.first : mark.last] in _ASSAULTS and _of_sexual_ones(scene, mark):
        # "sexual assaults rose 11 percent, and nationally there were 3 percent more assaults"; else who can say
        measure = "rapes" if scene.word(mark.first - 1) in _COMPARED else ""
    if measure == "atf_agents" and of_another_agency(scene):
        measure = ""  # "the FBI has 13,500 special agents"
    return MeasureWords(
        scene.span(mark.first, mark.last),
        measure or None,
        tuple(filter(None, row["qualifiers"].split("|"))) if row["qualifiers"] else (),
        row["definition"] or None,
        rate=row["form"] == "rate" or (row["form"] == "noun" and _is_rate(scene, mark)),
        vague=row["form"] == "vague",
        home=row.get("home") or None,
    )


def _of_sexual_ones(scene: Scene, mark: Mark) -> bool:
    """Whether bare assaults stand behind sexual ones, and no other kind is told."""
    told = any(scene.words[at : at + 2] in _SEXUAL for at in range(mark.first))
    return told and "aggravated" not in scene.has


def _is_rate(scene: Scene, mark: Mark) -> bool:
    """ "The gun death rate", "the crude rate of gun deaths"; a clearance rate "of homicides" is of another kind."""
    of = mark.first - 1 - (scene.word(mark.first - 1) in word_set("as_reported"))
    told = scene.word(of) == "of" and scene.word(of - 1) in RATES
    return scene.word(mark.last) in RATES or (told and not any(m.last == mark.first - 1 for m in scene.measures))


def cleared_ones(scene: Scene, mark: Mark, words: MeasureWords) -> MeasureWords:
    """ "Solved 1,200 more murders", "solved more murders than in any year": those that were cleared."""
    before = range(max(0, mark.first - _SOLVED), mark.first)
    solves = [at for at in before if scene.words[at] in word_set("solves")]
    if words.measure != "homicides" or not solves or closes_a_time(scene.words, solves[-1]):
        return words
    return MeasureWords(words.span, "homicides_cleared", words.qualifiers)


def counted_ones(scene: Scene, quantity: Quantity, noun: Mark) -> MeasureWords:
    """ "329 murders have been cleared" counts the cleared ones, "of the 60 murders, 40 have been" does not."""
    words = measure_words(scene, noun)
    part = "of" in scene.words[max(0, quantity.first - _PART_OF) : quantity.first]
    if words.measure != "homicides" or part or not _were_solved(scene, noun.last):
        return words
    return replace(words, measure="homicides_cleared")


def _were_solved(scene: Scene, at: int) -> bool:
    """ "Have been cleared", "had already been solved"."""
    while scene.word(at) in word_set("have_been"):
        at += 1
    return scene.word(at - 1) == "been" and scene.word(at) in word_set("solves")


def noun_after(scene: Scene, at: int) -> Mark | None:
    """The measure noun that a number at the left of `at` counts, with adjectives between."""
    skip = word_set("skip")
    adjectives = {mark.first: mark.last for mark in scene.qualifiers} if scene.qualifiers else {}
    at = behind_label(scene, at)
    nouns = _nouns(scene)
    for _ in range(_FAR_NOUN):
        if at in nouns:
            mark = nouns[at]
            return None if _longer_company(scene, mark) or _is_title(scene, mark) else mark
        if at in adjectives:
            at = adjectives[at]
        elif scene.words[at : at + 2] == ["-", "-"]:
            return None  # a dash
        elif scene.word(at) in skip or scene.word(at).endswith("-"):
            at += 1
        else:
            return None
    return None


@once
def _nouns(scene: Scene) -> dict[int, Mark]:
    """The measures that may be counted, by their first tokens: of two at one token the first."""
    return {mark.first: mark for mark in reversed(scene.measures) if mark.row["form"] != "rate"}


def _longer_company(scene: Scene, mark: Mark) -> bool:
    """ "Crime guns" are guns, "police officers killed" are officers: the longer name wins."""
    lane = scene.company
    return bool(lane) and any(other.first < mark.last < other.last and other.last > mark.first for other in lane)


def _is_title(scene: Scene, mark: Mark) -> bool:
    """A capitalised noun behind a capitalised number word in mid-sentence is a title ("Six Murders in June")."""
    token, before = scene.tokens[mark.first], scene.tokens[mark.first - 1] if mark.first else None
    if before is None or not token.text[:1].isupper() or token.text.isupper() or before.kind != "word":
        return False
    return before.text[:1].isupper() and mark.first > 1


def noun_of_change(scene: Scene, change: Mark) -> Mark | None:
    """ "The rise in murders", "the murder spike": the measure that a noun of change is told of."""
    return noun_after(scene, change.last + 1) or next((m for m in scene.measures if m.last == change.first), None)


@once
def subject_marks(scene: Scene) -> list[Mark]:
    """Measure marks that can carry a figure which does not stand beside them."""
    if not scene.measures:
        return []
    marks = [mark for mark in scene.measures if not scene.hidden[mark.first] and not _is_title(scene, mark)]
    marks = [mark for mark in marks if mark.row["form"] not in {"other", "near"} and not _is_bare_crime(scene, mark)]
    marks = [mark for mark in marks if scene.words[mark.first - 2 : mark.first] != ["measured", "against"]]
    return marks if scene.has.isdisjoint(ARRESTED) else [mark for mark in marks if not is_charge(scene, mark)]


def _is_bare_crime(scene: Scene, mark: Mark) -> bool:
    """ "Crime" as part of another word ("crime guns", "crime statistics", "fight crime") names no measure."""
    if scene.words[mark.first : mark.last] in (["shooting"], ["killing"], ["arrest"]):
        return scene.word(mark.first - 1) not in word_set(
            "one_in_order"
        )  # "the last killing of 2016": they are counted
    if scene.words[mark.first : mark.last] not in (["crime"], ["crimes"]) and not _longer_company(scene, mark):
        return False
    return not any(cue.row["cue"] == "change" and -4 <= cue.first - mark.last <= 3 for cue in scene.cues)


def subject(scene: Scene, at: int, *, rate: bool = False, figures: bool = True) -> Mark | None:
    """The measure that a figure at `at` belongs to.

    Nearest at its left in the clause, then at its right, then farther away. Headcounts and residents come last, and
    not at all where no `figures` are printed.
    """
    marks = subject_marks(scene)
    if marks and "(" in scene.has and (named := before_bracket(scene, marks, at)) is not None:
        return named
    if len(marks) > 1 and not _ENCLOSES.isdisjoint(scene.has):
        marks = [mark for mark in marks if not _enclosed(scene, mark, at, marks[0])]
    found = _nearest(scene, [mark for mark in marks if mark.row["form"] not in _LIGHT], at, rate)
    if found is not None and figures:
        return next((mark for mark in marks if mark.row["form"] in _LIGHT and _moves(scene, mark, at)), found)
    if figures:
        light = [mark for mark in marks if mark.row["form"] in _LIGHT and not _in_passing(scene, mark, at)]
        found = _nearest(scene, light, at, rate)
    return found


def _moves(scene: Scene, mark: Mark, at: int) -> bool:
    """ "Murders fell, and the police force has grown by a tenth": the subject right before a verb of change.

    An aside may stand between: "the force, at 626 officers, has shrunk".
    """
    start = mark.last
    if mark.row["form"] == "staff" and scene.word(start) == "," and scene.word(start + 1) in {"at", "with", "now"}:
        start = next((i + 1 for i in range(start + 2, start + _ASIDE) if scene.word(i) == ","), start)
    if not start <= at <= start + _AUXILIARIES or not all(
        word in word_set("before_verb") for word in scene.words[start:at]
    ):
        return False
    return any(cue.first == at and cue.row["cue"] == "change" and cue.row["form"] == "verb" for cue in scene.cues)


def _in_passing(scene: Scene, mark: Mark, at: int) -> bool:
    """ "Omaha, with a police force of its own troubles, logged 30": what a place has is not what is counted.

    Nor are those who do it: "federal prosecutors in Omaha charged 197 defendants, against 177".
    """
    if mark.row["form"] == "staff" and any(
        other.row["class"] in {"prosecuted", "convicted"} and 0 <= other.first - mark.last <= _DOES
        for other in scene.company
    ):
        return True
    if mark.row["form"] == "staff" and scene.word(mark.first - 1) in {"to", "by"}:
        return True  # "referred 351 people to federal prosecutors, the 10th-highest rate"
    if [",", "with"] in (scene.words[mark.first - 2 : mark.first], scene.words[mark.first - 3 : mark.first - 1]):
        return True
    opening = scene.segment.index(scene.segment[mark.first])
    aside = scene.words[opening : opening + 2] == [",", "with"] or scene.words[opening : opening + 3] in _WHICH_HAS
    return aside and scene.segment[at] != scene.segment[mark.first]  # "Reno, with three times our people, had 90"


def _enclosed(scene: Scene, mark: Mark, at: int, head: Mark) -> bool:
    """ "Carjackings, which are included in the robbery totals, were at 309": told of the noun before what is put in.

    So is "robberies, unlike burglaries, fell".
    """
    for opening in range(mark.first - 1, head.last - 1, -1):
        word = scene.words[opening]
        if word in {")", ";"}:
            return False
        contrast = word in _CONTRASTS and "," in scene.words[max(0, opening - 2) : opening]
        if word == "(" or contrast or (word == "which" and scene.word(opening - 1) == ","):
            closing = ")" if word == "(" else ","
            return closing in scene.words[mark.last : at]
    return False


def _nearest(scene: Scene, marks: list[Mark], at: int, rate: bool) -> Mark | None:
    here = [mark for mark in marks if scene.clause[mark.first] == scene.clause[at]]
    for field in (here, marks):
        choice = [mark for mark in reversed(field) if mark.last <= at] or [
            mark for mark in field if mark.first >= at and not begins_anew(scene, at, mark.first)
        ]
        if choice:
            rated = [mark for mark in choice if mark.row["form"] == "rate"] if rate else []
            return rated[0] if rated else choice[0]
    return None


def qualifiers_near(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    """Qualifiers that stand right before, inside or behind tokens `first` to `last`, in the same segment."""
    return _qualifiers_beside(scene, first, last) if scene.qualifiers else ()


def _qualifiers_beside(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    found: list[str] = []
    covered = list(scene.measures)
    for mark in scene.qualifiers:
        if scene.clause[mark.first] != scene.clause[first] or not (mark.last >= first - 2 and mark.first <= last + 5):
            continue
        if any(other.first <= mark.first and mark.last <= other.last for other in covered):
            continue
        nouns = [other.last for other in covered if other.last <= first]
        of_noun = mark.last <= first and nouns[-1:] == [mark.first]  # "rapes with guns fell"
        apart = mark.first < first - 2 and mark.last != first  # "children under 15 rose" stands right before
        if any(last <= other.first < mark.first for other in scene.quantities) or (apart and not of_noun):
            continue
        if mark.row["place"] == "after" and mark.first < last and not of_noun:
            continue
        if mark.first >= last and scene.segment[mark.first] != scene.segment[first] and _of_next(scene, last, mark):
            continue
        if mark.first >= last and "those" in scene.words[max(last, mark.first - 2) : mark.first]:
            continue  # "rose 9 percent, and those of women fell": told of what follows
        behind = (mark.first > last or scene.words[mark.first] == "were") and mark.first >= last
        if behind and (is_whole(scene, first) or of_untold_part(scene, first)):
            continue  # "34 homicides in the city involved guns": told of the part before it
        found.append(mark.row["qualifier"])
    return tuple(dict.fromkeys(found))


def _of_next(scene: Scene, last: int, mark: Mark) -> bool:
    """ "Burglaries are up 42 percent, hate crimes against Muslims tripled": told of what is counted next."""
    return any(last <= other.first < mark.first for other in scene.measures)


def part_of_number(scene: Scene, first: int) -> tuple[str, ...]:
    """ "The number of women killed in the city fell by half": what part of the people the number is of."""
    heads = [at for at in range(1, first) if scene.words[at] == "of" and scene.words[at - 1] in word_set("that_noun")]
    if not heads or scene.clause[heads[-1]] != scene.clause[first]:
        return ()
    found = [mark.row["qualifier"] for mark in scene.qualifiers if heads[-1] < mark.first < first]
    return tuple(dict.fromkeys(found))
