"""Promises, refusals and requests told by "will", "would", "would not", "must" and "should"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.due import has_by
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.hearers import hearer
from onrecord.voice.memory import Source
from onrecord.voice.parties import Scene, subject
from onrecord.voice.phrases import PRONOUNS
from onrecord.voice.promisers import issues, of_another, promiser
from onrecord.voice.words import Word, is_capital

_PERSONS = frozenset({"i", "we", "he", "she"})
_OWN = frozenset({"i", "we"})
_ASKS = frozenset({"ask", "urge", "petition"})  # "would ask the Legislature for agents": he has as good as asked
_SEEN = 5  # words from "let" to what somebody may see
_QUESTIONS = frozenset({"when", "whether", "why", "how"})  # what somebody does not tell
_SAY = frozenset({"say", "tell"})
_NOT = frozenset({"not", "wouldn't", "won't", "didn't"})
_HEARER = 4  # words of "not tell the Gazette"
_WHETHER = 6  # words from "whether" to what is left open
_PHRASES = frozenset(
    {("get", "you"), ("have", "you"), ("take", "up"), ("take", "over"), ("take", "steps"), ("take", "questions")}
)
_PASSED = frozenset({"that", "last", "our"})
_DO = word_set("says_do")
_OPENS_WITH = frozenset({"with", "by"})
_ASKED = frozenset({"one", "any", "them"})
_GIVEN = word_set("will_be_given")
_GIVEN_UP = _GIVEN | ACT_CUES.refused_passives
_BACK = 4  # words before a will: "on notice that she", "no plan that would"


def will(scene: Scene, at: int) -> tuple[Found, int] | None:
    """What somebody says will be done, or will not."""
    words = scene.words
    low = words[at].low
    if at and is_capital(words[at]):
        return None  # "Sgt. Will Roe"
    refused, verb = _verb(words, at)
    doing = words[verb] if verb < len(words) else None
    refused = refused or (doing is not None and doing.low == "vote" and _against(words, verb + 1))
    asks = not refused and doing is not None and asks_of(scene, verb)
    if _no_subject(scene, at):
        return _none_given(scene, at, verb)
    there = [words[at - 1].low if at else "", *(word.low for word in words[verb : verb + 2])]
    if there[:2] == ["there", "be"] and there[2:] in (["none"], ["no"]):
        return _none(scene, at, verb)
    bare = doing is None or (doing.kind == "p" and doing.low not in '“"')
    after = words[verb + 1] if verb + 1 < len(words) else None
    if _nobody(scene, at, refused=refused) or not (
        _done(words, verb, refused=refused) or to_be_done(doing, after, bare=bare, refused=refused)
    ):
        return None
    if low == "would" and doing is not None and at and words[at - 1].low in _OWN:
        return None
    voice = scene.voice_at(at)
    if _supposed(scene, at, voice) or (
        doing is not None and doing.low in ACT_CUES.effects and not _of_person(scene, at)
    ):
        return None
    if low == "would" and not refused and voice is None and not _notice(scene, at):
        return None
    voice, doer = _parties(scene, at, voice, doing if refused else None, refused=refused)
    named_so = scene.memory.asked is not None and doer is not None and doer.name == scene.memory.asked[1]
    actor = promiser(voice, doer, refused=refused, named_so=named_so) if not (voice is None and doer is None) else None
    if actor is None or actor.kind in ("other", "figures", "paper") or (actor.kind == "place" and not refused):
        return None
    kind = ActKind.REFUSAL if refused else ActKind.REQUEST if asks else ActKind.PROMISE
    first = at - 1 if at and words[at - 1].low in PRONOUNS else at
    return make(scene, kind, first, reach_of(scene, verb, VERBS) if not bare else verb, actor, None, verb)


def _nobody(scene: Scene, at: int, *, refused: bool) -> bool:
    """`Some will say`, `the witness will answer` from a chair: before "will" nobody who promises."""
    before = scene.words[at - 1].low if at else ""
    told = scene.by_default(at) and before in word_set("told_by_a_chair")
    return told or (before in word_set("nobody_promises") and not refused)


def _verb(words: Sequence[Word], at: int) -> tuple[bool, int]:
    """Whether "will" is denied, and where its verb stands."""
    refused = words[at].low in ("won't", "wouldn't")
    verb = at + 1
    if verb < len(words) and words[verb].low == "not":
        refused = True
        verb += 1
    while verb < len(words) and (words[verb].low in word_set("will_adverb") or words[verb].low.endswith("ly")):
        verb += 1
    return refused, verb


def _done(words: Sequence[Word], verb: int, *, refused: bool) -> bool:
    """`Will do so`, `will take it up`, `would not let me see the list`."""
    near = [word.low for word in words[verb : verb + 3]]
    if not refused and (has_by(words, verb) or _put_to_work(words, verb)):
        return True
    if near in (["take", "it", "up"], ["take", "them", "up"]):
        return True
    if refused and near[:1] == ["tell"]:
        return _keeps_back(words, verb)
    return (near[:1] == ["do"] and near[1:2] != [] and near[1] in _DO) or (
        refused and near[:1] == ["let"] and _lets(words, verb)
    )


def _put_to_work(words: Sequence[Word], verb: int) -> bool:
    """`Said 60 officers would be moved`: what is done with those whom somebody can send."""
    done = [word.low for word in words[verb : verb + 2]]
    near = {word.low for word in words[max(0, verb - _SEEN) : verb]}
    sent = len(done) > 1 and done[0] == "be" and done[1] in word_set("put_to_work")
    return sent and not near.isdisjoint(ACT_CUES.objects["forces"])


def _lets(words: Sequence[Word], verb: int) -> bool:
    """`Would not let me see the list`; not "will not let you down"."""
    return any(word.low in word_set("let_see") for word in words[verb + 1 : verb + 1 + _SEEN])


def _keeps_back(words: Sequence[Word], verb: int) -> bool:
    """`Would not tell us when it will publish the count`; not "will not tell you what to think"."""
    at = next((at for at in range(verb + 2, min(len(words), verb + _SEEN)) if words[at].low in _QUESTIONS), None)
    return at is not None and at + 1 < len(words) and words[at + 1].low != "to"


def asks_of(scene: Scene, verb: int) -> bool:
    """`would ask the Legislature for agents`, `will ask for agents`; "will ask why" asks nobody."""
    behind = scene.words[verb + 1].low if verb + 1 < len(scene.words) else ""
    return scene.words[verb].low in _ASKS and (behind == "for" or hearer(scene, verb + 1)[0] is not None)


def _against(words: Sequence[Word], at: int) -> bool:
    """`would vote no`, `will vote against it`; "will vote no until they come" promises what he will do."""
    end = next((spot for spot in range(at, len(words)) if words[spot].kind == "p"), len(words))
    held_off = any(word.low == "until" for word in words[at:end])
    return at < len(words) and words[at].low in ("no", "against") and not held_off


def to_be_done(doing: Word | None, after: Word | None, *, bare: bool, refused: bool) -> bool:
    """Whether the verb after "will" is something that somebody can do, or after "will not" refuse to do."""
    if refused:
        return (
            bare
            or (doing is not None and doing.low == "happen")
            or (doing is not None and doing.low in ACT_CUES.refusing)
            or (doing is not None and _of_the_asked(doing, after))
            or (
                doing is not None
                and doing.low == "be"
                and after is not None
                and (after.low in _GIVEN_UP or _doing(after))
            )
        )
    if bare or doing is None or doing.kind == "n":
        return False
    if doing.low == "please" or _in_a_chair(doing, after):
        return False  # "the members will please come to order"
    if after is not None and (doing.low, after.low) in _PHRASES:
        return True  # "I will get you the list", "she would take up the bill"
    if doing.low == "pass" and after is not None and (after.kind == "n" or after.low in _PASSED):
        return False  # "we'll pass that", "will pass 300"
    if doing.low in ACT_CUES.effects and after is not None and after.low in _OPENS_WITH:
        return False  # "I will start with the good news", "we'll begin by saying"
    return doing.low not in ACT_CUES.stative and doing.low not in CUES.clause_verbs


def _in_a_chair(doing: Word, after: Word | None) -> bool:
    """`We will adjourn`, `the mayor will argue that`: how a meeting or an argument goes on, and nobody's promise."""
    ordered = word_set("order_of_a_meeting")
    argued = after is not None and after.low == "that" and doing.low in word_set("will_say")
    return argued or doing.low in ordered or (after is not None and f"{doing.low} {after.low}" in ordered)


def _doing(word: Word) -> bool:
    """`releasing`, in "will not be releasing it": what somebody can refuse to do."""
    stem = word.low.removesuffix("ing")
    return stem != word.low and not {stem, f"{stem}e", stem[:-1]}.isdisjoint(ACT_CUES.refusing)


def _of_the_asked(doing: Word, after: Word | None) -> bool:
    """`Would not call one`, `will not take questions`: what was asked for, whatever the verb."""
    if after is not None and doing.low == "take" and after.low in word_set("not_taken"):
        return True
    if after is None or doing.kind != "w" or doing.low in ACT_CUES.stative or doing.low in CUES.clause_verbs:
        return False
    return after.low in _ASKED


def _supposed(scene: Scene, at: int, voice: Source | None) -> bool:
    """`if the pace holds, the city will pass 300`, `we would if he did`: nobody promises what he only works out.

    "If it fails, he says, he will pay" is a promise on a condition, and "would add officers if the council pays" too.
    """
    words = scene.words
    if _left_open(words, at):
        return True
    person = at > 0 and words[at - 1].low in _PERSONS and voice is not None
    if any(word.low == "if" for word in words[:at]):
        return not person
    free = words[at].low == "would" and voice is None and not _notice(scene, at)
    told = word_set("would_not_tell")  # "would not say if it was worse" leaves that open, and nothing else
    return free and any(word.low == "if" and before.low not in told for before, word in pairwise(words[at:]))


def _left_open(words: Sequence[Word], at: int) -> bool:
    """`has not said whether she will sign it`, "would not tell us when it will publish the count".

    But "asked whether he would resign, he would not say".
    """
    for place in range(at - 1, max(-1, at - 1 - _WHETHER), -1):
        if words[place].kind == "p":
            return False
        if words[place].low == "whether":
            return True
        untold = {word.low for word in words[max(0, place - _HEARER) : place]}
        if words[place].low in _QUESTIONS and not untold.isdisjoint(_SAY) and not untold.isdisjoint(_NOT):
            return True
    return False


def _of_person(scene: Scene, at: int) -> bool:
    """Whether a person or a pronoun for one stands before "will"."""
    before = scene.words[at - 1] if at else None
    return before is not None and (
        before.low in _PERSONS or scene.memory.find_person([before] if is_capital(before) else []) is not None
    )


def _notice(scene: Scene, at: int) -> bool:
    """`put the county on notice that she would`."""
    words = scene.words
    near = words[max(0, at - _BACK) : at]
    that = next((place for place, word in enumerate(near) if word.low == "that"), None)
    return (
        that is not None
        and at - len(near) + that > 0
        and words[at - len(near) + that - 1].low in ACT_CUES.nouns["notices"]
    )


def _speaker(scene: Scene, at: int, doing: Word) -> Source | None:
    """`He said the office would add four, but would not name them`: what is not said is not said by who spoke."""
    if scene.words[at - 1].low not in ("but", "and") or doing.low not in word_set("would_not_tell"):
        return None
    told = [reach.site.source for reach in scene.reaches if reach.site.first < at and not reach.site.weak]
    return told[-1] if told and told[-1].kind in ("person", "role") else None


def _parties(
    scene: Scene, at: int, voice: Source | None, unsaid: Word | None, *, refused: bool
) -> tuple[Source | None, Source | None]:
    """In whose words it is, where these bind anybody, and who is to do it; `unsaid` is the verb of what is refused."""
    doer = subject(scene, at, at, answers=True)
    if unsaid is not None and (told := _speaker(scene, at, unsaid)) is not None:
        return told, told
    if doer is not None and doer.kind == "org" and not refused and issues(scene, at, doer):
        voice = None
    if voice is not None and not refused and of_another(scene, at, voice, doer):
        voice = doer
    return voice, doer


def _no_subject(scene: Scene, at: int) -> bool:
    near = scene.words[max(0, at - _BACK) : at]
    no = next((spot for spot, word in enumerate(near) if word.low == "no"), None)
    answers = no is not None and no + 1 < len(near) and near[no + 1].low == ","  # "No, I won't"
    return (no is not None and not answers) or (bool(near) and near[-1].low == "none")


def _none_given(scene: Scene, at: int, verb: int) -> tuple[Found, int] | None:
    """`said no troopers would be sent`: a refusal by whoever says it."""
    words = scene.words
    voice = scene.voice_at(at)
    comes = verb < len(words) and words[verb].low == "come"
    given = verb + 1 < len(words) and words[verb].low == "be" and words[verb + 1].low in _GIVEN
    if voice is None or not (comes or given):
        return None
    first = next(place for place in range(at - 1, -1, -1) if words[place].low in ("no", "none"))
    return make(scene, ActKind.REFUSAL, first, verb + 1 + given, voice, None, first + 1)


def _none(scene: Scene, at: int, verb: int) -> tuple[Found, int] | None:
    """`Asked for an audit, the mayor's office said there would be none`."""
    voice, asked = scene.voice_at(at), scene.memory.asked
    if voice is None or asked is None or scene.memory.clock - asked[2] > 1:
        return None
    return make(scene, ActKind.REFUSAL, at - 1, reach_of(scene, verb + 1, VERBS), voice, None, at)
